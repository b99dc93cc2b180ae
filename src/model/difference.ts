/** What changed for an award between two packs; the words are the screen's. */
import type { Condition } from './condition.ts'
import type { Award, Ground } from './law.ts'

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
      readonly fact: 'decides' | 'sets' | 'amount' | 'papers'
      readonly former: Award
      readonly latter: Award
    }

export type AwardDifference = { readonly award: Award; readonly differences: readonly Difference[] }

export type PackDifference = {
  /** Awards in the order of paper; those without a change are left out. */
  readonly awards: readonly AwardDifference[]
  /** Grounds that stand unchanged but are not verified as they were. */
  readonly reverified: number
}
