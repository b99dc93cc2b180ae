import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Inputs } from '../../model/input.ts'
import type { Bench } from '../bench.ts'
import { plain, underPlan } from './plan.ts'

const impossible = (inputs: Inputs, key: 'present' | 'in_favour', most: number, found: number): Diagnostic =>
  plain(inputs, {
    code: key === 'present' ? 'campaign/present-exceed-members' : 'campaign/votes-exceed-present',
    severity: 'error',
    at: ['submission', 'council', key],
    args: { found, most },
  })

/** Council figures that cannot be, and votes below the campaign's share of all members, absent ones counted. */
export const votes = ({ inputs }: Bench): readonly Diagnostic[] => {
  const { council } = inputs.submission
  if (!council) return []
  const { members, present, in_favour: inFavour } = council
  if (present > members) return [impossible(inputs, 'present', members, present)]
  if (inFavour === undefined) return []
  if (inFavour > present) return [impossible(inputs, 'in_favour', present, inFavour)]
  const share = inputs.campaign.votes
  if (share === undefined || inFavour * 100 >= members * share) return []
  return [
    underPlan(inputs, {
      code: 'campaign/votes-below-campaign',
      severity: 'error',
      at: ['submission', 'council', 'in_favour'],
      args: { found: inFavour, members, share, needed: Math.ceil((members * share) / 100) },
    }),
  ]
}
