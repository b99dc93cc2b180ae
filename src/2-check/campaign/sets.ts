import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Bench } from '../bench.ts'
import { datedEntry } from '../in-force.ts'
import { asFarAsVerified } from '../verified.ts'
import { planCite, underPlan } from './plan.ts'

/** Awards for which the campaign asks another number of sets than the law: the campaign's counts, both are cited. */
export const sets = (bench: Bench): readonly Diagnostic[] => {
  const { inputs, pack, day } = bench
  const asked = new Set(inputs.nominees.map(nominee => nominee.award))
  return inputs.campaign.awards.flatMap((terms, order) => {
    const award = pack.awards.get(terms.award)
    const lawful = award && datedEntry(award.sets[inputs.campaign.procedure] ?? [], day)
    if (!lawful || terms.sets === undefined || terms.sets === lawful.value || !asked.has(terms.award))
      return []
    const finding = underPlan(inputs, {
      code: 'campaign/sets-differ',
      severity: 'warning',
      at: ['campaign', 'awards', order, 'sets'],
      args: { award: award.names, campaign: terms.sets, law: lawful.value },
    })
    const cite = [planCite(inputs.campaign, terms.source), ...lawful.cite]
    return [asFarAsVerified({ ...finding, cite }, lawful.verified)]
  })
}
