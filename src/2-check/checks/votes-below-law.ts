import { ballotsOn } from '../ballots.ts'
import { type Check, found, numberOf } from '../rule.ts'

/** Votes in favour are fewer than the law asks of all members, absent ones counted. */
export const votesBelowLaw: Check = given => {
  const percent = numberOf(given.rule, 'percent')
  if (given.subjects.length === 0) return []
  const members = given.inputs.submission.council?.members ?? 0
  const needed = Math.ceil((members * percent) / 100)
  return ballotsOn(given.inputs, given.subjects)
    .filter(({ inFavour }) => inFavour * 100 < members * percent)
    .map(({ at, inFavour }) => found(given, { at, args: { found: inFavour, members, needed, percent } }))
}
