import type { Judgement } from '../../model/finding.ts'
import type { Leaf } from '../../model/law.ts'
import { yearOf } from '../days.ts'
import { type Given, judged, withoutOpening } from '../given.ts'
import { wordFor } from '../named.ts'
import { firstYear } from '../window.ts'

/** Counts the initiatives recognised at this level or a higher one, no later than the day's own year. */
export const initiatives = (leaf: Extract<Leaf, { initiatives: unknown }>, given: Given): Judgement => {
  const first = firstYear(leaf, given)
  if (first === undefined) return withoutOpening(leaf, given)
  const ladder = given.vocabulary.initiatives
  const rank = (id: string): number => ladder.findIndex(word => word.id === id)
  const now = yearOf(given.day)
  const counted = given.nominee.initiatives.filter(
    one => one.year >= first && one.year <= now && rank(one.level) >= rank(leaf.initiatives),
  )
  return judged(leaf, given, {
    verdict: counted.length >= leaf.atLeast ? 'met' : 'unmet',
    code: 'law/initiatives-too-few',
    key: 'initiatives',
    args: { level: wordFor(ladder, leaf.initiatives), found: counted.length, needed: leaf.atLeast },
    counted: counted.map(one => one.name),
  })
}
