import { awardNames } from '../named.ts'
import { type Check, found } from '../rule.ts'

/** Awards whose list the law makes public before it is proposed, and no publicity is recorded. */
export const publicityMissing: Check = given => {
  const needing = given.subjects.filter(subject => subject.award.publicity)
  const first = needing[0]
  if (given.inputs.submission.publicity || !first) return []
  const ids = [...new Set(needing.map(subject => subject.award.id))]
  return [
    found(given, {
      at: ['nominees', first.index, 'award'],
      args: { awards: awardNames(given.pack, ids), count: needing.length },
      cite: first.award.publicity?.cite,
    }),
  ]
}
