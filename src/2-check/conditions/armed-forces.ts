import type { Judgement } from '../../model/finding.ts'
import type { Leaf } from '../../model/law.ts'
import { type Given, judged } from '../given.ts'

/** Belongs to the people's armed forces, as stated. */
export const armedForces = (leaf: Extract<Leaf, { armedForces: unknown }>, given: Given): Judgement =>
  judged(leaf, given, {
    verdict: given.nominee.armed_forces === true ? 'met' : 'unmet',
    code: 'law/not-armed-forces',
    key: 'armed_forces',
  })
