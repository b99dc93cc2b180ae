import type { Achievement } from '../../model/input.ts'
import { personKey, tellingKey } from '../people.ts'
import { beside, type Check, found, inNominee, type Subject } from '../rule.ts'

const keysOf = (subject: Subject, achievement: Achievement): readonly string[] => {
  const person = personKey(subject.nominee)
  const id = achievement.id === undefined ? [] : [`${person}|#${achievement.id}`]
  return [...id, `${person}|${tellingKey(achievement)}`]
}

/** One merit of one nominee put forward for two award forms: by its id, or because it is told in the same words. */
export const sameMeritTwice: Check = given => {
  const seen = new Map<string, { readonly subject: Subject; readonly order: number }>()
  return given.subjects.flatMap(subject =>
    subject.nominee.achievements.flatMap((achievement, order) => {
      const keys = keysOf(subject, achievement)
      const first = keys.map(key => seen.get(key)).find(one => one && one.subject.award !== subject.award)
      for (const key of keys) if (!seen.has(key)) seen.set(key, { subject, order })
      if (!first) return []
      return [
        found(given, {
          at: inNominee(subject, 'achievements', order),
          args: { name: subject.nominee.name, award: subject.award.names, other: first.subject.award.names },
          related: [beside(given, inNominee(first.subject, 'achievements', first.order), 'note/same-merit')],
        }),
      ]
    }),
  )
}
