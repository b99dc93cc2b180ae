import { isAddressed, stepOf } from '../bodies.ts'
import { isNameable, isTo, lettersOf } from '../letters.ts'
import { wordFor } from '../named.ts'
import { type Check, found, idsOf, pairsOf } from '../rule.ts'

/**
 * The issuer may propose to the authority, yet its letter is addressed to somebody else. `also` names bodies that take
 * letters for it; a campaign that lays down a route has its own check.
 */
export const addresseeNotDeciding: Check = given => {
  const { campaign, submission, laws } = given.inputs
  const { level, name } = submission.issuer
  const also = idsOf(given.rule, 'also', [])
  const through = pairsOf(given.rule, 'through')
  return lettersOf(given).flatMap(({ subject, authority, lines, at }) => {
    const mayPropose = level !== undefined && subject.award.proposes?.who.includes(level)
    if (!mayPropose || !isNameable(given, authority) || stepOf(campaign, name, subject.award.id)) return []
    const next = Object.entries(through).find(([id]) => id === authority)?.[1]
    const isReached = [authority, next].some(id => id !== undefined && isTo(given, lines, id))
    if (isReached || also.some(body => isAddressed(lines, body))) return []
    return [
      found(given, {
        at,
        args: {
          to: lines.join(', '),
          authority: wordFor(laws.vocabulary.authorities, next ?? authority),
          award: subject.award.names,
        },
        cite: subject.award.decides.cite,
      }),
    ]
  })
}
