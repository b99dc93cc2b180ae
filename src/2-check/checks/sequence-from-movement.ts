import { awardName, wordFor } from '../named.ts'
import { type Check, found, idsOf, inNominee } from '../rule.ts'
import { stepsOf } from '../sequence.ts'

/** An earlier award that the ground builds on was won in a movement: it is no step towards a higher one. */
export const sequenceFromMovement: Check = given => {
  const barred = idsOf(given.rule, 'commendations', ['phong-trao'])
  const words = given.inputs.laws.vocabulary.commendations
  return given.subjects.flatMap(subject =>
    stepsOf(subject)
      .filter(({ held }) => held.commendation !== undefined && barred.includes(held.commendation))
      .map(({ held, index }) =>
        found(given, {
          at: inNominee(subject, 'awards_held', index, 'commendation'),
          args: {
            name: subject.nominee.name,
            held: awardName(given.pack, held.award),
            award: subject.award.names,
            commendation: wordFor(words, held.commendation ?? ''),
          },
        }),
      ),
  )
}
