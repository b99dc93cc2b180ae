import { isAttested } from '../conditions/attest.ts'
import { type Check, found, idsOf, inNominee } from '../rule.ts'

/** Ticked as having died in the act, yet not marked posthumous. */
export const posthumousNotMarked: Check = given => {
  const [attest = ''] = idsOf(given.rule, 'attest', ['hy-sinh'])
  return given.subjects
    .filter(subject => isAttested(subject, attest) && !subject.nominee.posthumous)
    .map(subject =>
      found(given, { at: inNominee(subject, 'attested', attest), args: { name: subject.nominee.name } }),
    )
}
