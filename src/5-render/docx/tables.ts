import type { Block, Column } from '../../model/document.ts'
import type { FaceName } from '../../model/output.ts'
import { bonded, type Manner } from '../bonds.ts'
import { type Setting, tableColumns } from '../geometry.ts'
import { printable } from '../printable.ts'
import { paragraph } from './paragraph.ts'
import type { StyleId } from './styles.ts'
import { element, worded } from './xml.ts'

type Table = Extract<Block, { type: 'table' }>

/** `w:tcPr` of a cell that wide; data stands in the middle of its row's height. */
const cellProperties = (width: number, middle: boolean): string =>
  element(
    'w:tcPr',
    {},
    element('w:tcW', { 'w:w': width, 'w:type': 'dxa' }),
    middle ? element('w:vAlign', { 'w:val': 'center' }) : '',
  )

/** One cell; its content ends with a paragraph, without which Word refuses the file. */
export const cell = (width: number, content: string, middle = false): string =>
  element('w:tc', {}, cellProperties(width, middle), content || paragraph('gap', []))

/** One row that no page break cuts; `head` repeats it on every page. */
export const row = (cells: readonly string[], head = false): string =>
  element(
    'w:tr',
    {},
    element('w:trPr', {}, element('w:cantSplit', {}), head ? element('w:tblHeader', {}) : ''),
    ...cells,
  )

const border = (side: string, weight: number): string =>
  element(`w:${side}`, { 'w:val': 'single', 'w:sz': weight, 'w:space': 0, 'w:color': '000000' })

const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] as const

const noMargin = { 'w:w': 0, 'w:type': 'dxa' }

/** A table from the left margin, columns of fixed widths in twips, borders in eighths of a point, cells padded. */
export const tableOf = (
  widths: readonly number[],
  rows: readonly string[],
  look: { readonly border: number; readonly padding: number },
): string => {
  const whole = widths.reduce((sum, width) => sum + width, 0)
  const padding = { 'w:w': look.padding, 'w:type': 'dxa' }
  const properties = element(
    'w:tblPr',
    {},
    element('w:tblW', { 'w:w': whole, 'w:type': 'dxa' }),
    element('w:tblInd', noMargin),
    look.border > 0 ? element('w:tblBorders', {}, ...sides.map(side => border(side, look.border))) : '',
    element('w:tblLayout', { 'w:type': 'fixed' }),
    element(
      'w:tblCellMar',
      {},
      element('w:top', noMargin),
      element('w:left', padding),
      element('w:bottom', noMargin),
      element('w:right', padding),
    ),
  )
  const grid = element('w:tblGrid', {}, ...widths.map(width => element('w:gridCol', { 'w:w': width })))
  return element('w:tbl', {}, properties, grid, ...rows)
}

const none = { border: 0, padding: 0 } as const

/** Two columns side by side without borders: the head of a paper, its end. */
export const twoColumns = (
  widths: readonly [number, number],
  rows: readonly (readonly [string, string])[],
): string => {
  const [left, right] = widths
  return tableOf(
    widths,
    rows.map(([first, second]) => row([cell(left, first), cell(right, second)])),
    none,
  )
}

/** One column of a row: what stands before and after the text, and the cell where there is none. */
type Cut = { readonly before: string; readonly after: string; readonly empty: string }

const mark = '\uE000'

type Look = { readonly style: StyleId; readonly after: number; readonly keepNext: boolean }

/** A row cut where the texts come, so that ten thousand rows are only joined; a head is aligned by its style. */
const rowTemplate = (columns: readonly Column[], widths: readonly number[], look: Look): readonly Cut[] =>
  columns.map(({ align }, index) => {
    const isStyled = look.style === 'tableHead' || look.style === 'tableNumber' || align === 'left'
    const direct = { ...look, align: isStyled ? undefined : align }
    const cellOf = (text: string) => cell(widths[index] ?? 0, paragraph(look.style, [{ text }], direct), true)
    const [before = '', after = ''] = cellOf(mark).split(mark)
    return { before, after, empty: cellOf('') }
  })

const filled = (template: readonly Cut[], texts: readonly string[], head = false): string =>
  row(
    template.map(({ before, after, empty }, index) => {
      const text = texts[index]
      return text ? before + worded(text) + after : empty
    }),
    head,
  )

/** Which rows stay with the next one: the last `kept` with what follows the table, or all of a `whole` one. */
type Bonds = { readonly kept: number; readonly whole: boolean }

/** The table of a list: its head on every page, no row cut, rows bound to the next one as they should be. */
export const dataTable = (table: Table, setting: Setting, { kept, whole }: Bonds): string => {
  const { padding, before: after, border: weight } = setting.layout.table
  const { columns, rows } = table
  const widths = tableColumns(columns, setting)
  const template = (style: StyleId, keepNext: boolean) =>
    rowTemplate(columns, widths, { style, after, keepNext })
  const data = { loose: template('tableCell', false), kept: template('tableCell', true) }
  const total = { loose: template('tableTotal', false), kept: template('tableTotal', true) }
  const wholeIn = (texts: readonly string[], face: FaceName, manner: Manner): readonly string[] =>
    texts.map((text, index) => {
      const width = (widths[index] ?? 0) - 2 * padding
      const span = { text: printable(text), face, size: setting.layout.table.size }
      const room = { first: width, width }
      return bonded([span], { manner, roomOf: () => room, measure: setting.measure })[0]?.text ?? ''
    })
  const titles = wholeIn(
    columns.map(column => column.title),
    'bold',
    'head',
  )
  const numbers = columns.map((_, index) => `(${index + 1})`)
  const heads = [
    filled(template('tableHead', true), titles, true),
    ...(table.numbers ? [filled(template('tableNumber', true), numbers, true)] : []),
  ]
  const last = rows.length - 1
  const body = rows.map((texts, index) => {
    const isTotal = table.total === true && index === last
    const kind = isTotal ? total : data
    const isBound = index > last - kept || (whole && index < last)
    const words = wholeIn(texts, isTotal ? 'bold' : 'regular', 'cell')
    return filled(isBound ? kind.kept : kind.loose, words)
  })
  return tableOf(widths, [...heads, ...body], { border: weight, padding })
}
