import { workingDays, written } from '../days.ts'
import { awardNames } from '../named.ts'
import { type Check, found, numberOf } from '../rule.ts'

/** The list was public for fewer working days than the law asks; public holidays are not known, so they count as days. */
export const publicityTooShort: Check = given => {
  const { publicity } = given.inputs.submission
  const needed = numberOf(given.rule, 'days')
  const needing = given.subjects.filter(subject => subject.award.publicity)
  const days = publicity ? workingDays(publicity.from, publicity.to) : needed
  if (!publicity || needing.length === 0 || days >= needed) return []
  const ids = [...new Set(needing.map(subject => subject.award.id))]
  return [
    found(given, {
      at: ['submission', 'publicity', 'to'],
      args: {
        found: days,
        needed,
        from: written(publicity.from),
        to: written(publicity.to),
        awards: awardNames(given.pack, ids),
      },
    }),
  ]
}
