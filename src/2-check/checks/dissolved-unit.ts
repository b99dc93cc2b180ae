import { firstDay, written } from '../days.ts'
import { type Check, found, inNominee } from '../rule.ts'

/** A collective that was dissolved or merged by the day that counts. */
export const dissolvedUnit: Check = given =>
  given.subjects.flatMap(subject => {
    const { dissolved, name } = subject.nominee
    if (dissolved === undefined || firstDay(dissolved) > given.day) return []
    return [found(given, { at: inNominee(subject, 'dissolved'), args: { name, date: written(dissolved) } })]
  })
