import { type Check, found, idsOf, inNominee } from '../rule.ts'

/** A donation is stated without a receipt or confirmation of the receiver. */
export const donationWithoutReceipt: Check = given => {
  const [paper = ''] = idsOf(given.rule, 'certificate', ['xac-nhan-ung-ho'])
  return given.subjects.flatMap(subject => {
    const { donation, certificates, name } = subject.nominee
    if (!donation || donation.evidence || certificates[paper]) return []
    return [
      found(given, {
        at: inNominee(subject, 'donation'),
        args: { name, value: donation.value, to: donation.to },
      }),
    ]
  })
}
