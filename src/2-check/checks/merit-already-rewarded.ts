import { awardName } from '../named.ts'
import { beside, type Check, found, inNominee } from '../rule.ts'

/** `for` of an award held names an achievement that is put forward again. */
export const meritAlreadyRewarded: Check = given =>
  given.subjects.flatMap(subject => {
    const rewarded = new Map(
      subject.nominee.awards_held.flatMap((held, index) =>
        held.for === undefined ? [] : [[held.for, { held, index }] as const],
      ),
    )
    return subject.nominee.achievements.flatMap((achievement, order) => {
      const before = achievement.id === undefined ? undefined : rewarded.get(achievement.id)
      if (!before) return []
      return [
        found(given, {
          at: inNominee(subject, 'achievements', order, 'id'),
          args: {
            name: subject.nominee.name,
            held: awardName(given.pack, before.held.award),
            year: before.held.year,
          },
          related: [beside(given, inNominee(subject, 'awards_held', before.index), 'note/rewarded-here')],
        }),
      ]
    })
  })
