import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Bench } from '../bench.ts'
import { strangeManager } from '../bodies.ts'
import { underPlan } from './plan.ts'

/** Nominees managed by somebody else, where the plan says that who manages commends or proposes. */
export const managed = ({ inputs }: Bench): readonly Diagnostic[] => {
  const { campaign, submission } = inputs
  const { issuer } = submission
  if (campaign.managed === undefined) return []
  return inputs.nominees.flatMap((nominee, index) => {
    const strange = strangeManager(inputs, issuer, nominee)
    if (!strange) return []
    return [
      underPlan(inputs, {
        code: 'campaign/not-managed',
        severity: 'warning',
        at: ['nominees', index, 'manager'],
        args: { name: nominee.name, issuer: issuer.name, ...strange },
        source: campaign.managed,
      }),
    ]
  })
}
