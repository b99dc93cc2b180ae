import type { Named } from '../model/diagnostic.ts'
import type { Judgement } from '../model/finding.ts'
import type { Condition, Verdict } from '../model/law.ts'
import { judgeLeaf } from './conditions/index.ts'
import type { Given } from './given.ts'
import { joined, wordFor } from './named.ts'
import { allOf, anyOf, notOf } from './verdict.ts'

/** A whole condition judged. */
export type Judged = {
  readonly verdict: Verdict
  /** Every leaf, in the order of the law. */
  readonly judgements: readonly Judgement[]
  /** Unmet: the leaves to mend, along the way that needs the fewest. Empty otherwise. */
  readonly missing: readonly Judgement[]
  /** Council: what people have to decide, along the way that leaves least to them. Empty otherwise. */
  readonly open: readonly Judgement[]
  /** Council: the same in words, with every way that would do. */
  readonly asks?: Named
  /** Council: the ids under which the answers are ticked, in the order of `asks`; for what cannot be ticked, none. */
  readonly ticks?: Named
}

const none: readonly Judgement[] = []

const joinedTo = (parts: readonly Judged[], key: 'judgements' | 'missing' | 'open'): readonly Judgement[] => {
  const [only, ...more] = parts
  if (only && more.length === 0) return only[key]
  const all: Judgement[] = []
  for (const part of parts) all.push(...part[key])
  return all
}

const countedIn = (leaves: readonly Judgement[]): number =>
  leaves.reduce((sum, leaf) => sum + leaf.counted.length, 0)

/** Lacks fewer leaves than the other; of as many, those for which more was counted are nearer. */
const isNearer = (one: readonly Judgement[], other: readonly Judgement[]): boolean =>
  one.length === other.length ? countedIn(one) > countedIn(other) : one.length < other.length

/** The part with the fewest leaves under the key, the nearest of equals; of parts that have none, none. */
const fewest = (parts: readonly Judged[], key: 'missing' | 'open'): readonly Judgement[] => {
  let best: readonly Judgement[] = none
  for (const part of parts)
    if (part[key].length > 0 && (best.length === 0 || isNearer(part[key], best))) best = part[key]
  return best
}

const compound = (verdict: Verdict, parts: readonly Judged[], mode: 'all' | 'any'): Judged => {
  const gather = mode === 'all' ? joinedTo : fewest
  const isOpen = verdict === 'council'
  const inWords = (key: 'asks' | 'ticks'): Named | undefined =>
    isOpen
      ? joined(
          parts.flatMap(part => part[key] ?? []),
          mode === 'all' ? 'each' : 'or',
        )
      : undefined
  return {
    verdict,
    judgements: joinedTo(parts, 'judgements'),
    missing: verdict === 'unmet' ? gather(parts, 'missing') : none,
    open: isOpen ? gather(parts, 'open') : none,
    asks: inWords('asks'),
    ticks: inWords('ticks'),
  }
}

/** What keeps the nominee out: the award it holds, when and of which kind it was; else what was counted. */
const inTheWay = ({ leaf, args, counted, at }: Judgement, { nominee, vocabulary }: Given): string | Named => {
  const held = 'holds' in leaf ? nominee.awards_held[Number(at[1])] : undefined
  const { awards } = args
  if (typeof awards !== 'object') return counted.join(', ')
  const kind = held?.commendation === undefined ? [] : [wordFor(vocabulary.commendations, held.commendation)]
  return held ? joined([awards, { vi: `năm ${held.year}`, en: String(held.year) }, ...kind]) : awards
}

/** An exception of the law that applies: its leaf is met, so the nominee is kept out. */
const inverted = (judgement: Judgement, given: Given): Judgement => ({
  ...judgement,
  verdict: notOf(judgement.verdict),
  code: judgement.verdict === 'council' ? judgement.code : 'law/exception-applies',
  args: { ...judgement.args, counted: inTheWay(judgement, given) },
})

const negated = (condition: Condition, given: Given): Judged => {
  const inner = judge(condition, given)
  const judgements = inner.judgements.map(judgement => inverted(judgement, given))
  const verdict = notOf(inner.verdict)
  return {
    verdict,
    judgements,
    missing: verdict === 'unmet' ? judgements.filter(judgement => judgement.verdict === 'unmet') : [],
    open: inner.open,
    asks: inner.asks,
  }
}

/** What the council is asked by one leaf, in words. */
const criterionOf = ({ args, code }: Judgement): Named => {
  const { criterion = code } = args
  return typeof criterion === 'object' ? criterion : { vi: String(criterion), en: String(criterion) }
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
    asks: verdict === 'council' ? criterionOf(leaf) : undefined,
    ticks: verdict === 'council' && 'attest' in condition ? joined([condition.attest]) : undefined,
  }
}
