import type { Campaign, CampaignAsk, Term } from '../../model/input.ts'
import { planCite, sourceOf } from './plan.ts'

/** All that a campaign asks for one award besides the law, each with the part of its plan; empty where it asks nothing. */
export const campaignAsks = (campaign: Campaign, award: string): readonly CampaignAsk[] => {
  const terms = campaign.awards.find(one => one.award === award)
  const cite = (term: Term) => planCite(campaign, terms && sourceOf(terms, term))
  const { merits, influence, sets, quota, deadline, papers } = terms ?? {}
  return [
    ...(merits?.length ? [{ term: 'merits', value: merits, cite: cite('merits') } as const] : []),
    ...(influence === undefined
      ? []
      : [{ term: 'influence', value: influence, cite: cite('influence') } as const]),
    ...campaign.attestations
      .filter(({ awards }) => awards === undefined || awards.includes(award))
      .map(
        ({ id, source }) => ({ term: 'attested', value: [id], cite: planCite(campaign, source) }) as const,
      ),
    ...(sets === undefined ? [] : [{ term: 'sets', value: sets, cite: cite('sets') } as const]),
    ...(quota ? [{ term: 'quota', value: quota, cite: cite('quota') } as const] : []),
    ...(deadline === undefined
      ? []
      : [{ term: 'deadline', value: deadline, cite: cite('deadline') } as const]),
    ...(papers?.length ? [{ term: 'papers', value: papers, cite: cite('papers') } as const] : []),
  ]
}
