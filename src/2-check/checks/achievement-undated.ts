import { type Check, found, inNominee } from '../rule.ts'

/** An achievement that does not say when; one finding a nominee. */
export const achievementUndated: Check = given =>
  given.subjects.flatMap(subject => {
    const { achievements, name } = subject.nominee
    const order = achievements.findIndex(one => one.from === undefined)
    if (order === -1) return []
    const count = achievements.filter(one => one.from === undefined).length
    return [found(given, { at: inNominee(subject, 'achievements', order), args: { name, count } })]
  })
