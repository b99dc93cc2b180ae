import type { Align } from '../../model/document.ts'
import type { Missing, Tag } from '../../model/output.ts'
import { balancedSide, bondedTitle } from '../balance.ts'
import { bonded, type Manner } from '../bonds.ts'
import type { Rule, Setting } from '../geometry.ts'
import { breakLines, type Line, type Span } from '../lines.ts'
import type { Measure } from '../measure.ts'
import { nameLines } from '../name-lines.ts'
import { printable } from '../printable.ts'
import { spacing } from '../spacing.ts'
import type { Slab, TextPiece } from './slab.ts'

/** What a paper is set with, and what is noted on the way for the clerk: the two lists grow while setting. */
export type Desk = {
  readonly setting: Setting
  readonly missing: Missing[]
  readonly broken: string[]
}

/** A paragraph as DOCX knows it: lengths in twips, `line` in 240ths of a single line. */
export type Paragraph = {
  readonly spans: readonly Span[]
  readonly align: Align
  readonly before?: number
  readonly after?: number
  readonly line?: number
  readonly left?: number
  readonly first?: number
  /** Lines nearly of one length, or parted where a name may be parted. */
  readonly balanced?: boolean | 'name'
  /** Where its lines are not to be broken, if it is not balanced; left out: as running text. */
  readonly manner?: Manner
  readonly tag?: Tag
}

/** Height of a line of this size in twips. */
export const lineHeight = (size: number, line: number, { ascent, descent, gap }: Measure): number =>
  ((ascent + descent + gap) * size * 10 * line) / 240

/** An empty strip, such as a paragraph of an exact height. */
export const blank = (height: number): Slab => ({ before: 0, height, after: 0, pieces: [], keep: true })

/** A drawn line under a text, `weight` in eighths of a point. */
export const ruleSlab = ({ length, side }: Rule, weight: number): Slab => {
  const thick = weight * 2.5
  const y = thick / 2
  return {
    before: spacing.rule.before,
    height: thick + spacing.rule.space + spacing.rule.line,
    after: 0,
    pieces: [{ type: 'stroke', weight: thick, lines: [[side, y, side + length, y]] }],
    keep: false,
  }
}

const noteMissing = (spans: readonly Span[], { setting, missing }: Desk): void => {
  for (const { text, face } of spans)
    for (const char of setting.measure.missing(text, face)) {
      const known = missing.some(one => one.char === char && one.text === text)
      if (!known) missing.push({ char, text })
    }
}

/** The lines of a name, each but the last with the space that parts it from the next. */
const linesOfName = (spans: readonly Span[], width: number, measure: Measure): readonly Line[] =>
  spans.flatMap(span =>
    nameLines(span, width, measure)
      .flatMap(text => breakLines([{ ...span, text }], { first: width, width }, measure))
      .map((line, index, all) => (index < all.length - 1 ? { ...line, end: 'space' as const } : line)),
  )

const sizeOf = (line: Line, spans: readonly Span[]): number =>
  Math.max(...(line.parts.length > 0 ? line.parts : spans).map(part => part.size))

const place = (line: Line, room: number, align: Align): Pick<TextPiece, 'x' | 'stretch'> => {
  const rest = Math.max(0, room - line.width)
  if (align === 'center') return { x: rest / 2, stretch: 0 }
  if (align === 'right') return { x: rest, stretch: 0 }
  const full = align === 'justify' && line.end !== 'last' && line.gaps > 0
  return { x: 0, stretch: full ? rest / line.gaps : 0 }
}

/**
 * The lines of a paragraph in this width. Of a paragraph that is cut by a page at least two lines stay together on
 * each side; white over the first line is `before`, under the last `after`.
 */
export const setParagraph = (paragraph: Paragraph, width: number, desk: Desk): readonly Slab[] => {
  const { align, before = 0, after = 0, line: share = spacing.single, first = 0, tag } = paragraph
  const { measure } = desk.setting
  const plain = paragraph.spans.map(span => ({ ...span, text: printable(span.text) }))
  noteMissing(plain, desk)
  const { balanced, manner = 'text', left: indent = 0 } = paragraph
  const free = { first: width - indent - first, width: width - indent }
  const spans =
    balanced === 'name'
      ? plain
      : balanced
        ? bondedTitle(plain, width, measure)
        : bonded(plain, { manner, roomOf: () => free, measure })
  const side = balanced === true ? balancedSide(spans, width, measure) : 0
  const left = side + indent
  const room = { first: free.first - 2 * side, width: free.width - 2 * side }
  const lines = balanced === 'name' ? linesOfName(spans, width, measure) : breakLines(spans, room, measure)
  return lines.map((line, index) => {
    const size = sizeOf(line, spans)
    const { x, stretch } = place(line, index === 0 ? room.first : room.width, align)
    const text: TextPiece = {
      type: 'text',
      x: left + (index === 0 ? first : 0) + x,
      y: measure.ascent * size * 10,
      line,
      stretch,
      ...(tag ? { tag } : {}),
    }
    return {
      before: index === 0 ? before : 0,
      height: lineHeight(size, share, measure),
      after: index === lines.length - 1 ? after : 0,
      pieces: line.parts.length > 0 ? [text] : [],
      keep: lines.length > 1 && (index === 0 || index === lines.length - 2),
    }
  })
}
