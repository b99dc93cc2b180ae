/** Three-valued logic over met, unmet and council: what only people can say is neither granted nor refused. */
import type { Verdict } from '../model/law.ts'

/** Met only if every part is met; unmet as soon as one is; otherwise the council decides. Of nothing: met. */
export const allOf = (parts: readonly Verdict[]): Verdict => {
  if (parts.includes('unmet')) return 'unmet'
  return parts.includes('council') ? 'council' : 'met'
}

/** Met as soon as one part is met; otherwise the council decides if it may decide one. Of nothing: unmet. */
export const anyOf = (parts: readonly Verdict[]): Verdict => {
  if (parts.includes('met')) return 'met'
  return parts.includes('council') ? 'council' : 'unmet'
}

/** Met and unmet change places; what the council decides stays with it. */
export const notOf = (part: Verdict): Verdict =>
  part === 'council' ? 'council' : part === 'met' ? 'unmet' : 'met'

const order: Readonly<Record<Verdict, number>> = { unmet: 0, council: 1, met: 2 }

/** Is the first verdict better for the nominee than the second: met over council over unmet. */
export const isKinder = (one: Verdict, other: Verdict): boolean => order[one] > order[other]
