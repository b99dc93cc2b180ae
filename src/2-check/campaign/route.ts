import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Bench } from '../bench.ts'
import { addresseesOf, isAddressed, stepOf } from '../bodies.ts'
import { awardNames } from '../named.ts'
import { underPlan } from './plan.ts'

/** Awards put forward, gathered by the authority that decides them. */
const byAuthority = ({ inputs, pack }: Bench): ReadonlyMap<string, readonly string[]> => {
  const groups = new Map<string, string[]>()
  for (const id of new Set(inputs.nominees.map(nominee => nominee.award))) {
    const authority = pack.awards.get(id)?.decides.authority
    if (authority !== undefined) groups.set(authority, [...(groups.get(authority) ?? []), id])
  }
  return groups
}

/** Letters that do not go where the campaign's route sends them: one finding a letter. */
export const route = (bench: Bench): readonly Diagnostic[] => {
  const { inputs, pack } = bench
  const { campaign, submission } = inputs
  const issuer = submission.issuer.name
  return [...byAuthority(bench)].flatMap(([authority, awards]) => {
    const lines = addresseesOf(submission, authority)
    const steps = awards.map(award => stepOf(campaign, issuer, award))
    const off = steps.find(found => found && !isAddressed(lines, found.step.to))
    if (!off) return []
    const own = submission.letters[authority]?.to
    return [
      underPlan(inputs, {
        code: 'campaign/off-route',
        severity: 'error',
        at: own ? ['submission', 'letters', authority, 'to'] : ['submission', 'to'],
        args: { issuer, to: lines.join(', '), step: off.step.to, awards: awardNames(pack, awards) },
        source: off.step.source,
        related: [{ span: inputs.locate(['campaign', 'route', off.index]), note: 'note/route-here' }],
      }),
    ]
  })
}
