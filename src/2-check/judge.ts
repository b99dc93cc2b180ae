import type { Judgement } from '../model/finding.ts'
import type { Condition, Verdict } from '../model/law.ts'
import { judgeLeaf } from './conditions/index.ts'
import type { Given } from './given.ts'
import { allOf, anyOf, notOf } from './verdict.ts'

/** A whole condition judged. */
export type Judged = {
  readonly verdict: Verdict
  /** Every leaf, in the order of the law. */
  readonly judgements: readonly Judgement[]
  /** Unmet: the leaves to mend, along the way that needs the fewest. Empty otherwise. */
  readonly missing: readonly Judgement[]
  /** Council: what people have to decide. Empty otherwise. */
  readonly open: readonly Judgement[]
}

const none: readonly Judgement[] = []

const joinedTo = (parts: readonly Judged[], key: 'judgements' | 'missing' | 'open'): readonly Judgement[] => {
  const [only, ...more] = parts
  if (only && more.length === 0) return only[key]
  const all: Judgement[] = []
  for (const part of parts) all.push(...part[key])
  return all
}

const nearestOf = (parts: readonly Judged[]): readonly Judgement[] => {
  let best = parts[0]?.missing ?? none
  for (const part of parts) if (part.missing.length < best.length) best = part.missing
  return best
}

const compound = (verdict: Verdict, parts: readonly Judged[], mode: 'all' | 'any'): Judged => ({
  verdict,
  judgements: joinedTo(parts, 'judgements'),
  missing: verdict !== 'unmet' ? none : mode === 'all' ? joinedTo(parts, 'missing') : nearestOf(parts),
  open: verdict === 'council' ? joinedTo(parts, 'open') : none,
})

/** An exception of the law that applies: its leaf is met, so the nominee is kept out. */
const inverted = (judgement: Judgement): Judgement => ({
  ...judgement,
  verdict: notOf(judgement.verdict),
  code: judgement.verdict === 'council' ? judgement.code : 'law/exception-applies',
  args: { ...judgement.args, counted: judgement.counted.join(', ') },
})

const negated = (condition: Condition, given: Given): Judged => {
  const inner = judge(condition, given)
  const judgements = inner.judgements.map(inverted)
  const verdict = notOf(inner.verdict)
  return {
    verdict,
    judgements,
    missing: verdict === 'unmet' ? judgements.filter(judgement => judgement.verdict === 'unmet') : [],
    open: inner.open,
  }
}

/** The condition judged for one nominee; every leaf is looked at, so that all that is missing can be told at once. */
export const judge = (condition: Condition, given: Given): Judged => {
  if ('all' in condition) {
    const parts = condition.all.map(part => judge(part, given))
    return compound(allOf(parts.map(part => part.verdict)), parts, 'all')
  }
  if ('any' in condition) {
    const parts = condition.any.map(part => judge(part, given))
    return compound(anyOf(parts.map(part => part.verdict)), parts, 'any')
  }
  if ('not' in condition) return negated(condition.not, given)
  const leaf = judgeLeaf(condition, given)
  const { verdict } = leaf
  const judgements = [leaf]
  return {
    verdict,
    judgements,
    missing: verdict === 'unmet' ? judgements : none,
    open: verdict === 'council' ? judgements : none,
  }
}
