import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Council, Inputs } from '../../model/input.ts'
import type { Bench } from '../bench.ts'
import { plain, planCite } from './plan.ts'
import { type AwardTerms, packTermsAsked, underAwardTerms } from './terms.ts'

const impossible = (inputs: Inputs, key: 'present' | 'in_favour', most: number, found: number): Diagnostic =>
  plain(inputs, {
    code: key === 'present' ? 'campaign/present-exceed-members' : 'campaign/votes-exceed-present',
    severity: 'error',
    at: ['submission', 'council', key],
    args: { found, most },
  })

/** Shares asked for: that of the campaign for all its awards, those of the pack for awards put forward. */
const shares = (bench: Bench): readonly Pick<AwardTerms, 'votes' | 'cite' | 'verified'>[] => {
  const { campaign } = bench.inputs
  return [{ votes: campaign.votes, cite: [planCite(campaign)] }, ...packTermsAsked(bench)]
}

const below = (bench: Bench, { members }: Council, inFavour: number): readonly Diagnostic[] =>
  shares(bench).flatMap(terms => {
    const share = terms.votes
    if (share === undefined || inFavour * 100 >= members * share) return []
    return [
      underAwardTerms(bench.inputs, terms, {
        code: 'campaign/votes-below-campaign',
        severity: 'error',
        at: ['submission', 'council', 'in_favour'],
        args: { found: inFavour, members, share, needed: Math.ceil((members * share) / 100) },
      }),
    ]
  })

/** Council figures that cannot be, and votes below the share of all members that is asked for, absent ones counted. */
export const votes = (bench: Bench): readonly Diagnostic[] => {
  const { inputs } = bench
  const { council } = inputs.submission
  if (!council) return []
  const { members, present, in_favour: inFavour } = council
  if (present > members) return [impossible(inputs, 'present', members, present)]
  if (inFavour === undefined) return []
  if (inFavour > present) return [impossible(inputs, 'in_favour', present, inFavour)]
  return below(bench, council, inFavour)
}
