import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Award, Dated } from '../../model/law.ts'
import type { Bench } from '../bench.ts'
import { gathered } from '../gathered.ts'
import { lawfulSets } from '../lawful.ts'
import { joined } from '../named.ts'
import { asFarAsVerified, weakest } from '../verified.ts'
import { planCite, sourceOf, underPlan } from './plan.ts'

type Differing = {
  readonly award: Award
  readonly order: number
  readonly asked: number
  readonly lawful: Dated<number>
  readonly source?: string
}

/** Awards that somebody is put forward for, and whose number of sets is not the law's. */
const differing = (bench: Bench): readonly Differing[] => {
  const { inputs, pack } = bench
  const wanted = new Set(inputs.nominees.map(nominee => nominee.award))
  return inputs.campaign.awards.flatMap((terms, order) => {
    const { award: id, sets: asked } = terms
    const award = wanted.has(id) ? pack.awards.get(id) : undefined
    const lawful = award && lawfulSets(bench, award)
    if (!lawful || asked === undefined || asked === lawful.value) return []
    return [{ award, order, asked, lawful, source: sourceOf(terms, 'sets') }]
  })
}

/** Awards for which the campaign asks another number of sets than the law: the campaign's counts, both are cited. */
export const sets = (bench: Bench): readonly Diagnostic[] => {
  const keyOf = (one: Differing): string => `${one.asked} ${one.lawful.value} ${one.source ?? ''}`
  return gathered(differing(bench), keyOf).flatMap(group => {
    const [first] = group
    if (!first) return []
    const { asked, lawful, order, source } = first
    const finding = underPlan(bench.inputs, {
      code: 'campaign/sets-differ',
      severity: 'warning',
      at: ['campaign', 'awards', order, 'sets'],
      args: {
        awards: joined(
          group.map(one => one.award.names),
          'and',
        ),
        campaign: asked,
        law: lawful.value,
      },
    })
    const cites = new Map(group.flatMap(one => one.lawful.cite).map(cite => [cite.text.vi, cite]))
    const cite = [planCite(bench.inputs.campaign, source), ...cites.values()]
    return [asFarAsVerified({ ...finding, cite }, weakest(group.map(one => one.lawful.verified)))]
  })
}
