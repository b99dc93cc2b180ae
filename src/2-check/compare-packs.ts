import type { AwardDifference, Difference, PackDifference, PlacedGround } from '../model/difference.ts'
import type { Award, Pack } from '../model/law.ts'

/** What changed from one pack to another, award by award. */
export const comparePacks = (former: Pack, latter: Pack): PackDifference => {
  const ids = [...new Set([...latter.awards.keys(), ...former.awards.keys()])]
  const awards = ids
    .flatMap(id => compareAward(former.awards.get(id), latter.awards.get(id)))
    .filter(one => one.differences.length > 0)
    .sort((a, b) => a.award.rank - b.award.rank)
  const reverified = ids.reduce(
    (sum, id) => sum + reverifiedIn(former.awards.get(id), latter.awards.get(id)),
    0,
  )
  return { awards, reverified }
}

const compareAward = (former: Award | undefined, latter: Award | undefined): readonly AwardDifference[] => {
  if (former && latter)
    return [
      { award: latter, differences: [...compareFacts(former, latter), ...compareGrounds(former, latter)] },
    ]
  if (latter) return [{ award: latter, differences: [{ type: 'award-added' }] }]
  return former ? [{ award: former, differences: [{ type: 'award-removed' }] }] : []
}

const facts = ['decides', 'sets', 'amount', 'papers'] as const

/** What of a fact counts: neither its citation nor how far it was verified. */
const senseOf = (award: Award, fact: (typeof facts)[number]): string => {
  const { individual, collective, household } = award.amount ?? {}
  const setsIn = (procedure: 'simplified' | 'standard') =>
    (award.sets[procedure] ?? []).map(entry => entry.value)
  const senses = {
    decides: award.decides.authority,
    sets: [setsIn('simplified'), setsIn('standard')],
    amount: [individual, collective, household],
    papers: [award.papers.simplified, award.papers.standard],
  }
  return JSON.stringify(senses[fact])
}

const compareFacts = (former: Award, latter: Award): readonly Difference[] =>
  facts
    .filter(fact => senseOf(former, fact) !== senseOf(latter, fact))
    .map(fact => ({ type: 'fact-changed', fact, former, latter }))

const groundsOf = (award: Award | undefined): ReadonlyMap<string, PlacedGround> =>
  new Map(
    (award?.clauses ?? []).flatMap(({ subjects, base, grounds }) =>
      grounds.map(ground => [ground.id, { ground, subjects, base }]),
    ),
  )

const isSame = (one: PlacedGround, other: PlacedGround): boolean =>
  JSON.stringify([one.subjects, one.base, one.ground.when]) ===
  JSON.stringify([other.subjects, other.base, other.ground.when])

const compareGrounds = (former: Award, latter: Award): readonly Difference[] => {
  const before = groundsOf(former)
  const after = groundsOf(latter)
  const kept = [...after].flatMap(([id, ground]): readonly Difference[] => {
    const old = before.get(id)
    if (!old) return [{ type: 'ground-added', ground }]
    return isSame(old, ground) ? [] : [{ type: 'ground-changed', former: old, latter: ground }]
  })
  const gone = [...before]
    .filter(([id]) => !after.has(id))
    .map(([, ground]): Difference => ({ type: 'ground-removed', ground }))
  return [...kept, ...gone]
}

const reverifiedIn = (former: Award | undefined, latter: Award | undefined): number => {
  const before = groundsOf(former)
  return [...groundsOf(latter)].filter(([id, ground]) => {
    const old = before.get(id)
    return old && isSame(old, ground) && old.ground.verified.state !== ground.ground.verified.state
  }).length
}
