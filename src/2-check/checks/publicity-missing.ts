import { awardNames } from '../named.ts'
import { type Check, type CheckGiven, found, idsOf } from '../rule.ts'

/** A rule may speak to some levels of issuer alone, or to all but some: the duty is that of those who propose upwards. */
const isAddressedTo = ({ inputs, rule }: CheckGiven): boolean => {
  const level = inputs.submission.issuer.level ?? ''
  const levels = idsOf(rule, 'levels', [])
  return (levels.length === 0 || levels.includes(level)) && !idsOf(rule, 'exceptLevels', []).includes(level)
}

/** Awards whose list the law makes public before it is proposed, and no publicity is recorded. */
export const publicityMissing: Check = given => {
  const needing = given.subjects.filter(subject => subject.award.publicity)
  const first = needing[0]
  if (given.inputs.submission.publicity || !first || !isAddressedTo(given)) return []
  const ids = [...new Set(needing.map(subject => subject.award.id))]
  return [
    found(given, {
      at: ['nominees', first.index, 'award'],
      args: { awards: awardNames(given.pack, ids), count: needing.length },
      cite: first.award.publicity?.cite,
    }),
  ]
}
