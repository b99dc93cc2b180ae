import { type Check, found, numberOf } from '../rule.ts'

/** Votes in favour are fewer than the law asks of all members, absent ones counted. */
export const votesBelowLaw: Check = given => {
  const percent = numberOf(given.rule, 'percent', 90)
  const council = given.inputs.submission.council
  if (!council || council.in_favour === undefined || given.subjects.length === 0) return []
  if (council.in_favour * 100 >= council.members * percent) return []
  const needed = Math.ceil((council.members * percent) / 100)
  return [
    found(given, {
      at: ['submission', 'council', 'in_favour'],
      args: { found: council.in_favour, members: council.members, needed, percent },
    }),
  ]
}
