import type { Diagnostic, Named } from '../../model/diagnostic.ts'
import type { Nominee, Quota, Share } from '../../model/input.ts'
import type { Bench } from '../bench.ts'
import { fraction } from '../fraction.ts'
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
  if (share.of === undefined) return undefined
  const { over, under } = fraction(share.percent)
  return Math.floor((over * share.of) / (under * 100))
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

/** A count that exceeds its limit: of the whole submission, or of one unit. */
export type Over = {
  readonly terms: AwardTerms
  readonly group: Group
  /** Every nominee that the limit counts, in the order written. */
  readonly counted: readonly Counted[]
  readonly most: number
}

/** The nominees that a limit counts: all of them at once, or those of each unit. */
const countsOf = (bench: Bench, { terms, group }: Limit): readonly (readonly Counted[])[] => {
  const counted = inGroup(bench, terms.award, group)
  if (terms.per === 'submission') return [counted]
  const known = counted.filter(({ nominee }) => unitKey(nominee) !== '')
  return gathered(known, ({ nominee }) => unitKey(nominee))
}

const oversOf = (bench: Bench, limit: Limit): readonly Over[] => {
  const most = mostOf(limit.share)
  if (most === undefined) return []
  const { terms, group } = limit
  return countsOf(bench, limit)
    .filter(counted => counted.length > most)
    .map(counted => ({ terms, group, counted, most }))
}

const limitsIn = (bench: Bench): readonly Limit[] =>
  termsIn(bench, 'quota').flatMap(terms =>
    groups.flatMap(group => {
      const share = terms.quota?.[group]
      return share ? [{ terms, group, share }] : []
    }),
  )

/** Every quota, of the campaign or the pack, that more nominees are put forward under than it admits. */
export const overQuotas = (bench: Bench): readonly Over[] =>
  limitsIn(bench).flatMap(limit => oversOf(bench, limit))

const exceeded = (bench: Bench, { terms, group, counted, most }: Over): readonly Diagnostic[] => {
  const over = counted[most]
  if (!over) return []
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
      code: terms.per === 'unit' ? 'campaign/unit-quota-exceeded' : 'campaign/quota-exceeded',
      severity: 'error',
      at: ['nominees', over.index, 'award'],
      args,
      beside: { note: 'note/quota-here', keys: ['quota', group] },
    }),
  ]
}

const held = (bench: Bench, limit: Limit): readonly Diagnostic[] => {
  if (mostOf(limit.share) !== undefined) return oversOf(bench, limit).flatMap(over => exceeded(bench, over))
  const counted = inGroup(bench, limit.terms.award, limit.group)
  return counted.length > 0 ? wholeMissing(bench, limit, counted.length) : []
}

/** More nominees for an award than a quota admits, of the campaign or the pack; the place is the first one too many. */
export const quota = (bench: Bench): readonly Diagnostic[] =>
  limitsIn(bench).flatMap(limit => held(bench, limit))
