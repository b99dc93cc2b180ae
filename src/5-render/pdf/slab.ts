import type { Tag } from '../../model/output.ts'
import type { Line } from '../lines.ts'

/**
 * One line of text: where its baseline begins, by how many twips each space is widened, and what it is part of; a
 * piece without a tag is ornament that repeats, such as the head of a table on its second page.
 */
export type TextPiece = {
  readonly type: 'text'
  readonly x: number
  readonly y: number
  readonly line: Line
  readonly stretch: number
  readonly tag?: Tag
}

/** Straight lines of one weight, each from x, y to x, y. */
export type StrokePiece = {
  readonly type: 'stroke'
  readonly weight: number
  readonly lines: readonly (readonly [number, number, number, number])[]
}

export type Piece = TextPiece | StrokePiece

/**
 * A strip of the page that is never cut: a line of a paragraph, a row of a table. Twips; x from the left edge of the
 * text, y from the top of the strip.
 */
export type Slab = {
  /** White over it, dropped where the strip begins a page that is not the first; the larger of it and `after` counts. */
  readonly before: number
  readonly height: number
  readonly after: number
  readonly pieces: readonly Piece[]
  /** The next strip must stand on the same page. */
  readonly keep: boolean
  /** It may stand on the next page all the same, where else a whole page could not hold what belongs together. */
  readonly loose?: true
  /** Strips that are repeated where a page begins with this one. */
  readonly head?: readonly Slab[]
  /** Drawn under it where a page ends with it. */
  readonly foot?: Piece
}

/** The piece so much further right and down. */
export const moved = (piece: Piece, x: number, y: number): Piece =>
  piece.type === 'text'
    ? { ...piece, x: piece.x + x, y: piece.y + y }
    : { ...piece, lines: piece.lines.map(([x1, y1, x2, y2]) => [x1 + x, y1 + y, x2 + x, y2 + y]) }

/** The slab with a mark that what follows stays with it. */
export const kept = (slab: Slab): Slab => ({ ...slab, keep: true })
