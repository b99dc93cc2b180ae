import type { Checks } from '../model/finding.ts'
import type { Inputs, Nominee } from '../model/input.ts'
import type { Award, Pack } from '../model/law.ts'

/** One award form in a dossier, with its nominees in the order of the list. */
export type AwardGroup = {
  readonly award: Award
  readonly individuals: number
  readonly collectives: number
  readonly households: number
  readonly nominees: readonly string[]
}

/** All that goes to one deciding authority, the highest award first. */
export type Group = { readonly authority: string; readonly awards: readonly AwardGroup[] }

const groups = ['collectives', 'individuals', 'households'] as const

/** Whether a nominee is counted and listed among collectives, individuals or households. */
const groupOf = (inputs: Inputs, nominee: Nominee): (typeof groups)[number] =>
  inputs.laws.vocabulary.kinds.find(kind => kind.id === nominee.kind)?.group ?? 'individuals'

/** The awards that nominees name, the highest first; the others of a pack need not be read. */
const awardsNamed = (inputs: Inputs, pack: Pack): readonly Award[] => {
  const named = new Set(inputs.nominees.map(nominee => nominee.award))
  return [...pack.awards.keys()]
    .flatMap(id => (named.has(id) ? (pack.awards.get(id) ?? []) : []))
    .toSorted((a, b) => a.rank - b.rank)
}

/** Nominees by deciding authority and award; tập thể before cá nhân before hộ gia đình, as written inside each. */
export const groupByAuthority = (
  inputs: Inputs,
  checks: Checks,
  only?: readonly string[],
): readonly Group[] => {
  const byAuthority = new Map<string, AwardGroup[]>()
  for (const award of awardsNamed(inputs, checks.pack)) {
    if (only?.length && !only.includes(award.id)) continue
    const nominees = inputs.nominees.filter(nominee => nominee.award === award.id)
    const authority = award.decides.authority
    byAuthority.set(authority, [...(byAuthority.get(authority) ?? []), groupAward(inputs, award, nominees)])
  }
  return [...byAuthority].map(([authority, list]) => ({ authority, awards: list }))
}

const groupAward = (inputs: Inputs, award: Award, nominees: readonly Nominee[]): AwardGroup => {
  const [collectives = [], individuals = [], households = []] = groups.map(group =>
    nominees.filter(nominee => groupOf(inputs, nominee) === group),
  )
  return {
    award,
    individuals: individuals.length,
    collectives: collectives.length,
    households: households.length,
    nominees: [...collectives, ...individuals, ...households].map(nominee => nominee.id),
  }
}
