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

const flat = (parts: readonly Judged[], key: 'judgements' | 'missing' | 'open'): readonly Judgement[] =>
  parts.flatMap(part => part[key])

const withVerdict = (verdict: Verdict, parts: readonly Judged[], missing: readonly Judgement[]): Judged => ({
  verdict,
  judgements: flat(parts, 'judgements'),
  missing: verdict === 'unmet' ? missing : [],
  open: verdict === 'council' ? flat(parts, 'open') : [],
})

const nearestOf = (parts: readonly Judged[]): readonly Judgement[] =>
  parts.map(part => part.missing).reduce((best, next) => (next.length < best.length ? next : best))

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
    return withVerdict(allOf(parts.map(part => part.verdict)), parts, flat(parts, 'missing'))
  }
  if ('any' in condition) {
    const parts = condition.any.map(part => judge(part, given))
    return withVerdict(
      anyOf(parts.map(part => part.verdict)),
      parts,
      parts.length > 0 ? nearestOf(parts) : [],
    )
  }
  if ('not' in condition) return negated(condition.not, given)
  const leaf = judgeLeaf(condition, given)
  return {
    verdict: leaf.verdict,
    judgements: [leaf],
    missing: leaf.verdict === 'unmet' ? [leaf] : [],
    open: leaf.verdict === 'council' ? [leaf] : [],
  }
}
