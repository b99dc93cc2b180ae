import type { Judgement } from '../../model/finding.ts'
import type { Leaf } from '../../model/law.ts'
import { type Given, judged } from '../given.ts'
import { wordFor } from '../named.ts'

/** Compares the stated influence with the ladder of the vocabulary; what is not stated is asked for. */
export const influence = (leaf: Extract<Leaf, { influence: unknown }>, given: Given): Judgement => {
  const ladder = given.vocabulary.influence
  const rank = (id: string): number => ladder.findIndex(word => word.id === id)
  const stated = given.nominee.influence
  const needed = wordFor(ladder, leaf.influence)
  if (stated === undefined)
    return judged(leaf, given, {
      verdict: 'unmet',
      code: 'law/influence-not-stated',
      key: 'influence',
      args: { needed },
    })
  return judged(leaf, given, {
    verdict: rank(stated) >= rank(leaf.influence) ? 'met' : 'unmet',
    code: 'law/influence-too-low',
    key: 'influence',
    args: { found: wordFor(ladder, stated), needed },
    counted: [stated],
  })
}
