import type { Lang } from '../model/diagnostic.ts'
import type { AwardDifference, Difference, PackDifference, PlacedGround } from '../model/difference.ts'
import type { Award } from '../model/law.ts'
import { groundJson } from './award-json.ts'

/** What changed between two packs as `criteria --diff --json` prints it. */
export const differenceJson = (
  { awards, reverified }: PackDifference,
  ids: { readonly law: string; readonly former: string },
  lang: Lang,
) => ({ ...ids, awards: awards.map(one => awardJson(one, lang)), reverified })

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
      return { type, fact, former: factOf(former, fact), latter: factOf(latter, fact) }
    }
  }
}

const factOf = (award: Award, fact: 'decides' | 'sets' | 'amount' | 'papers') => {
  const { individual = null, collective = null, household = null } = award.amount ?? {}
  const counts = (procedure: 'simplified' | 'standard') =>
    (award.sets[procedure] ?? []).map(({ from, value }) => ({ from, count: value }))
  const facts = {
    decides: award.decides.authority,
    sets: { simplified: counts('simplified'), standard: counts('standard') },
    amount: { individual, collective, household },
    papers: award.papers,
  }
  return facts[fact]
}
