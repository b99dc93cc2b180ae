import type { Judgement } from '../../model/finding.ts'
import type { Leaf } from '../../model/law.ts'
import { type Given, judged, withoutOpening } from '../given.ts'
import { wordFor } from '../named.ts'
import { firstYear, isRated, lastYear } from '../window.ts'

/** Counts the years rated so well in the window; they need not follow one another. */
export const rated = (leaf: Extract<Leaf, { rated: unknown }>, given: Given): Judgement => {
  const first = firstYear(leaf, given)
  if (first === undefined) return withoutOpening(leaf, given)
  const last = lastYear(given)
  const { ratings, awards_held } = given.nominee
  const years = new Set([...Object.keys(ratings), ...awards_held.map(held => String(held.year))])
  const counted = [...years]
    .filter(year => Number(year) >= first && Number(year) <= last && isRated(given, Number(year), leaf.rated))
    .sort()
  return judged(leaf, given, {
    verdict: counted.length >= leaf.atLeast ? 'met' : 'unmet',
    code: 'law/rated-too-few',
    key: 'ratings',
    args: {
      rating: wordFor(given.vocabulary.ratings, leaf.rated),
      found: counted.length,
      needed: leaf.atLeast,
    },
    counted,
  })
}
