import type { Block, Signature } from '../../model/document.ts'
import { closingColumns, pageBox, signatureColumns, sizes } from '../geometry.ts'
import { recipientsLabel } from '../labels.ts'
import { spacing } from '../spacing.ts'
import { blank, type Desk, lineHeight } from './paragraph.ts'
import { type Cell, cutCells, rowOf } from './row.ts'
import { kept, type Slab } from './slab.ts'
import { type Paragraphs, setTexts } from './texts.ts'

type Of<T extends Block['type']> = Extract<Block, { type: T }>
type Pair = { readonly left: readonly Slab[]; readonly right: readonly Slab[] }
type Columns = { readonly left: number; readonly right: number }

/** Authority lines, a hint, room to sign, the name. */
const signature = (side: Signature | undefined, width: number, desk: Desk): readonly Slab[] => {
  if (!side) return []
  const size = sizes(desk.setting).body
  const { emptyLines } = desk.setting.layout.closing
  const room = emptyLines * lineHeight(size, spacing.single, desk.setting.measure)
  return [
    ...setTexts(side.lines, { face: 'bold', size }, width, desk),
    ...setTexts(side.hint ? [side.hint] : [], { face: 'italic', size }, width, desk),
    blank(room),
    ...setTexts(side.name ? [side.name] : [], { face: 'bold', size }, width, desk),
  ]
}

/** White over the pair, the place and date over the right column, the pair: all on one page where a page can hold it. */
const signed = (place: string | undefined, pair: Pair, { left, right }: Columns, desk: Desk): Paragraphs => {
  const { date } = sizes(desk.setting)
  const cells: readonly Cell[] = [
    { x: 0, slabs: pair.left },
    { x: left, slabs: pair.right },
  ]
  const placed = setTexts(place ? [place] : [], { face: 'italic', size: date }, right, desk)
  return [
    [blank(spacing.overClosing)],
    ...(placed.length > 0 ? [[kept(rowOf([{ x: left, slabs: placed }]))]] : []),
    ...cutCells(cells, pageBox(desk.setting).textHeight).map(part => [rowOf(part)]),
  ]
}

/** Ô 7 and 9b: recipients and authority, level with each other (PL I, II.9.d). */
export const closing = (block: Of<'closing'>, desk: Desk): Paragraphs => {
  const columns = closingColumns(desk.setting)
  const { label, item } = desk.setting.layout.closing
  const { recipients, authority, signer } = block
  const labelled = recipients.length > 0 ? [recipientsLabel] : []
  const copies = [
    ...setTexts(labelled, { face: 'bold-italic', size: label, align: 'left' }, columns.left, desk),
    ...setTexts(recipients, { face: 'regular', size: item, align: 'left' }, columns.left, desk),
  ]
  const side: Signature = { lines: authority, ...(signer ? { name: signer } : {}) }
  const pair = { left: copies, right: signature(side, columns.right, desk) }
  return signed(block.place, pair, columns, desk)
}

/** Two signatures side by side. */
export const signatures = (block: Of<'signatures'>, desk: Desk): Paragraphs => {
  const columns = signatureColumns(desk.setting)
  const pair = {
    left: signature(block.left, columns.left, desk),
    right: signature(block.right, columns.right, desk),
  }
  return signed(block.place, pair, columns, desk)
}
