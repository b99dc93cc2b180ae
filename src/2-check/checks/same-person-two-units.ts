import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Nominee } from '../../model/input.ts'
import { bareNameKey, tellingKey, unitKey } from '../people.ts'
import { beside, type Check, type CheckGiven, found, inNominee, type Subject } from '../rule.ts'
import { textKey } from '../spelling.ts'

/** A name alone is shared by many; it needs one more mark of the person: birth, residence or the merit told. */
const marksOf = (nominee: Nominee): readonly string[] => {
  const name = bareNameKey(nominee)
  const marks = [
    nominee.birth ?? '',
    textKey(nominee.residence ?? ''),
    ...nominee.achievements.map(tellingKey),
  ]
  return marks.filter(mark => mark !== '').map(mark => `${name}|${mark}`)
}

const twoUnits = (given: CheckGiven, subject: Subject, other: Subject): Diagnostic =>
  found(given, {
    at: inNominee(subject, 'unit'),
    args: {
      name: subject.nominee.name,
      unit: subject.nominee.unit ?? subject.nominee.manager?.name ?? '',
      other: other.nominee.unit ?? other.nominee.manager?.name ?? '',
    },
    related: [beside(given, inNominee(other, 'name'), 'note/first-time', { name: other.nominee.name })],
  })

/** The same name with the same birth, residence or merit, listed under two units. */
export const samePersonTwoUnits: Check = given => {
  const seen = new Map<string, Subject>()
  return given.subjects.flatMap(subject => {
    const unit = unitKey(subject.nominee)
    if (unit === '') return []
    const marks = marksOf(subject.nominee)
    const other = marks.map(mark => seen.get(mark)).find(one => one && unitKey(one.nominee) !== unit)
    for (const mark of marks) if (!seen.has(mark)) seen.set(mark, subject)
    return other ? [twoUnits(given, subject, other)] : []
  })
}
