import { paperOf } from '../certificates.ts'
import { denies } from '../denial.ts'
import { type Check, found, idsOf, inNominee } from '../rule.ts'

/** A donation is stated without a receipt or confirmation of the receiver. */
export const donationWithoutReceipt: Check = given => {
  const [paper = ''] = idsOf(given.rule, 'certificate', ['xac-nhan-ung-ho'])
  return given.subjects.flatMap(subject => {
    const { donation, name } = subject.nominee
    if (!donation || (donation.evidence && !denies(donation.evidence)) || paperOf(subject.nominee, paper))
      return []
    return [
      found(given, {
        at: inNominee(subject, 'donation'),
        args: { name, value: donation.value, to: donation.to },
      }),
    ]
  })
}
