import type { Achievement, HeldAward } from '../../model/input.ts'
import type { Pack } from '../../model/law.ts'
import { lastDay, nextDay, written, yearsLater } from '../days.ts'
import { awardName } from '../named.ts'
import { beside, type Check, found, inNominee } from '../rule.ts'

/** Titles and flags may stand beside an award form for the same merit; forms may not stand beside each other. */
const isForm = (pack: Pack, id: string): boolean => {
  const form = pack.awards.get(id)?.form
  return form !== undefined && form !== 'danh-hieu' && form !== 'co'
}

/** Decided after the achievement had ended, and within a year of it. */
const mayReward = (held: HeldAward, achievement: Achievement): boolean => {
  const end = achievement.to ?? achievement.from
  if (held.date === undefined || held.for !== undefined || end === undefined) return false
  return held.date > lastDay(end) && held.date < yearsLater(nextDay(lastDay(end)), 1)
}

/** An award form decided within the year after an achievement: perhaps for that very achievement. */
export const meritMaybeRewarded: Check = given =>
  given.subjects.flatMap(subject =>
    subject.nominee.awards_held.flatMap((held, index) => {
      if (!isForm(given.pack, held.award)) return []
      const order = subject.nominee.achievements.findIndex(achievement => mayReward(held, achievement))
      if (order === -1) return []
      return [
        found(given, {
          at: inNominee(subject, 'awards_held', index),
          args: {
            name: subject.nominee.name,
            held: awardName(given.pack, held.award),
            date: written(held.date ?? ''),
          },
          related: [beside(given, inNominee(subject, 'achievements', order), 'note/achievement-here')],
        }),
      ]
    }),
  )
