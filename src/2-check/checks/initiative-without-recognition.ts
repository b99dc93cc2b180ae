import { paperOf } from '../certificates.ts'
import { denies } from '../denial.ts'
import { type Check, found, idsOf, inNominee } from '../rule.ts'

/** An initiative without the decision that recognises it, and without that decision among the certificates. */
export const initiativeWithoutRecognition: Check = given => {
  const [paper = ''] = idsOf(given.rule, 'certificate', ['cong-nhan-sang-kien'])
  return given.subjects.flatMap(subject =>
    subject.nominee.initiatives.flatMap((initiative, order) =>
      (initiative.decision && !denies(initiative.decision)) || paperOf(subject.nominee, paper)
        ? []
        : [
            found(given, {
              at: inNominee(subject, 'initiatives', order),
              args: { name: subject.nominee.name, initiative: initiative.name, year: initiative.year },
            }),
          ],
    ),
  )
}
