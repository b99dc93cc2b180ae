import { conclusionOf } from '../conclusion.ts'
import { type Check, found, inNominee } from '../rule.ts'

/** A matter is pending (discipline, inspection, complaint), and no conclusion that clears it is named. */
export const pendingMatter: Check = given =>
  given.subjects.flatMap(subject =>
    subject.nominee.pending.flatMap((pending, order) =>
      conclusionOf(pending)
        ? []
        : [
            found(given, {
              at: inNominee(subject, 'pending', order),
              args: { name: subject.nominee.name, matter: pending.matter },
            }),
          ],
    ),
  )
