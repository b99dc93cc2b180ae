import type { Day } from '../model/input.ts'
import type { Award, Clause, Pack, Verified } from '../model/law.ts'
import type { Also } from './award-shape.ts'
import { together } from './citation.ts'
import { lazyMap } from './lazy-map.ts'

/** An inherited award with the keys of a file that `extends` it in place of its own, and the criteria it adds. */
export const changedAward = (
  base: Award,
  changes: Partial<Omit<Award, 'id'>>,
  also: readonly Also[],
): Award => {
  const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined))
  const award: Award = { ...base, ...given }
  return { ...award, clauses: also.reduce(withCriterion, award.clauses) }
}

/** Every clause of the subjects named asks for the criterion too; a clause of other subjects besides is parted in two. */
const withCriterion = (clauses: readonly Clause[], also: Also): readonly Clause[] =>
  clauses.flatMap(clause => {
    const touched = clause.subjects.filter(subject => also.subjects.includes(subject))
    if (touched.length === 0) return [clause]
    const rest = clause.subjects.filter(subject => !also.subjects.includes(subject))
    const base = clause.base ? { all: [clause.base, also.when] } : also.when
    const { subjects: _subjects, ...criterion } = also
    const added = [...(clause.added ?? []), criterion]
    const narrowed: Clause = { ...clause, ...together(clause, also), subjects: touched, base, added }
    return rest.length === 0 ? [narrowed] : [{ ...clause, subjects: rest }, narrowed]
  })

/** A pack in which every provision counts as not yet verified since a day: its law was replaced or amended. */
export const unverified = (pack: Pack, on: Day): Pack => ({
  ...pack,
  awards: lazyMap([...pack.awards.keys()], id => {
    const award = pack.awards.get(id)
    return award && reverified(award, on)
  }),
  rules: pack.rules.map(rule => reverified(rule, on)),
  terms: pack.terms.map(terms => reverified(terms, on)),
  money: reverified(pack.money, on),
})

const reverified = <T>(value: T, on: Day): T => {
  if (Array.isArray(value)) return value.map(item => reverified(item, on)) as T
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, part]) => [
    key,
    key === 'verified' ? notYet(part as Verified, on) : reverified(part, on),
  ])
  return Object.fromEntries(entries) as T
}

const notYet = (verified: Verified, on: Day): Verified => ({ ...verified, state: 'not-yet', on })
