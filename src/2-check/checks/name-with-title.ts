import { titleBefore, withoutTitle } from '../../titles.ts'
import { type Check, found, inNominee } from '../rule.ts'

/** A degree, profession or form of address before the name of a person. */
export const nameWithTitle: Check = given => {
  const kinds = given.inputs.laws.vocabulary.kinds
  const people = new Set(kinds.filter(kind => kind.group === 'individuals').map(kind => kind.id))
  return given.subjects.flatMap(subject => {
    const { name, kind } = subject.nominee
    const title = people.has(kind) ? titleBefore(name) : ''
    if (title === '') return []
    return [
      found(given, { at: inNominee(subject, 'name'), args: { name, title, plain: withoutTitle(name) } }),
    ]
  })
}
