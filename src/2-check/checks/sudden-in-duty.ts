import { isAnsweredNo } from '../denial.ts'
import { type Check, found, idsOf, inNominee } from '../rule.ts'

/** A sudden achievement of which somebody has said that it lay within the nominee's task. */
export const suddenInDuty: Check = given => {
  const [attest = ''] = idsOf(given.rule, 'attest', ['ngoai-nhiem-vu'])
  const kinds = idsOf(given.rule, 'commendations', ['dot-xuat'])
  return given.subjects
    .filter(({ nominee }) => kinds.includes(nominee.commendation ?? given.inputs.campaign.commendation))
    .filter(({ nominee }) => isAnsweredNo(nominee.attested[attest]))
    .map(subject =>
      found(given, {
        at: inNominee(subject, 'attested', attest),
        args: { name: subject.nominee.name, attest },
      }),
    )
}
