import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Bench } from '../bench.ts'
import { isSameBody } from '../bodies.ts'
import { underPlan } from './plan.ts'

/** Nominees managed by somebody else, where the plan says that who manages commends or proposes. */
export const managed = ({ inputs }: Bench): readonly Diagnostic[] => {
  const { managed: source } = inputs.campaign
  const issuer = inputs.submission.issuer.name
  if (source === undefined) return []
  return inputs.nominees.flatMap(({ name, manager }, index) => {
    if (manager?.parent === undefined) return []
    if (isSameBody(manager.parent, issuer) || isSameBody(manager.name, issuer)) return []
    return [
      underPlan(inputs, {
        code: 'campaign/not-managed',
        severity: 'error',
        at: ['nominees', index, 'manager'],
        args: { name, manager: manager.name, parent: manager.parent, issuer },
        source,
      }),
    ]
  })
}
