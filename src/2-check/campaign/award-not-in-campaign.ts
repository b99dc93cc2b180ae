import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Bench } from '../bench.ts'
import { awardName, awardNames } from '../named.ts'
import { underPlan } from './plan.ts'

/** A nominee for an award that the campaign does not list; a campaign without a list admits every award. */
export const awardNotInCampaign = ({ inputs, pack }: Bench): readonly Diagnostic[] => {
  const listed = inputs.campaign.awards.map(one => one.award)
  if (listed.length === 0) return []
  return inputs.nominees.flatMap((nominee, index) =>
    listed.includes(nominee.award) || !pack.awards.has(nominee.award)
      ? []
      : [
          underPlan(inputs, {
            code: 'campaign/award-not-in-campaign',
            severity: 'error',
            at: ['nominees', index, 'award'],
            args: {
              name: nominee.name,
              award: awardName(pack, nominee.award),
              allowed: awardNames(pack, listed),
              ids: listed.join(', '),
            },
          }),
        ],
  )
}
