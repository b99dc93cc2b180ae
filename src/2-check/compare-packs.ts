import type { AwardDifference, Difference } from '../model/difference.ts'
import type { Award, Ground, Pack } from '../model/law.ts'

/** What changed from one pack to another, award by award in the order of paper; awards without a change are left out. */
export const comparePacks = (former: Pack, latter: Pack): readonly AwardDifference[] => {
  const ids = [...new Set([...latter.awards.keys(), ...former.awards.keys()])]
  return ids
    .flatMap(id => compareAward(former.awards.get(id), latter.awards.get(id)))
    .filter(one => one.differences.length > 0)
    .sort((a, b) => a.award.rank - b.award.rank)
}

const compareAward = (former: Award | undefined, latter: Award | undefined): readonly AwardDifference[] => {
  if (former && latter)
    return [
      { award: latter, differences: [...compareFacts(former, latter), ...compareGrounds(former, latter)] },
    ]
  if (latter) return [{ award: latter, differences: [{ type: 'award-added' }] }]
  return former ? [{ award: former, differences: [{ type: 'award-removed' }] }] : []
}

const factsOf = (award: Award): Readonly<Record<'decides' | 'sets' | 'amount' | 'papers', string>> => {
  const { individual, collective, household } = award.amount ?? {}
  const setsIn = (procedure: 'simplified' | 'standard'): string =>
    (award.sets[procedure] ?? []).map(entry => entry.value).join('/') || '–'
  return {
    decides: award.decides.authority,
    sets: `${setsIn('simplified')} | ${setsIn('standard')}`,
    amount: [individual, collective, household].map(value => value ?? '–').join(' | '),
    papers: `${award.papers.simplified.join(', ')} | ${award.papers.standard.join(', ')}`,
  }
}

const compareFacts = (former: Award, latter: Award): readonly Difference[] => {
  const before = factsOf(former)
  const after = factsOf(latter)
  return (['decides', 'sets', 'amount', 'papers'] as const).flatMap(fact =>
    before[fact] === after[fact]
      ? []
      : [{ type: 'fact-changed' as const, fact, former: before[fact], latter: after[fact] }],
  )
}

/** A ground with what binds it beyond its own words: the subjects and base of its clause. */
const groundsOf = (award: Award): ReadonlyMap<string, { readonly ground: Ground; readonly sense: string }> =>
  new Map(
    award.clauses.flatMap(clause =>
      clause.grounds.map(ground => [
        ground.id,
        { ground, sense: JSON.stringify([clause.subjects, clause.base, ground.when]) },
      ]),
    ),
  )

const compareGrounds = (former: Award, latter: Award): readonly Difference[] => {
  const before = groundsOf(former)
  const after = groundsOf(latter)
  const kept = [...after].flatMap(([id, { ground, sense }]): readonly Difference[] => {
    const old = before.get(id)
    if (!old) return [{ type: 'ground-added', ground }]
    return old.sense === sense ? [] : [{ type: 'ground-changed', former: old.ground, latter: ground }]
  })
  const gone = [...before]
    .filter(([id]) => !after.has(id))
    .map(([, { ground }]): Difference => ({ type: 'ground-removed', ground }))
  return [...kept, ...gone]
}
