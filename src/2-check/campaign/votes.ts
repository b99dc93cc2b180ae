import type { Diagnostic, Path } from '../../model/diagnostic.ts'
import type { Council, Inputs } from '../../model/input.ts'
import { type Ballot, ballotsOn, everyOne } from '../ballots.ts'
import type { Bench } from '../bench.ts'
import { plain, planCite } from './plan.ts'
import { type AwardTerms, packTermsAsked, underAwardTerms } from './terms.ts'

type Figures = { readonly at: Path; readonly found: number; readonly most: number }

const impossible = (inputs: Inputs, code: string, { at, found, most }: Figures): Diagnostic =>
  plain(inputs, { code, severity: 'error', at, args: { found, most } })

/** Shares asked for: that of the campaign for all its awards, those of the pack for awards put forward. */
const shares = (bench: Bench): readonly Pick<AwardTerms, 'votes' | 'cite' | 'verified'>[] => {
  const { campaign } = bench.inputs
  return [{ votes: campaign.votes, cite: [planCite(campaign)] }, ...packTermsAsked(bench)]
}

const below = (bench: Bench, { members }: Council, { at, inFavour }: Ballot): readonly Diagnostic[] =>
  shares(bench).flatMap(terms => {
    const share = terms.votes
    if (share === undefined || inFavour * 100 >= members * share) return []
    return [
      underAwardTerms(bench.inputs, terms, {
        code: 'campaign/votes-below-campaign',
        severity: 'error',
        at,
        args: { found: inFavour, members, share, needed: Math.ceil((members * share) / 100) },
      }),
    ]
  })

/** Council figures that cannot be, and votes below the share of all members that is asked for, absent ones counted. */
export const votes = (bench: Bench): readonly Diagnostic[] => {
  const { inputs } = bench
  const { council } = inputs.submission
  if (!council) return []
  const { members, present } = council
  const at = ['submission', 'council', 'present']
  if (present > members)
    return [impossible(inputs, 'campaign/present-exceed-members', { at, found: present, most: members })]
  return ballotsOn(inputs, everyOne(inputs)).flatMap(ballot =>
    ballot.inFavour > present
      ? [
          impossible(inputs, 'campaign/votes-exceed-present', {
            at: ballot.at,
            found: ballot.inFavour,
            most: present,
          }),
        ]
      : below(bench, council, ballot),
  )
}
