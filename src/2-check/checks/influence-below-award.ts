import { wordFor } from '../named.ts'
import { type Check, found, inNominee, pairsOf } from '../rule.ts'

/** The stated influence is below what the award usually wants; the levels are the rule's, award by award. */
export const influenceBelowAward: Check = given => {
  const need = pairsOf(given.rule, 'need')
  const ladder = given.inputs.laws.vocabulary.influence
  const rank = (id: string | undefined): number => ladder.findIndex(word => word.id === id)
  return given.subjects.flatMap(subject => {
    const needed = need[subject.award.id]
    const stated = subject.nominee.influence
    if (needed === undefined || stated === undefined || rank(stated) >= rank(needed)) return []
    return [
      found(given, {
        at: inNominee(subject, 'influence'),
        args: {
          name: subject.nominee.name,
          award: subject.award.names,
          found: wordFor(ladder, stated),
          needed: wordFor(ladder, needed),
        },
      }),
    ]
  })
}
