import { isAttested } from '../conditions/attest.ts'
import { someOf } from '../named.ts'
import { type Check, found, idsOf, inNominee } from '../rule.ts'

/** Nominees for whom nobody has ticked that no matter is pending: one finding for all of them. */
export const noPendingStatement: Check = given => {
  const [attest = ''] = idsOf(given.rule, 'attest', ['khong-vi-pham'])
  const open = given.subjects.filter(subject => !isAttested(subject, attest))
  const first = open[0]
  if (!first) return []
  return [
    found(given, {
      at: inNominee(first, 'name'),
      args: { count: open.length, names: someOf(open.map(one => one.nominee.name)), attest },
    }),
  ]
}
