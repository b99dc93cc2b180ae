// in: the submission, the pack in force and what was found of each nominee.
// out: one dossier a deciding authority: its awards, papers in order, sets, letter, and because of which provision.
import type { Checked, Diagnostic } from '../model/diagnostic.ts'
import type { Checks } from '../model/finding.ts'
import type { Inputs } from '../model/input.ts'
import type { DossierPlan, PlannedDossier } from '../model/plan.ts'
import { groupByAuthority } from './groups.ts'
import { letterFor, lettersInOrder } from './letters.ts'
import { papersOf } from './papers.ts'
import { setsOf } from './sets.ts'

/** What the command line may ask of a plan: another count of sets, and only some award forms. */
export type PlanOptions = { readonly sets?: number; readonly only?: readonly string[] }

/** Decides everything that will be written, and writes nothing; nominees whose award no law knows are in no dossier. */
export const plan = (inputs: Inputs, checks: Checks, options: PlanOptions): Checked<DossierPlan> => {
  const diagnostics: Diagnostic[] = []
  const dossiers = groupByAuthority(inputs, checks, options.only).map((group): PlannedDossier => {
    const sets = setsOf({ inputs, checks, group, wished: options.sets })
    diagnostics.push(...sets.diagnostics)
    return {
      id: group.authority,
      authority: group.authority,
      awards: group.awards.map(({ award, ...counts }) => ({ award: award.id, ...counts })),
      papers: papersOf(inputs, checks, group),
      sets: sets.value,
      letter: letterFor(inputs.submission, group.authority),
    }
  })
  diagnostics.push(...lettersInOrder(inputs, dossiers))
  return { value: { law: checks.pack.id, dossiers }, diagnostics }
}
