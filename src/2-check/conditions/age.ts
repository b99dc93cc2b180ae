import type { Judgement } from '../../model/finding.ts'
import type { Leaf } from '../../model/law.ts'
import { firstDay, fullYears, yearsLater } from '../days.ts'
import { type Given, judged } from '../given.ts'

/** Full years since the collective was founded; a founding that is not stated is asked for. */
export const age = (leaf: Extract<Leaf, { age: unknown }>, given: Given): Judgement => {
  const { founded } = given.nominee
  if (founded === undefined)
    return judged(leaf, given, {
      verdict: 'unmet',
      code: 'law/founding-not-stated',
      key: 'founded',
      args: { needed: leaf.age },
    })
  const found = fullYears(firstDay(founded), given.day)
  return judged(leaf, given, {
    verdict: found >= leaf.age ? 'met' : 'unmet',
    code: 'law/age-too-low',
    key: 'founded',
    args: { found, needed: leaf.age },
    counted: [founded],
    metOn: yearsLater(firstDay(founded), leaf.age),
  })
}
