import type { Judgement } from '../../model/finding.ts'
import type { Day } from '../../model/input.ts'
import type { Leaf } from '../../model/law.ts'
import { written, yearsLater } from '../days.ts'
import { type Given, judged } from '../given.ts'
import { decidedBetween, heldOf, isExcepted } from '../held.ts'
import { awardName, awardNames } from '../named.ts'

/**
 * Met by one award of the list, held before the day, so many full years ago. Where only its year is written and the
 * years turn on the day, the answer asks for the date: it is never guessed.
 */
export const holds = (leaf: Extract<Leaf, { holds: unknown }>, given: Given): Judgement => {
  const all = heldOf(given.nominee, leaf.holds).filter(held => decidedBetween(held.award).first <= given.day)
  const usable = all.filter(held => !isExcepted(held.award, leaf.except))
  const earliest = [...usable].sort((a, b) => a.award.year - b.award.year)[0]
  const asked = { awards: awardNames(given.pack, leaf.holds) }
  if (!earliest) {
    const code = all.length > 0 ? 'law/award-of-movement' : 'law/award-not-held'
    const at = all[0] ? ['awards_held', all[0].index, 'commendation'] : undefined
    return judged(leaf, given, { verdict: 'unmet', code, key: 'awards_held', args: asked, at })
  }
  const years = leaf.yearsAfter ?? 0
  const { first, last } = decidedBetween(earliest.award)
  const since = (day: Day): Day => yearsLater(day, years)
  const isMet = years === 0 || since(last) <= given.day
  const isDateMissing = !isMet && since(first) <= given.day
  return judged(leaf, given, {
    verdict: isMet ? 'met' : 'unmet',
    code: isDateMissing ? 'law/award-date-missing' : 'law/award-too-recent',
    key: 'awards_held',
    args: { awards: awardName(given.pack, earliest.award.award), needed: years, from: written(since(last)) },
    counted: [earliest.award.award],
    at: ['awards_held', earliest.index],
    metOn: since(last),
  })
}
