import type { Judgement } from '../../model/finding.ts'
import type { HeldAward } from '../../model/input.ts'
import type { Leaf } from '../../model/law.ts'
import { type Given, judged, withoutOpening } from '../given.ts'
import { decidedBetween, earliestOf, heldOf, isExcepted } from '../held.ts'
import { awardNames } from '../named.ts'
import { firstYear } from '../window.ts'

/** The longest run of years that follow one another without a gap. */
const longestRun = (years: readonly number[]): readonly number[] => {
  let best: readonly number[] = []
  let run: readonly number[] = []
  for (const year of [...new Set(years)].sort((a, b) => a - b)) {
    run = run.at(-1) === year - 1 ? [...run, year] : [year]
    if (run.length > best.length) best = run
  }
  return best
}

/** Decided, by its date, no later than the award that opens the window: the opening award itself too. */
const isBefore = (award: HeldAward, opening: HeldAward | undefined): boolean =>
  opening !== undefined && (award === opening || decidedBetween(award).last <= decidedBetween(opening).first)

/** Counts awards or titles of the list in the window; with `consecutive`, the longest run of years that have one. */
export const count = (leaf: Extract<Leaf, { count: unknown }>, given: Given): Judgement => {
  const first = firstYear(leaf, given)
  if (first === undefined) return withoutOpening(leaf, given)
  const opening = leaf.after && earliestOf(given.nominee, leaf.after, leaf.except)?.award
  const years = heldOf(given.nominee, leaf.count)
    .filter(({ award }) => decidedBetween(award).first <= given.day)
    .filter(({ award }) => !isExcepted(award, leaf.except) && award.year >= first)
    .filter(({ award }) => !isBefore(award, opening))
    .map(held => held.award.year)
    .sort((a, b) => a - b)
  const counted = leaf.consecutive ? longestRun(years) : years
  return judged(leaf, given, {
    verdict: counted.length >= leaf.atLeast ? 'met' : 'unmet',
    code: leaf.consecutive ? 'law/count-not-consecutive' : 'law/count-too-low',
    key: 'awards_held',
    args: { awards: awardNames(given.pack, leaf.count), found: counted.length, needed: leaf.atLeast },
    counted: counted.map(String),
  })
}
