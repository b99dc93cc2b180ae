/** The campaign's own plan as a source: findings under it cite it, as those under the law cite the law. */
import type { Citation, Diagnostic, Fact, Path, Related, Severity } from '../../model/diagnostic.ts'
import type { Campaign, CampaignAward, Inputs, Nominee, Term } from '../../model/input.ts'
import type { Bench } from '../bench.ts'
import { written } from '../days.ts'

/** The part of the campaign's plan that says so: `Mục IV.5 Kế hoạch số 12/KH-UBND ngày 01/10/2021 của UBND tỉnh`. */
export const planCite = (campaign: Campaign, source?: string): Citation => {
  const plan = campaign.plan ?? campaign.launched.at(-1)
  const number = plan?.number === undefined ? '' : ` số ${plan.number}`
  const date = plan?.date === undefined ? '' : ` ngày ${written(plan.date)}`
  const document = plan ? `${plan.type}${number}${date} của ${plan.issuer}` : campaign.name
  const part = source === undefined ? '' : `${source}, `
  return { instrument: 'campaign', text: { vi: `${part}${document}`, en: `${part}${document}` } }
}

/** The part of the plan that one term of an award rests on. */
export const sourceOf = ({ source }: CampaignAward, term: Term): string | undefined =>
  typeof source === 'object' ? source[term] : source

export type Told = {
  readonly code: string
  readonly severity: Severity
  readonly at: Path
  readonly on?: 'key' | 'value'
  readonly args?: Readonly<Record<string, Fact>>
  readonly source?: string
  readonly related?: readonly Related[]
}

/** A finding under the campaign's plan; `source` names the part of it. */
export const underPlan = (inputs: Inputs, told: Told): Diagnostic => ({
  code: told.code,
  severity: told.severity,
  span: inputs.locate(told.at, told.on),
  args: told.args ?? {},
  cite: [planCite(inputs.campaign, told.source)],
  related: told.related,
})

/** A finding about what was written itself, which no plan needs to say. */
export const plain = (inputs: Inputs, told: Omit<Told, 'source'>): Diagnostic => ({
  code: told.code,
  severity: told.severity,
  span: inputs.locate(told.at, told.on),
  args: told.args ?? {},
  related: told.related,
})

export type Terms = {
  readonly terms: CampaignAward
  readonly nominee: Nominee
  readonly index: number
}

/** Every nominee whose award the campaign lists, with the campaign's terms for it. */
export const underTerms = ({ inputs }: Bench): readonly Terms[] => {
  const byAward = new Map(inputs.campaign.awards.map(terms => [terms.award, terms]))
  return inputs.nominees.flatMap((nominee, index) => {
    const terms = byAward.get(nominee.award)
    return terms ? [{ terms, nominee, index }] : []
  })
}
