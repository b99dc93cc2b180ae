import type { Nominee, Submission } from '../../model/input.ts'
import type { PlannedDossier } from '../../model/plan.ts'
import { type FactsOf, flag, list, record, text } from '../wording/shape.ts'
import { issuerFacts } from './issuer.ts'
import { letterFacts } from './letter.ts'
import { authorityLines } from './signing.ts'

/** Fields of the body that manages a nominee directly; `other` where it is not the issuer of the tờ trình. */
export const managerFields = record({
  name: text,
  parent: text,
  date: text,
  authority: list(text),
  signer: text,
  other: flag,
})

/** The body that manages the nominee, with its date line and signature: the nominee's own, else the letter's issuer. */
export const managerFacts = (
  nominee: Nominee,
  { letter }: PlannedDossier,
  submission: Submission,
): FactsOf<typeof managerFields> => {
  const facts = letterFacts(letter, submission)
  const own = nominee.manager
  if (!own || own.name === letter.issuer.name) {
    const { name, parent } = issuerFacts(letter.issuer)
    const { date, authority, signer } = facts
    return { name, parent, date, authority, signer, other: false }
  }
  return {
    name: own.name,
    parent: own.parent ?? '',
    // The day on which another body signs is not known here: it is left to be filled in by hand.
    date: `${own.place ?? letter.place}, ${facts.undated}`,
    authority: own.signer ? authorityLines(own.signer, own) : [],
    signer: own.signer?.name ?? '',
    other: true,
  }
}
