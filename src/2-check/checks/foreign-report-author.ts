import { isSameBody } from '../bodies.ts'
import { type Check, found, idsOf, inNominee } from '../rule.ts'

/** A report on a foreign nominee that another body writes than the one that proposes. */
export const foreignReportAuthor: Check = given => {
  const kinds = idsOf(given.rule, 'kinds', ['foreign-individual', 'foreign-organisation'])
  const { submission } = given.inputs
  return given.subjects.flatMap(subject => {
    const { kind, manager, name } = subject.nominee
    const letter = submission.letters[subject.award.decides.authority]
    const issuer = (letter?.issuer ?? submission.issuer).name
    if (!kinds.includes(kind) || !manager || isSameBody(manager.name, issuer)) return []
    return [
      found(given, { at: inNominee(subject, 'manager'), args: { name, manager: manager.name, issuer } }),
    ]
  })
}
