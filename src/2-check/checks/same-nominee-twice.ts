import { personKey, repeats } from '../people.ts'
import { beside, type Check, found, inNominee } from '../rule.ts'

/** The same name in the same unit put forward twice for one award. */
export const sameNomineeTwice: Check = given =>
  repeats(given.subjects, ({ nominee }) => `${personKey(nominee)}|${nominee.award}`).map(
    ({ entry, earlier }) =>
      found(given, {
        at: inNominee(entry, 'name'),
        args: { name: entry.nominee.name, award: entry.award.names },
        related: [
          beside(given, inNominee(earlier, 'name'), 'note/first-time', { name: earlier.nominee.name }),
        ],
      }),
  )
