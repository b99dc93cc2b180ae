import type { Judgement } from '../../model/finding.ts'
import type { Leaf } from '../../model/law.ts'
import { lastDay } from '../days.ts'
import { type Given, judged, withoutOpening } from '../given.ts'
import { wordFor } from '../named.ts'
import { firstYear, isRated, lastYear } from '../window.ts'

/**
 * Counts back from the last rated year without a gap. A year without a rating breaks the streak like a bad one, but
 * its sentence asks for the rating, since only the office can know it.
 */
export const streak = (leaf: Extract<Leaf, { streak: unknown }>, given: Given): Judgement => {
  const first = firstYear({ after: leaf.after, except: leaf.except }, given)
  if (first === undefined) return withoutOpening(leaf, given)
  const last = lastYear(given)
  const asked = Array.from({ length: leaf.years }, (_, back) => last - back)
  const isGood = (year: number): boolean => year >= first && isRated(given, year, leaf.streak)
  const gap = asked.findIndex(year => !isGood(year))
  const counted = gap === -1 ? asked : asked.slice(0, gap)
  const bad = asked.filter(year => year >= first && !isGood(year)).toReversed()
  const isUnwritten = bad.every(year => given.nominee.ratings[year] === undefined)
  const unmet =
    bad.length === 0 ? 'law/streak-not-yet' : isUnwritten ? 'law/rating-missing' : 'law/streak-too-short'
  const from = Math.max(first, last - counted.length + 1) + leaf.years - 1
  return judged(leaf, given, {
    verdict: gap === -1 ? 'met' : 'unmet',
    code: gap === -1 ? 'law/streak-too-short' : unmet,
    key: bad.length === 0 ? 'awards_held' : 'ratings',
    args: {
      rating: wordFor(given.vocabulary.ratings, leaf.streak),
      found: counted.length,
      needed: leaf.years,
      years: bad.join(', '),
      from,
    },
    counted: counted.toReversed().map(String),
    // Full at the end of its last year; a year that is only unwritten lacks a word, not time.
    metOn: bad.length > 0 && isUnwritten ? undefined : lastDay(String(from)),
  })
}
