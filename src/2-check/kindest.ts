import type { Clause, Condition, Verdict } from '../model/law.ts'
import { judgeLeaf } from './conditions/index.ts'
import type { Given } from './given.ts'
import { allOf, isKinder, notOf } from './verdict.ts'

/**
 * The verdict of a condition alone, as `judge` gives it; leaves that can no longer change it are not looked at. For
 * asking every award of a pack, of which few are told of.
 */
export const verdictOf = (condition: Condition, given: Given): Verdict => {
  if ('all' in condition) return settledBy('unmet', condition.all, given)
  if ('any' in condition) return settledBy('met', condition.any, given)
  if ('not' in condition) return notOf(verdictOf(condition.not, given))
  return judgeLeaf(condition, given).verdict
}

/** One `unmet` settles an `all`, one `met` an `any`; where no part does, one of the council's leaves it to the council. */
const settledBy = (settling: 'met' | 'unmet', parts: readonly Condition[], given: Given): Verdict => {
  let verdict = notOf(settling)
  for (const part of parts) {
    const one = verdictOf(part, given)
    if (one === settling) return one
    if (one === 'council') verdict = one
  }
  return verdict
}

/** What a clause comes to on the kindest of its grounds; one whose grounds nobody has written down, to the council. */
const ofClause = ({ base, grounds }: Clause, given: Given): Verdict => {
  const common = base ? verdictOf(base, given) : 'met'
  if (common === 'unmet') return common
  if (grounds.length === 0) return 'council'
  return allOf([
    common,
    settledBy(
      'met',
      grounds.map(ground => ground.when),
      given,
    ),
  ])
}

/** The verdict of the ground that `taken` takes among these clauses, found without trying each to its end. */
export const kindest = (clauses: readonly Clause[], given: Given): Verdict => {
  let best: Verdict = 'unmet'
  for (const clause of clauses) {
    const verdict = ofClause(clause, given)
    if (verdict === 'met') return verdict
    if (isKinder(verdict, best)) best = verdict
  }
  return best
}
