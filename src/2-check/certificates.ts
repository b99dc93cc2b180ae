import type { Diagnostic } from '../model/diagnostic.ts'
import type { Nominee } from '../model/input.ts'
import { denies } from './denial.ts'
import { joined, wordFor } from './named.ts'
import { type CheckGiven, found, inNominee } from './rule.ts'

export type Needed = {
  readonly kinds: readonly string[]
  readonly roles: readonly string[]
  readonly certificates: readonly string[]
}

/** What is written of a paper that is there; undefined where nothing is, or where it says that there is none. */
export const paperOf = ({ certificates }: Nominee, id: string): string | undefined => {
  const text = certificates[id]
  return text === undefined || denies(text) ? undefined : text
}

/** Nominees of these kinds or roles who lack one of the certificates, each with all that it lacks. */
export const certificatesLacking = (given: CheckGiven, needed: Needed): readonly Diagnostic[] => {
  const words = given.inputs.laws.vocabulary.certificates
  return given.subjects.flatMap(subject => {
    const { nominee } = subject
    const isMeant =
      needed.kinds.includes(nominee.kind) ||
      (nominee.role !== undefined && needed.roles.includes(nominee.role))
    const lacking = needed.certificates.filter(id => paperOf(nominee, id) === undefined)
    if (!isMeant || lacking.length === 0) return []
    return [
      found(given, {
        at: inNominee(subject, Object.keys(nominee.certificates).length > 0 ? 'certificates' : 'name'),
        args: {
          name: nominee.name,
          certificates: joined(
            lacking.map(id => wordFor(words, id)),
            'and',
          ),
          ids: lacking.join(', '),
        },
      }),
    ]
  })
}
