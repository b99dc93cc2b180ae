import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Bench } from '../bench.ts'
import { addresseesOf, isAddressed, stepOf } from '../bodies.ts'
import { gathered } from '../gathered.ts'
import { awardNames } from '../named.ts'
import { underPlan } from './plan.ts'

type Asked = { readonly award: string; readonly authority: string }

/** Awards put forward, each once, with the authority that decides them. */
const awardsAsked = ({ inputs, pack }: Bench): readonly Asked[] =>
  [...new Set(inputs.nominees.map(nominee => nominee.award))].flatMap(id => {
    const award = pack.awards.get(id)
    return award ? [{ award: id, authority: award.decides.authority }] : []
  })

/** Letters that do not go where the campaign's route sends them: one finding a letter. */
export const route = (bench: Bench): readonly Diagnostic[] => {
  const { inputs, pack } = bench
  const { campaign, submission } = inputs
  const issuer = submission.issuer.name
  return gathered(awardsAsked(bench), one => one.authority).flatMap(group => {
    const authority = group[0]?.authority ?? ''
    const awards = group.map(one => one.award)
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
