import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Attested, Finding } from '../../model/finding.ts'
import type { Nominee } from '../../model/input.ts'
import type { Bench } from '../bench.ts'
import { isAttested } from '../conditions/attest.ts'
import { awardName, joined, wordFor } from '../named.ts'
import { planCite } from './plan.ts'

/** Statements that the campaign asks of the nominee's award, ticked or not. */
const attestedOf = ({ inputs }: Bench, nominee: Nominee): readonly Attested[] => {
  const { campaign, laws } = inputs
  return campaign.attestations
    .filter(({ awards }) => awards === undefined || awards.includes(nominee.award))
    .map(({ id, source }) => ({
      id,
      names: wordFor(laws.vocabulary.attestations, id),
      verdict: isAttested({ nominee }, id) ? 'met' : 'council',
      cite: [planCite(campaign, source)],
    }))
}

/** The finding with what the campaign asks people to say of the nominee. */
export const withAttested = (bench: Bench, finding: Finding): Finding => {
  const nominee = bench.inputs.nominees[finding.index]
  const attested = nominee ? attestedOf(bench, nominee) : []
  return attested.length > 0 ? { ...finding, attested } : finding
}

/** What of it nobody has ticked, which the council decides: one finding a nominee. */
export const attestations = ({ inputs, pack }: Bench, findings: readonly Finding[]): readonly Diagnostic[] =>
  findings.flatMap(({ index, award, attested = [] }): readonly Diagnostic[] => {
    const open = attested.filter(one => one.verdict === 'council')
    const nominee = inputs.nominees[index]
    if (!nominee || open.length === 0) return []
    const hasTicks = Object.keys(nominee.attested).length > 0
    return [
      {
        code: 'campaign/council-decides',
        severity: 'info',
        span: inputs.locate(['nominees', index, hasTicks ? 'attested' : 'award']),
        args: {
          name: nominee.name,
          award: awardName(pack, award),
          criteria: joined(
            open.map(one => one.names),
            'each',
          ),
          ids: open.map(one => one.id).join(', '),
        },
        cite: open.flatMap(one => one.cite),
      },
    ]
  })
