import type { Judgement } from '../../model/finding.ts'
import type { Day } from '../../model/input.ts'
import type { Leaf } from '../../model/law.ts'
import { daysBetween, written, yearsLater } from '../days.ts'
import { type Given, judged, withoutStep } from '../given.ts'
import { decidedBetween, heldOf, isExcepted } from '../held.ts'
import { awardName } from '../named.ts'

/**
 * Met by one award of the list, held before the day, so many full years ago; with `latest` the years run from the last
 * of them. Where only its year is written and the years turn on the day, the answer asks for the date: it is never
 * guessed.
 */
export const holds = (leaf: Extract<Leaf, { holds: unknown }>, given: Given): Judgement => {
  const all = heldOf(given.nominee, leaf.holds).filter(held => decidedBetween(held.award).first <= given.day)
  const usable = all.filter(held => !isExcepted(held.award, leaf.except))
  const inTime = usable.toSorted((a, b) =>
    daysBetween(decidedBetween(b.award).last, decidedBetween(a.award).last),
  )
  const step = leaf.latest ? inTime.at(-1) : inTime[0]
  if (!step) return withoutStep(leaf, given, leaf.holds, all)
  const years = leaf.yearsAfter ?? 0
  const since = (day: Day): Day => yearsLater(day, years)
  const { last } = decidedBetween(step.award)
  const isMet = years === 0 || since(last) <= given.day
  // One of which only the year is written may be older than the one with a date: its date decides.
  const undated = (leaf.latest ? [step] : inTime).find(
    held => !isMet && since(decidedBetween(held.award).first) <= given.day,
  )
  const told = undated ?? step
  return judged(leaf, given, {
    verdict: isMet ? 'met' : 'unmet',
    code: undated ? 'law/award-date-missing' : 'law/award-too-recent',
    key: 'awards_held',
    args: {
      awards: awardName(given.pack, told.award.award),
      needed: years,
      from: written(since(decidedBetween(told.award).last)),
    },
    counted: [told.award.award],
    at: ['awards_held', told.index],
    metOn: since(last),
  })
}
