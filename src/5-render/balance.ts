import { bonded } from './bonds.ts'
import { breakLines, type Span } from './lines.ts'
import type { Measure } from './measure.ts'

/** White added to the narrowest column, so that a twip of rounding in another program breaks no line anew. */
const slack = 40

const linesIn = (spans: readonly Span[], width: number, measure: Measure): number =>
  breakLines(spans, { first: width, width }, measure).length

/** The narrowest column of whole twips in which a text takes no more lines than in this one. */
const narrowest = (spans: readonly Span[], width: number, measure: Measure): number => {
  const lines = linesIn(spans, width, measure)
  let [least, most] = [Math.floor(width / lines / 2), Math.floor(width)]
  while (least < most) {
    const middle = Math.floor((least + most) / 2)
    if (linesIn(spans, middle, measure) <= lines) most = middle
    else least = middle + 1
  }
  return most
}

/**
 * Twips by which a text in the middle of a column is set in at each side, so that its lines are nearly of one length and
 * no last word, often half a place's name, stands alone; 0 for a text of one line. An indent and not a break in the text:
 * every program then breaks the lines in the same places.
 */
export const balancedSide = (spans: readonly Span[], width: number, measure: Measure): number => {
  if (linesIn(spans, width, measure) < 2) return 0
  return Math.max(0, Math.floor((width - narrowest(spans, width, measure) - slack) / 2))
}

/** The spans of a title in the middle of a column, with hard spaces where its balanced lines are not to be broken. */
export const bondedTitle = (spans: readonly Span[], width: number, measure: Measure): readonly Span[] =>
  bonded(spans, {
    manner: 'title',
    measure,
    roomOf: all => {
      const room = width - 2 * balancedSide(all, width, measure)
      return { first: room, width: room }
    },
  })

/** Width in twips of the widest of the lines that these texts make, each a paragraph in the middle of this column. */
export const widestLine = (texts: readonly Span[], width: number, measure: Measure): number =>
  Math.max(
    0,
    ...texts.flatMap(text => {
      const room = width - 2 * balancedSide([text], width, measure)
      return breakLines([text], { first: room, width: room }, measure).map(line => line.width)
    }),
  )
