import type { Block } from '../../model/document.ts'
import type { Filled } from './scope.ts'

/** A block as the wording makes it; `numbered` headings get their number when the whole section is known. */
export type Made = { readonly block: Block; readonly numbered?: true }

/** A block that is no numbered heading. */
export const made =
  (fill: Filled<Block>): Filled<Made> =>
  facts => ({ block: fill(facts) })
