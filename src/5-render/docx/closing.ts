import type { Block, Signature } from '../../model/document.ts'
import { closingColumns, type Setting, signatureColumns, sizes } from '../geometry.ts'
import { recipientsLabel } from '../labels.ts'
import { breakLines } from '../lines.ts'
import { spacing } from '../spacing.ts'
import { bondedText, type Column, middle, names, titleRuns } from './middle.ts'
import { type Direct, gap, line, lines } from './paragraph.ts'
import { twoColumns } from './tables.ts'

type Of<T extends Block['type']> = Extract<Block, { type: T }>
/** The page it stands on, and whether it stays with what follows: one paragraph or none. */
type Standing = { readonly setting: Setting; readonly kept: number }

/** Authority or post, room to sign, name: the empty lines are in the size of the text (PL I, II.7.d). */
const signature = (side: Signature | undefined, column: Column, keep: Direct): string => {
  if (!side) return ''
  const room = Array.from({ length: column.setting.layout.closing.emptyLines }, () => '')
  return (
    names('authority', side.lines, column, keep) +
    middle('hint', side.hint ? [side.hint] : [], column, keep) +
    middle('signer', side.name ? [...room, side.name] : room, column, keep)
  )
}

type Sides = {
  readonly left: string
  readonly right: string
  readonly place: string | undefined
  readonly keep: Direct
}

/**
 * The two sides at the end of a paper, place and day over the right one. All is one row that no page cuts, since
 * LibreOffice parts rows whatever their paragraphs ask; lines as high as the place keep both sides level.
 */
const ending = (
  widths: { readonly left: number; readonly right: number },
  { left, right, place, keep }: Sides,
  setting: Setting,
): string => {
  const column = { width: widths.right, setting }
  const [whole] = place ? titleRuns('signedAt', [{ text: place }], column) : []
  const span = { text: whole?.text ?? '', face: 'italic', size: sizes(setting).date } as const
  const room = { first: widths.right, width: widths.right }
  const blank = whole ? breakLines([span], room, setting.measure).map(() => '') : []
  const placed = middle('signedAt', place ? [place] : [], column, keep)
  const cells = [lines('signedAt', blank, keep) + left, placed + right] as const
  return gap(spacing.overClosing, { keepNext: true }) + twoColumns([widths.left, widths.right], [cells])
}

/** Ô 7 and 9b: recipients and authority side by side (PL I, II.9.d). */
export const closing = (block: Of<'closing'>, { setting, kept }: Standing): string => {
  const keep = { keepNext: kept > 0 }
  const { recipients, authority, signer, place } = block
  const columns = closingColumns(setting)
  const first = { width: columns.left, setting }
  const whole = recipients.map(text => bondedText('recipient', text, first))
  const copies =
    recipients.length > 0
      ? line('recipientsLabel', recipientsLabel, keep) + lines('recipient', whole, keep)
      : ''
  const side: Signature = { lines: authority, ...(signer ? { name: signer } : {}) }
  const right = signature(side, { width: columns.right, setting }, keep)
  return ending(columns, { left: copies, right, place, keep }, setting)
}

/** Two signatures side by side. */
export const signatures = (block: Of<'signatures'>, { setting, kept }: Standing): string => {
  const keep = { keepNext: kept > 0 }
  const columns = signatureColumns(setting)
  const left = signature(block.left, { width: columns.left, setting }, keep)
  const right = signature(block.right, { width: columns.right, setting }, keep)
  return ending(columns, { left, right, place: block.place, keep }, setting)
}
