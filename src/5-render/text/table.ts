import type { Block, Column } from '../../model/document.ts'
import { beside, filled, wrap } from './columns.ts'

type Table = Extract<Block, { type: 'table' }>

const gap = ' | '

/** Columns on the screen for each column of the paper, in the paper's proportions; together `width` with the gaps. */
const shares = (columns: readonly Column[], width: number): readonly number[] => {
  const room = width - gap.length * (columns.length - 1)
  const whole = columns.reduce((sum, column) => sum + column.width, 0)
  const wished = columns.map(column => Math.max(4, Math.floor((column.width / whole) * room)))
  const widest = wished.indexOf(Math.max(...wished))
  const left = room - wished.reduce((sum, share) => sum + share, 0)
  return wished.map((share, index) => (index === widest ? Math.max(4, share + left) : share))
}

const row = (cells: readonly string[], columns: readonly Column[], widths: readonly number[]) => {
  const lines = widths.map((width, index) => {
    const align = columns[index]?.align ?? 'left'
    return wrap(cells[index] ?? '', width).map(line => filled(line, width, align))
  })
  return beside(lines, widths, gap)
}

/** The table as aligned columns of letters, a line of dashes under its head and over its total. */
export const tableLines = (table: Table, width: number): readonly string[] => {
  const widths = shares(table.columns, width)
  const middle = table.columns.map(column => ({ ...column, align: 'center' as const }))
  const line = widths.map(share => '-'.repeat(share)).join('-+-')
  const rows = table.rows.map(cells => row(cells, table.columns, widths))
  const last = rows.length - 1
  return [
    ...row(
      table.columns.map(column => column.title),
      middle,
      widths,
    ),
    ...(table.numbers
      ? row(
          table.columns.map((_, index) => `(${index + 1})`),
          middle,
          widths,
        )
      : []),
    line,
    ...rows.flatMap((lines, index) => (table.total && index === last ? [line, ...lines] : lines)),
  ]
}
