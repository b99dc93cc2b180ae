import { wordFor } from '../named.ts'
import { type Check, found, idsOf, inNominee } from '../rule.ts'

/** A posthumous award for a collective or household: only persons are given one, but for the awards of `except`. */
export const posthumousCollective: Check = given => {
  const except = idsOf(given.rule, 'except', [])
  const { kinds } = given.inputs.laws.vocabulary
  return given.subjects
    .filter(({ nominee, award }) => nominee.posthumous && !except.includes(award.id))
    .filter(({ nominee }) => kinds.some(kind => kind.id === nominee.kind && kind.group !== 'individuals'))
    .map(subject =>
      found(given, {
        at: inNominee(subject, 'posthumous'),
        args: { name: subject.nominee.name, kind: wordFor(kinds, subject.nominee.kind) },
      }),
    )
}
