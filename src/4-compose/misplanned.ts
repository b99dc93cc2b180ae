import type { Diagnostic, Span } from '../model/diagnostic.ts'
import type { Inputs } from '../model/input.ts'
import type { DossierPlan, PlannedDossier } from '../model/plan.ts'
import { nearest } from '../nearest.ts'
import { fault, spanOf } from './wording/scope.ts'
import type { Ready } from './wording/template.ts'

/** Where the campaign asks for a paper; else the campaign's award, or the first nominee put forward for it. */
const askedAt = (inputs: Inputs, dossier: PlannedDossier, kind: string): Span => {
  const forAll = inputs.campaign.papers?.indexOf(kind) ?? -1
  if (forAll >= 0) return inputs.locate(['campaign', 'papers', forAll])
  const awards = dossier.awards.map(award => award.award)
  const asking = inputs.campaign.awards.findIndex(terms => terms.papers?.includes(kind))
  if (asking >= 0) {
    const at = inputs.campaign.awards[asking]?.papers?.indexOf(kind) ?? 0
    return inputs.locate(['campaign', 'awards', asking, 'papers', at])
  }
  const nominee = inputs.nominees.findIndex(one => awards.includes(one.award))
  return inputs.locate(['nominees', Math.max(0, nominee), 'award'])
}

const forAt = (inputs: Inputs, kind: string): Span | undefined => {
  const root = inputs.wording.get(kind)?.root
  const value = root?.type === 'map' ? root.entries.get('for')?.node : root
  return value && spanOf(value)
}

/** Papers of the plan that no wording can make: there is none for their kind, or it speaks of a nominee where none is. */
export const misplanned = (
  inputs: Inputs,
  { dossiers }: DossierPlan,
  wording: ReadonlyMap<string, Ready>,
): readonly Diagnostic[] => {
  const found = new Map<string, Diagnostic>()
  const known = [...wording.keys()]
  for (const dossier of dossiers) {
    for (const { kind, nominee } of dossier.papers) {
      const words = wording.get(kind)
      if (!words) {
        const args = { paper: kind, nearest: nearest(kind, known), allowed: known.join(', ') }
        found.set(kind, fault('template/no-wording', askedAt(inputs, dossier, kind), args))
      } else if (words.about === 'nominee' && nominee === null) {
        found.set(
          kind,
          fault('template/needs-nominee', forAt(inputs, kind) ?? askedAt(inputs, dossier, kind), {
            paper: kind,
          }),
        )
      }
    }
  }
  return [...found.values()]
}
