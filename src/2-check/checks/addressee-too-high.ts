import { isNameable, isTo, lettersOf } from '../letters.ts'
import { wordFor, wordsFor } from '../named.ts'
import { type Check, found, pairsOf } from '../rule.ts'

/** The letter goes straight to the authority that decides, or through which it is asked, past the level that proposes. */
export const addresseeTooHigh: Check = given => {
  const { vocabulary } = given.inputs.laws
  const { level, name } = given.inputs.submission.issuer
  const through = pairsOf(given.rule, 'through')
  return lettersOf(given).flatMap(({ subject, authority, lines, at }) => {
    const proposes = subject.award.proposes
    if (level === undefined || !proposes || proposes.who.includes(level) || !isNameable(given, authority))
      return []
    const next = Object.entries(through).find(([id]) => id === authority)?.[1]
    const reached = [authority, next].find(id => id !== undefined && isTo(given, lines, id))
    if (reached === undefined) return []
    return [
      found(given, {
        at,
        args: {
          issuer: name,
          authority: wordFor(vocabulary.authorities, reached),
          award: subject.award.names,
          allowed: wordsFor(vocabulary.levels, proposes.who),
        },
        cite: proposes.cite,
      }),
    ]
  })
}
