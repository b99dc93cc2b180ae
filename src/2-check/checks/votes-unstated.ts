import { awardNames } from '../named.ts'
import { type Check, found } from '../rule.ts'

/**
 * Awards for which the council must vote, and the count of votes is not told. That no council has met at all is told by
 * `minutes-missing` under the standard procedure.
 */
export const votesUnstated: Check = given => {
  const { campaign, submission } = given.inputs
  const { council } = submission
  const untold = given.subjects.filter(subject => subject.nominee.in_favour === undefined)
  if (council?.in_favour !== undefined || (untold.length === 0 && council)) return []
  if (given.subjects.length === 0) return []
  if (!council && campaign.procedure === 'standard') return []
  const ids = [...new Set(given.subjects.map(subject => subject.award.id))]
  return [
    found(given, {
      at: council ? ['submission', 'council'] : ['campaign', 'procedure'],
      args: { awards: awardNames(given.pack, ids), count: given.subjects.length },
    }),
  ]
}
