import type {
  AwardDifference,
  AwardFact,
  Difference,
  Moved,
  PackDifference,
  PlacedGround,
  TermedAward,
} from '../model/difference.ts'
import type { Day } from '../model/input.ts'
import type { Award, Dated, Pack } from '../model/law.ts'

/** What changed from one pack to another: award by award, then the rules and the money of all of them. */
export const comparePacks = (former: Pack, latter: Pack): PackDifference => {
  const ids = [...new Set([...latter.awards.keys(), ...former.awards.keys()])]
  const awards = ids
    .flatMap(id => compareAward(awardIn(former, id), awardIn(latter, id)))
    .filter(one => one.differences.length > 0)
    .sort((a, b) => a.award.rank - b.award.rank)
  const reverified = ids.reduce(
    (sum, id) => sum + reverifiedIn(former.awards.get(id), latter.awards.get(id)),
    0,
  )
  const rules = moved(former.rules, latter.rules, ({ use, severity, options }) => [use, severity, options])
  const [before, after] = [former, latter].map(pack => baseFrom(pack, latter.from))
  const base = moved(before ?? [], after ?? [], ({ from, value }) => [from, value])
  return { awards, rules, base, reverified }
}

/** Base salaries that count on a day or later: what was over by then is no difference between two laws. */
const baseFrom = ({ money }: Pack, day: Day): readonly Dated<number>[] =>
  money.base.filter((_, at) => (money.base[at + 1]?.from ?? '9999') > day)

/** Neither citation nor verification makes a difference; `sense` is what does. */
const moved = <T>(former: readonly T[], latter: readonly T[], sense: (one: T) => unknown): Moved<T> => {
  const without = (all: readonly T[], others: readonly T[]): readonly T[] => {
    const known = new Set(others.map(one => JSON.stringify(sense(one))))
    return all.filter(one => !known.has(JSON.stringify(sense(one))))
  }
  return { added: without(latter, former), removed: without(former, latter) }
}

const awardIn = (pack: Pack, id: string): TermedAward | undefined => {
  const award = pack.awards.get(id)
  return award && { ...award, terms: pack.terms.filter(terms => terms.award === id) }
}

const compareAward = (
  former: TermedAward | undefined,
  latter: TermedAward | undefined,
): readonly AwardDifference[] => {
  if (former && latter)
    return [
      { award: latter, differences: [...compareFacts(former, latter), ...compareGrounds(former, latter)] },
    ]
  if (latter) return [{ award: latter, differences: [{ type: 'award-added' }] }]
  return former ? [{ award: former, differences: [{ type: 'award-removed' }] }] : []
}

const facts = ['names', 'decides', 'proposes', 'sets', 'amount', 'papers', 'publicity', 'terms'] as const

/** What of a fact counts: neither its citation nor how far it was verified. */
const senseOf = (award: TermedAward, fact: AwardFact): string => {
  const { individual, collective, household } = award.amount ?? {}
  const setsIn = (procedure: 'simplified' | 'standard') =>
    (award.sets[procedure] ?? []).map(entry => entry.value)
  const senses = {
    names: award.names,
    decides: award.decides.authority,
    proposes: award.proposes?.who ?? [],
    sets: [setsIn('simplified'), setsIn('standard')],
    amount: [individual, collective, household],
    papers: [award.papers.simplified, award.papers.standard],
    publicity: award.publicity !== undefined,
    terms: award.terms.map(({ quota, per, deadline, publicity, votes }) => [
      quota,
      per,
      deadline,
      publicity,
      votes,
    ]),
  }
  return JSON.stringify(senses[fact])
}

const compareFacts = (former: TermedAward, latter: TermedAward): readonly Difference[] =>
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
