import type { Align, Block } from '../../model/document.ts'
import type { FaceName, Tag } from '../../model/output.ts'
import type { Manner } from '../bonds.ts'
import { pageBox, tableColumns } from '../geometry.ts'
import { printable } from '../printable.ts'
import { spacing } from '../spacing.ts'
import { type Desk, setParagraph } from './paragraph.ts'
import { type Cell, cutCells, rowOf } from './row.ts'
import { kept, type Slab, type StrokePiece } from './slab.ts'

type Table = Extract<Block, { type: 'table' }>

/** The columns of one table: their widths, where their edges are, and the weight of the border, in twips. */
type Grid = { readonly widths: readonly number[]; readonly edges: readonly number[]; readonly border: number }

type Style = {
  readonly face: FaceName
  readonly role: 'TH' | 'TD'
  readonly align: (column: number) => Align
  readonly manner: Manner
  readonly row?: Tag
}

const centred = (): Align => 'center'

/** Eighths of a point in twips. */
const weight = (eighths: number): number => eighths * 2.5

const gridOf = (table: Table, { setting }: Desk): Grid => {
  const widths = tableColumns(table.columns, setting)
  let edge = 0
  const edges = [0, ...widths.map(width => (edge += width))]
  return { widths, edges, border: weight(setting.layout.table.border) }
}

/** Borders of a row: over it and beside it; the line under it is the next row's, or the foot where a page ends. */
const borders = ({ edges, border }: Grid, height: number): StrokePiece => {
  const top = border / 2
  const right = edges.at(-1) ?? 0
  return {
    type: 'stroke',
    weight: border,
    lines: [[-top, top, right + top, top], ...edges.map(x => [x, top, x, height + top] as const)],
  }
}

const footOf = ({ edges, border }: Grid, height: number): StrokePiece => ({
  type: 'stroke',
  weight: border,
  lines: [[-border / 2, height + border / 2, (edges.at(-1) ?? 0) + border / 2, height + border / 2]],
})

const cellsOf = (
  texts: readonly string[],
  { face, role, align, manner, row }: Style,
  grid: Grid,
  desk: Desk,
): readonly Cell[] => {
  const { size, padding, before } = desk.setting.layout.table
  return grid.widths.map((width, column) => {
    const paragraph = {
      spans: [{ text: texts[column] ?? '', face, size }],
      align: align(column),
      manner,
      before,
      after: before,
      line: spacing.table.line,
      ...(row ? { tag: { role, within: row } } : {}),
    }
    const slabs = setParagraph(paragraph, width - 2 * padding, desk)
    return { x: (grid.edges[column] ?? 0) + padding, slabs, middle: true }
  })
}

/** A row with its borders; its text begins under the upper one. */
const bordered = (cells: readonly Cell[], grid: Grid): Slab => {
  const row = rowOf(cells, grid.border)
  return { ...row, pieces: [...row.pieces, borders(grid, row.height)], foot: footOf(grid, row.height) }
}

/** The head once as what it is, and once as ornament for the pages that follow. */
const headSlabs = (table: Table, grid: Grid, desk: Desk, within?: Tag): readonly Slab[] => {
  const titles = table.columns.map(column => column.title)
  const numbers = table.columns.map((_, index) => `(${index + 1})`)
  const row = (texts: readonly string[], face: FaceName, role: 'TH' | 'TD'): Slab => {
    const style = {
      face,
      role,
      align: centred,
      manner: 'head',
      ...(within ? { row: { role: 'TR', within } as const } : {}),
    } as const
    return kept(bordered(cellsOf(texts, style, grid, desk), grid))
  }
  return [row(titles, 'bold', 'TH'), ...(table.numbers ? [row(numbers, 'regular', 'TD')] : [])]
}

/** Notes a text of the column that should not wrap and does. */
const noteBroken = (text: string, column: number, cells: readonly Cell[], desk: Desk): void => {
  if ((cells[column]?.slabs.length ?? 0) > 1) desk.broken.push(printable(text))
}

/** The rows of a table as strips: the head stays with the first row and is repeated on every page. */
export const tableSlabs = (table: Table, desk: Desk): readonly Slab[] => {
  const grid = gridOf(table, desk)
  const tag: Tag = { role: 'Table' }
  const first = headSlabs(table, grid, desk, tag)
  const head = headSlabs(table, grid, desk)
  const room =
    pageBox(desk.setting).textHeight - head.reduce((sum, slab) => sum + slab.height, 0) - grid.border
  const last = table.rows.length - 1
  const rows = table.rows.flatMap((texts, index) => {
    const style: Style = {
      face: table.total && index === last ? 'bold' : 'regular',
      role: 'TD',
      align: column => table.columns[column]?.align ?? 'left',
      manner: 'cell',
      row: { role: 'TR', within: tag },
    }
    const cells = cellsOf(texts, style, grid, desk)
    if (table.nowrap !== undefined) noteBroken(texts[table.nowrap] ?? '', table.nowrap, cells, desk)
    return cutCells(cells, room - grid.border).map(part => ({ ...bordered(part, grid), head }))
  })
  return closed([...first, ...rows], grid)
}

/** The last row carries the line under the table itself. */
const closed = (slabs: readonly Slab[], grid: Grid): readonly Slab[] => {
  const last = slabs.at(-1)
  if (!last) return slabs
  const { foot, ...row } = last
  return [
    ...slabs.slice(0, -1),
    { ...row, height: row.height + grid.border, pieces: [...row.pieces, ...(foot ? [foot] : [])] },
  ]
}
