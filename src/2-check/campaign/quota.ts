import type { Diagnostic } from '../../model/diagnostic.ts'
import type { CampaignAward, Share } from '../../model/input.ts'
import type { Bench } from '../bench.ts'
import { awardName } from '../named.ts'
import { type Terms, underPlan, underTerms } from './plan.ts'

const groups = ['individuals', 'collectives', 'households'] as const

type Group = (typeof groups)[number]

const groupNames = {
  individuals: { vi: 'cá nhân', en: 'individuals' },
  collectives: { vi: 'tập thể', en: 'collectives' },
  households: { vi: 'hộ gia đình', en: 'households' },
} as const

/** How many the share admits; undefined where its whole is not stated. A part of a person does not count. */
const mostOf = (share: Share): number | undefined => {
  if ('count' in share) return share.count
  return share.of === undefined ? undefined : Math.floor((share.percent * share.of) / 100)
}

const inGroup = (bench: Bench, terms: CampaignAward, group: Group): readonly Terms[] => {
  const kinds = bench.inputs.laws.vocabulary.kinds
  const ids = new Set(kinds.filter(kind => kind.group === group).map(kind => kind.id))
  return underTerms(bench).filter(one => one.terms === terms && ids.has(one.nominee.kind))
}

const tell = (
  bench: Bench,
  { terms, order, group, share }: { terms: CampaignAward; order: number; group: Group; share: Share },
): readonly Diagnostic[] => {
  const counted = inGroup(bench, terms, group)
  const most = mostOf(share)
  const { inputs, pack } = bench
  const args = { award: awardName(pack, terms.award), group: groupNames[group], found: counted.length }
  if (most === undefined && counted.length > 0 && 'percent' in share)
    return [
      underPlan(inputs, {
        code: 'campaign/quota-whole-missing',
        severity: 'info',
        at: ['campaign', 'awards', order, 'quota', group],
        args: { ...args, percent: share.percent },
        source: terms.source,
      }),
    ]
  const over = most === undefined ? undefined : counted[most]
  if (most === undefined || !over) return []
  return [
    underPlan(inputs, {
      code: 'campaign/quota-exceeded',
      severity: 'error',
      at: ['nominees', over.index, 'award'],
      args: { ...args, most, over: counted.length - most },
      source: terms.source,
      related: [
        { span: inputs.locate(['campaign', 'awards', order, 'quota', group]), note: 'note/quota-here' },
      ],
    }),
  ]
}

/** More nominees for an award than the campaign's quota admits; the place is the first one too many. */
export const quota = (bench: Bench): readonly Diagnostic[] =>
  bench.inputs.campaign.awards.flatMap((terms, order) =>
    groups.flatMap(group => {
      const share = terms.quota?.[group]
      return share ? tell(bench, { terms, order, group, share }) : []
    }),
  )
