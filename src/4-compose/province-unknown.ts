import type { Diagnostic } from '../model/diagnostic.ts'
import type { Inputs } from '../model/input.ts'
import type { DossierPlan } from '../model/plan.ts'
import { asksForProvince } from './facts/authority.ts'

/** Letters that must name a province which nothing in the submission tells: dots stand in its place. */
export const provinceUnknown = (inputs: Inputs, { dossiers }: DossierPlan): readonly Diagnostic[] =>
  dossiers
    .filter(dossier => asksForProvince(inputs, dossier))
    .map(({ authority, letter }) => ({
      code: 'document/province-unknown',
      severity: 'warning',
      span: inputs.locate(
        inputs.submission.letters[authority]?.to
          ? ['submission', 'letters', authority, 'to']
          : ['submission', 'to'],
      ),
      args: {
        authority: inputs.laws.vocabulary.authorities.find(one => one.id === authority)?.names ?? authority,
        place: letter.place,
        to: letter.to.join(', '),
      },
    }))
