import type { Nominee } from '../../model/input.ts'
import { addMonths, lastDay, written } from '../days.ts'
import { type Check, found, idsOf, inNominee, numberOf } from '../rule.ts'

const endOf = (nominee: Nominee): string | undefined =>
  nominee.achievements
    .map(one => one.to ?? one.from)
    .filter(day => day !== undefined)
    .map(lastDay)
    .sort()
    .at(-1)

/** For merit over a period, the last achievement ends too long before the letter. */
export const reportPeriod: Check = given => {
  const months = numberOf(given.rule, 'months')
  const kinds = idsOf(given.rule, 'commendations', ['cong-trang'])
  const { campaign, submission } = given.inputs
  const earliest = addMonths(submission.date ?? given.day, -months)
  return given.subjects.flatMap(subject => {
    const end = endOf(subject.nominee)
    const isMeant = kinds.includes(subject.nominee.commendation ?? campaign.commendation)
    if (!isMeant || end === undefined || end >= earliest) return []
    return [
      found(given, {
        at: inNominee(subject, 'achievements'),
        args: { name: subject.nominee.name, end: written(end), months },
      }),
    ]
  })
}
