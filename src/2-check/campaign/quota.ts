import type { Diagnostic, Named } from '../../model/diagnostic.ts'
import type { Nominee, Quota, Share } from '../../model/input.ts'
import type { Bench } from '../bench.ts'
import { gathered } from '../gathered.ts'
import { awardName } from '../named.ts'
import { unitKey } from '../people.ts'
import { type AwardTerms, termsIn, underAwardTerms } from './terms.ts'

type Group = keyof Quota

const groups: readonly Group[] = ['individuals', 'collectives', 'households', 'total']

const groupNames: Readonly<Record<Group, Named>> = {
  individuals: { vi: 'cá nhân', en: 'individuals' },
  collectives: { vi: 'tập thể', en: 'collectives' },
  households: { vi: 'hộ gia đình', en: 'households' },
  total: { vi: 'trường hợp', en: 'cases' },
}

/** How many the share admits; undefined where its whole is not stated. A part of a person does not count. */
const mostOf = (share: Share): number | undefined => {
  if ('count' in share) return share.count
  return share.of === undefined ? undefined : Math.floor((share.percent * share.of) / 100)
}

type Counted = { readonly nominee: Nominee; readonly index: number }

const inGroup = ({ inputs }: Bench, award: string, group: Group): readonly Counted[] => {
  const kinds = inputs.laws.vocabulary.kinds.filter(kind => group === 'total' || kind.group === group)
  const ids = new Set(kinds.map(kind => kind.id))
  return inputs.nominees
    .map((nominee, index) => ({ nominee, index }))
    .filter(({ nominee }) => nominee.award === award && ids.has(nominee.kind))
}

type Limit = { readonly terms: AwardTerms; readonly group: Group; readonly share: Share }

const wholeMissing = (bench: Bench, { terms, group, share }: Limit, found: number): readonly Diagnostic[] => {
  const percent = 'percent' in share ? share.percent : 0
  const args = { award: awardName(bench.pack, terms.award), group: groupNames[group], found, percent }
  const at = terms.at ? [...terms.at, 'quota', group] : ['campaign', 'name']
  return [
    underAwardTerms(bench.inputs, terms, {
      code: 'campaign/quota-whole-missing',
      severity: 'info',
      at,
      args,
    }),
  ]
}

/** One count held against the limit: of the whole submission, or of one unit. */
const exceeded = (bench: Bench, { terms, group, share }: Limit, counted: readonly Counted[]) => {
  const most = mostOf(share)
  const over = most === undefined ? undefined : counted[most]
  if (most === undefined || !over) return []
  const isUnit = terms.per === 'unit'
  const { unit, manager } = over.nominee
  const args = {
    award: awardName(bench.pack, terms.award),
    group: groupNames[group],
    found: counted.length,
    most,
    over: counted.length - most,
    unit: unit ?? manager?.name ?? '',
  }
  return [
    underAwardTerms(bench.inputs, terms, {
      code: isUnit ? 'campaign/unit-quota-exceeded' : 'campaign/quota-exceeded',
      severity: 'error',
      at: ['nominees', over.index, 'award'],
      args,
      beside: { note: 'note/quota-here', keys: ['quota', group] },
    }),
  ]
}

const held = (bench: Bench, limit: Limit): readonly Diagnostic[] => {
  const counted = inGroup(bench, limit.terms.award, limit.group)
  if (counted.length === 0) return []
  if (mostOf(limit.share) === undefined) return wholeMissing(bench, limit, counted.length)
  if (limit.terms.per === 'submission') return exceeded(bench, limit, counted)
  const known = counted.filter(({ nominee }) => unitKey(nominee) !== '')
  return gathered(known, ({ nominee }) => unitKey(nominee)).flatMap(unit => exceeded(bench, limit, unit))
}

/** More nominees for an award than a quota admits, of the campaign or the pack; the place is the first one too many. */
export const quota = (bench: Bench): readonly Diagnostic[] =>
  termsIn(bench, 'quota').flatMap(terms =>
    groups.flatMap(group => {
      const share = terms.quota?.[group]
      return share ? held(bench, { terms, group, share }) : []
    }),
  )
