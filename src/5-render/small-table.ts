import type { Block } from '../model/document.ts'
import { bonded } from './bonds.ts'
import { pageBox, type Setting, tableColumns } from './geometry.ts'
import { breakLines } from './lines.ts'
import { printable } from './printable.ts'

type Table = Extract<Block, { type: 'table' }>

/** A table of more rows is read row by row, and may be parted. */
const mostRows = 8

/** Share of the text's height that a table may take and still be moved to the next page rather than parted. */
const mostShare = 1 / 4

/** Height of a row's text in twips. */
const rowHeight = (texts: readonly string[], widths: readonly number[], setting: Setting): number => {
  const { layout, measure } = setting
  const { size, padding, before } = layout.table
  const lines = widths.map((column, index) => {
    const width = column - 2 * padding
    const span = { text: printable(texts[index] ?? ''), face: 'regular', size } as const
    const room = { first: width, width }
    return breakLines(bonded([span], { manner: 'cell', roomOf: () => room, measure }), room, measure).length
  })
  return Math.max(1, ...lines) * (measure.ascent + measure.descent + measure.gap) * size * 10 + 2 * before
}

/** Whether a table is so small that no page should part its rows: two or three of them are read as one sum. */
export const isSmallTable = (table: Table, setting: Setting): boolean => {
  if (table.rows.length > mostRows) return false
  const widths = tableColumns(table.columns, setting)
  const height = table.rows.reduce((sum, row) => sum + rowHeight(row, widths, setting), 0)
  return height <= pageBox(setting).textHeight * mostShare
}
