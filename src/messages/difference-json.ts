import type { Lang } from '../model/diagnostic.ts'
import type {
  AwardDifference,
  AwardFact,
  Difference,
  Moved,
  PackDifference,
  PlacedGround,
  TermedAward,
} from '../model/difference.ts'
import { groundJson } from './award-json.ts'

/** What changed between two packs as `criteria --diff --json` prints it. */
export const differenceJson = (
  { awards, rules, base, reverified }: PackDifference,
  ids: { readonly law: string; readonly former: string },
  lang: Lang,
) => ({
  ...ids,
  awards: awards.map(one => awardJson(one, lang)),
  rules: movedJson(rules, ({ use, severity, options }) => ({ use, severity, options })),
  base: movedJson(base, ({ from, value }) => ({ from, value })),
  reverified,
})

const movedJson = <T>({ added, removed }: Moved<T>, json: (one: T) => object) => ({
  added: added.map(json),
  removed: removed.map(json),
})

const awardJson = ({ award, differences }: AwardDifference, lang: Lang) => ({
  award: award.id,
  name: award.names[lang],
  differences: differences.map(one => oneJson(one, lang)),
})

const placed = ({ ground, subjects, base }: PlacedGround, lang: Lang) => ({
  subjects,
  base: base ?? null,
  ...groundJson(ground, lang),
})

const oneJson = (difference: Difference, lang: Lang) => {
  switch (difference.type) {
    case 'award-added':
    case 'award-removed':
      return { type: difference.type }
    case 'ground-added':
    case 'ground-removed':
      return { type: difference.type, ground: placed(difference.ground, lang) }
    case 'ground-changed':
      return {
        type: difference.type,
        former: placed(difference.former, lang),
        latter: placed(difference.latter, lang),
      }
    case 'fact-changed': {
      const { type, fact, former, latter } = difference
      return { type, fact, former: factOf(former, fact, lang), latter: factOf(latter, fact, lang) }
    }
  }
}

const factOf = (award: TermedAward, fact: AwardFact, lang: Lang) => {
  const { individual = null, collective = null, household = null } = award.amount ?? {}
  const counts = (procedure: 'simplified' | 'standard') =>
    (award.sets[procedure] ?? []).map(({ from, value }) => ({ from, count: value }))
  const facts = {
    names: award.names[lang],
    decides: award.decides.authority,
    proposes: award.proposes?.who ?? [],
    sets: { simplified: counts('simplified'), standard: counts('standard') },
    amount: { individual, collective, household },
    papers: award.papers,
    publicity: award.publicity !== undefined,
    terms: award.terms.map(({ award: _award, cite: _cite, verified: _verified, ...rest }) => rest),
  }
  return facts[fact]
}
