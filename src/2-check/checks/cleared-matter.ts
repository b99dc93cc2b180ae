import { conclusionOf } from '../conclusion.ts'
import { type Check, found, inNominee } from '../rule.ts'

/** A matter that was pending and was cleared, under a law that does not say itself that the proposal then goes on. */
export const clearedMatter: Check = given =>
  given.subjects.flatMap(subject =>
    subject.nominee.pending.flatMap((pending, order) => {
      const cleared = conclusionOf(pending)
      return cleared
        ? [
            found(given, {
              at: inNominee(subject, 'pending', order, 'cleared'),
              args: { name: subject.nominee.name, matter: pending.matter, cleared },
            }),
          ]
        : []
    }),
  )
