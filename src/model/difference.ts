/** What changed for an award between two packs; the words are the screen's. */
import type { Award, Ground } from './law.ts'

export type Difference =
  | { readonly type: 'award-added' | 'award-removed' }
  | { readonly type: 'ground-added' | 'ground-removed'; readonly ground: Ground }
  | { readonly type: 'ground-changed'; readonly former: Ground; readonly latter: Ground }
  | {
      readonly type: 'fact-changed'
      readonly fact: 'decides' | 'sets' | 'amount' | 'papers'
      readonly former: string
      readonly latter: string
    }

export type AwardDifference = { readonly award: Award; readonly differences: readonly Difference[] }
