import { awardName } from '../named.ts'
import { type Check, found, inNominee } from '../rule.ts'
import { stepsOf } from '../sequence.ts'

/** An earlier award counts only if it was not won in a movement, and nobody has written how it was won. */
export const sequenceCommendationUnstated: Check = given =>
  given.subjects.flatMap(subject =>
    stepsOf(subject)
      .filter(({ held, hasExcept }) => hasExcept && held.commendation === undefined)
      .map(({ held, index }) =>
        found(given, {
          at: inNominee(subject, 'awards_held', index, 'award'),
          args: {
            name: subject.nominee.name,
            held: awardName(given.pack, held.award),
            award: subject.award.names,
          },
        }),
      ),
  )
