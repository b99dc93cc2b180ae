import type { Nominee, Submission } from '../../model/input.ts'
import type { PlannedDossier } from '../../model/plan.ts'
import { type FactsOf, flag, list, record, text } from '../wording/shape.ts'
import { letterFacts } from './letter.ts'
import { authorityLines } from './signing.ts'

/** Fields of the body that manages a nominee directly; `other` where it is not the body that submits. */
export const managerFields = record({
  name: text,
  parent: text,
  date: text,
  undated: text,
  authority: list(text),
  signer: text,
  other: flag,
})

type Manager = NonNullable<Nominee['manager']>

/** The nominee's own, told as far as the submission knows it better; else the body that submits. */
const managerOf = ({ manager }: Nominee, { letter }: PlannedDossier, submission: Submission): Manager => {
  const name = manager?.name ?? submission.issuer.name
  const known = [letter, submission].find(({ issuer }) => issuer.name === name)
  const { parent } = known?.issuer ?? {}
  return {
    name,
    ...(parent ? { parent } : {}),
    ...(known ? { signer: known.signer, place: known.place } : {}),
    ...manager,
  }
}

/**
 * The body that manages the nominee, with its date line and signature: the nominee's own, else the body that submits.
 * Only of the letter's own issuer is it known when it signs; for any other the day is left to be filled in by hand.
 */
export const managerFacts = (
  nominee: Nominee,
  dossier: PlannedDossier,
  submission: Submission,
): FactsOf<typeof managerFields> => {
  const { letter } = dossier
  const { undated, day } = letterFacts(letter, submission)
  const { name, parent = '', signer, place = letter.place } = managerOf(nominee, dossier, submission)
  const signs = name === letter.issuer.name
  return {
    name,
    parent,
    date: `${place}, ${signs ? day : undated}`,
    undated: `${place}, ${undated}`,
    authority: signer ? authorityLines(signer, { name }) : [],
    signer: signer?.name ?? '',
    other: !signs && name !== submission.issuer.name,
  }
}
