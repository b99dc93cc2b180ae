/** What changed for an award between two packs; the words are the screen's. */
import type { Condition } from './condition.ts'
import type { Award, Dated, Ground, Rule, Terms } from './law.ts'

/** A ground with what binds it beyond its own words: for whom its clause is, and what that asks of all of them. */
export type PlacedGround = {
  readonly ground: Ground
  readonly subjects: readonly string[]
  readonly base?: Condition
}

export type Difference =
  | { readonly type: 'award-added' | 'award-removed' }
  | { readonly type: 'ground-added' | 'ground-removed'; readonly ground: PlacedGround }
  | { readonly type: 'ground-changed'; readonly former: PlacedGround; readonly latter: PlacedGround }
  | {
      readonly type: 'fact-changed'
      readonly fact: AwardFact
      readonly former: TermedAward
      readonly latter: TermedAward
    }

/** What the law says of an award beside its grounds. */
export type AwardFact =
  | 'names'
  | 'decides'
  | 'proposes'
  | 'sets'
  | 'amount'
  | 'papers'
  | 'publicity'
  | 'terms'

/** An award with what a province or ministry lays down for it. */
export type TermedAward = Award & { readonly terms: readonly Terms[] }

/** What of the rules across nominees and papers, or of the money, stands in one of two packs alone. */
export type Moved<T> = { readonly added: readonly T[]; readonly removed: readonly T[] }

export type AwardDifference = { readonly award: Award; readonly differences: readonly Difference[] }

export type PackDifference = {
  /** Awards in the order of paper; those without a change are left out. */
  readonly awards: readonly AwardDifference[]
  /** Rules by what they ask and how hard; one that binds otherwise has gone and come. */
  readonly rules: Moved<Rule>
  /** Base salaries by their first day. */
  readonly base: Moved<Dated<number>>
  /** Grounds that stand unchanged but are not verified as they were. */
  readonly reverified: number
}
