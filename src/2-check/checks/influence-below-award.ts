import { wordFor } from '../named.ts'
import { type Check, found, idsOf, inNominee, pairsOf, type Subject } from '../rule.ts'

/** A ground of ratings, titles, earlier awards or a movement asks for no influence, so a narrow one is nothing to wonder at. */
const standsOnSequence = ({ finding }: Subject): boolean =>
  finding.trials
    .filter(trial => trial.ground === finding.ground && trial.verdict !== 'unmet')
    .flatMap(trial => trial.judgements)
    .some(
      ({ leaf, verdict }) => verdict === 'met' && ('streak' in leaf || 'count' in leaf || 'movement' in leaf),
    )

/**
 * The stated influence is below what the award usually wants; the levels are the rule's, award by award. Those of `roles`
 * alone are meant where it names any; `exceptRoles` and `exceptKinds` have clauses of their own; `sequences: false` leaves
 * out grounds of ratings, earlier awards and movements.
 */
export const influenceBelowAward: Check = given => {
  const need = pairsOf(given.rule, 'need')
  const ladder = given.inputs.laws.vocabulary.influence
  const rank = (id: string | undefined): number => ladder.findIndex(word => word.id === id)
  const excepted = [...idsOf(given.rule, 'exceptRoles', []), ...idsOf(given.rule, 'exceptKinds', [])]
  const only = idsOf(given.rule, 'roles', [])
  const isMeant = (subject: Subject): boolean =>
    (only.length === 0 || only.includes(subject.nominee.role ?? '')) &&
    ![subject.nominee.role, subject.nominee.kind].some(id => id !== undefined && excepted.includes(id)) &&
    (given.rule.options.sequences !== false || !standsOnSequence(subject))
  return given.subjects.filter(isMeant).flatMap(subject => {
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
