import { workingDays, written } from '../days.ts'
import { type Check, found, numberOf } from '../rule.ts'

/**
 * The list was public for enough days from Monday to Friday, yet so few more that holidays could make it too short:
 * holidays are moved every year and not known here, so a person has to look.
 */
export const publicityHolidays: Check = given => {
  const { publicity } = given.inputs.submission
  const needed = numberOf(given.rule, 'days')
  const margin = numberOf(given.rule, 'margin')
  const needing = given.subjects.filter(subject => subject.award.publicity)
  if (!publicity || needing.length === 0) return []
  const days = workingDays(publicity.from, publicity.to)
  if (days < needed || days - needed >= margin) return []
  return [
    found(given, {
      at: ['submission', 'publicity'],
      args: {
        found: days,
        needed,
        spare: days - needed,
        from: written(publicity.from),
        to: written(publicity.to),
      },
    }),
  ]
}
