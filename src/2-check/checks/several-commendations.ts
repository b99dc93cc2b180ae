import { gathered } from '../gathered.ts'
import { joined, wordFor } from '../named.ts'
import { type Check, found, inNominee } from '../rule.ts'

/** Nominees of several kinds of commendation in the letter to one authority: each kind has a letter of its own. */
export const severalCommendations: Check = given => {
  const { campaign, laws } = given.inputs
  const { commendations, authorities } = laws.vocabulary
  const stated = given.subjects.filter(
    ({ nominee }) => (nominee.commendation ?? campaign.commendation) !== '',
  )
  return gathered(stated, subject => subject.award.decides.authority).flatMap(group => {
    const kinds = gathered(group, ({ nominee }) => nominee.commendation ?? campaign.commendation)
    const [first, second] = kinds.map(one => one[0])
    if (!first || !second) return []
    const ids = kinds.map(([one]) => one?.nominee.commendation ?? campaign.commendation)
    return [
      found(given, {
        at: inNominee(second, 'commendation'),
        args: {
          authority: wordFor(authorities, first.award.decides.authority),
          kinds: joined(
            ids.map(id => wordFor(commendations, id)),
            'each',
          ),
          count: ids.length,
        },
      }),
    ]
  })
}
