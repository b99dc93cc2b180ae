import { conclusionOf } from '../conclusion.ts'
import { type Check, found, inNominee, type Subject } from '../rule.ts'

/** The number of a document as offices write it: `12/KL-TTr`, `08/2025/KL-UBND`. */
const numbered = /\d+\/(?:\d{4}\/)?\p{Lu}[\p{L}\d-]*/u

/** Names of files that prove something, with or without their folder. */
const isAttached = ({ nominee }: Subject, text: string): boolean =>
  nominee.attachments.some(path => text.includes(path) || text.includes(path.replace(/^.*\//, '')))

/** A matter said to be cleared, with neither the number of a conclusion in writing nor a file that is attached. */
export const clearedWithoutDocument: Check = given =>
  given.subjects.flatMap(subject =>
    subject.nominee.pending.flatMap((pending, order) => {
      const cleared = conclusionOf(pending)
      return cleared && !numbered.test(cleared) && !isAttached(subject, cleared)
        ? [
            found(given, {
              at: inNominee(subject, 'pending', order, 'cleared'),
              args: { name: subject.nominee.name, matter: pending.matter, cleared },
            }),
          ]
        : []
    }),
  )
