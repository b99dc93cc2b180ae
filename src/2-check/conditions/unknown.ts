import type { Judgement } from '../../model/finding.ts'
import type { Leaf } from '../../model/law.ts'
import { type Given, judged } from '../given.ts'

/** Nobody has read the provision, so nobody here judges it: the council decides. */
export const unknown = (leaf: Extract<Leaf, { unknown: unknown }>, given: Given): Judgement =>
  judged(leaf, given, {
    verdict: 'council',
    code: 'law/council-decides',
    key: 'award',
    args: { criterion: leaf.unknown },
  })
