import { isAttested } from '../conditions/attest.ts'
import { isAnsweredNo } from '../denial.ts'
import { someOf } from '../named.ts'
import { type Check, found, idsOf, inNominee } from '../rule.ts'

/** Sudden achievements of which nobody has said whether they lay outside the nominee's task: one finding for all. */
export const suddenDutyUnstated: Check = given => {
  const [attest = ''] = idsOf(given.rule, 'attest', ['ngoai-nhiem-vu'])
  const kinds = idsOf(given.rule, 'commendations', ['dot-xuat'])
  const open = given.subjects
    .filter(({ nominee }) => kinds.includes(nominee.commendation ?? given.inputs.campaign.commendation))
    .filter(({ nominee }) => !isAnsweredNo(nominee.attested[attest]) && !isAttested({ nominee }, attest))
  const first = open[0]
  if (!first) return []
  return [
    found(given, {
      at: inNominee(first, 'name'),
      args: { count: open.length, names: someOf(open.map(one => one.nominee.name)), attest },
    }),
  ]
}
