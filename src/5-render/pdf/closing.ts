import type { Block, Signature } from '../../model/document.ts'
import type { Tag } from '../../model/output.ts'
import { closingColumns, pageBox, signatureColumns, sizes } from '../geometry.ts'
import { recipientsLabel } from '../labels.ts'
import { spacing } from '../spacing.ts'
import { blank, type Desk, lineHeight } from './paragraph.ts'
import { type Cell, cutCells, rowOf } from './row.ts'
import type { Slab } from './slab.ts'
import { type Paragraphs, setTexts } from './texts.ts'

type Of<T extends Block['type']> = Extract<Block, { type: T }>
/** The two sides; `within` is what the right one is part of. */
type Pair = { readonly left: readonly Slab[]; readonly right: readonly Slab[]; readonly within: Tag }
type Columns = { readonly left: number; readonly right: number }

/** Authority lines, a hint, room to sign, the name. */
const signature = (side: Signature | undefined, width: number, desk: Desk, within: Tag): readonly Slab[] => {
  if (!side) return []
  const size = sizes(desk.setting).body
  const { emptyLines } = desk.setting.layout.closing
  const room = emptyLines * lineHeight(size, spacing.single, desk.setting.measure)
  return [
    ...setTexts(side.lines, { face: 'bold', size, within, names: true }, width, desk),
    ...setTexts(side.hint ? [side.hint] : [], { face: 'italic', size, within }, width, desk),
    blank(room),
    ...setTexts(side.name ? [side.name] : [], { face: 'bold', size, within }, width, desk),
  ]
}

/** What a column is to a reader of the structure: all of it comes before the next column, though a page may part it. */
const column = (): Tag => ({ role: 'Div' })

/** White over the pair, then the pair, place and date over its right side: on one page where a page can hold it. */
const signed = (place: string | undefined, pair: Pair, { left, right }: Columns, desk: Desk): Paragraphs => {
  const { date: size } = sizes(desk.setting)
  const over = setTexts(place ? [place] : [], { face: 'italic', size, within: pair.within }, right, desk)
  const level = over.map(line => blank(line.height))
  const cells: readonly Cell[] = [
    { x: 0, slabs: [...level, ...pair.left] },
    { x: left, slabs: [...over, ...pair.right] },
  ]
  return [
    [blank(spacing.overClosing)],
    ...cutCells(cells, pageBox(desk.setting).textHeight).map(part => [rowOf(part)]),
  ]
}

/** Ô 7 and 9b: recipients and authority, level with each other (PL I, II.9.d). */
export const closing = (block: Of<'closing'>, desk: Desk): Paragraphs => {
  const columns = closingColumns(desk.setting)
  const { label, item } = desk.setting.layout.closing
  const { recipients, authority, signer } = block
  const labelled = recipients.length > 0 ? [recipientsLabel] : []
  const [first, within] = [column(), column()]
  const style = { align: 'left', within: first } as const
  const copies = [
    ...setTexts(labelled, { face: 'bold-italic', size: label, ...style }, columns.left, desk),
    ...setTexts(recipients, { face: 'regular', size: item, ...style }, columns.left, desk),
  ]
  const side: Signature = { lines: authority, ...(signer ? { name: signer } : {}) }
  const pair = { left: copies, right: signature(side, columns.right, desk, within), within }
  return signed(block.place, pair, columns, desk)
}

/** Two signatures side by side. */
export const signatures = (block: Of<'signatures'>, desk: Desk): Paragraphs => {
  const columns = signatureColumns(desk.setting)
  const within = column()
  const pair = {
    left: signature(block.left, columns.left, desk, column()),
    right: signature(block.right, columns.right, desk, within),
    within,
  }
  return signed(block.place, pair, columns, desk)
}
