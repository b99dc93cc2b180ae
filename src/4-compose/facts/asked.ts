import type { Finding, Judgement, Trial } from '../../model/finding.ts'
import type { Award, Condition, Leaf, Verdict } from '../../model/law.ts'
import { criterionOf } from './criteria.ts'
import { awardOf, type Source } from './source.ts'

/** What is left of a condition: settled, or words for what the council must find, and how their parts are joined. */
type Left = { readonly verdict: Verdict; readonly words: readonly string[]; readonly by?: 'each' | 'or' }

type Judged = {
  readonly source: Source
  readonly verdictOf: (leaf: Leaf) => Verdict
  readonly wordsOf: (leaf: Leaf) => string
}

const keyOf = (leaf: Leaf): string => JSON.stringify(leaf)
const opposite: Readonly<Record<Verdict, Verdict>> = { met: 'unmet', unmet: 'met', council: 'council' }
const settled = (verdict: Verdict): Left => ({ verdict, words: [] })

/** Several things asked together inside an alternative stand in brackets, so that `hoặc` parts the right ones. */
const inOr = ({ words, by }: Left): readonly string[] =>
  by === 'each' && words.length > 1 ? [`(${words.join(' và ')})`] : words
const inEach = ({ words, by }: Left): readonly string[] => (by === 'or' ? [words.join(' hoặc ')] : words)

const unique = (words: readonly string[]): readonly string[] => [...new Set(words)]

const eachOf = (parts: readonly Left[]): Left => {
  if (parts.some(part => part.verdict === 'unmet')) return settled('unmet')
  const open = parts.filter(part => part.verdict === 'council')
  const [only] = open
  if (!only) return settled('met')
  return open.length === 1 ? only : { verdict: 'council', words: unique(open.flatMap(inEach)), by: 'each' }
}

const anyOf = (parts: readonly Left[]): Left => {
  if (parts.some(part => part.verdict === 'met')) return settled('met')
  const open = parts.filter(part => part.verdict === 'council')
  const [only] = open
  if (!only) return settled('unmet')
  return open.length === 1 ? only : { verdict: 'council', words: unique(open.flatMap(inOr)), by: 'or' }
}

const leftOf = (condition: Condition, judged: Judged): Left => {
  if ('all' in condition) return eachOf(condition.all.map(part => leftOf(part, judged)))
  if ('any' in condition) return anyOf(condition.any.map(part => leftOf(part, judged)))
  if ('not' in condition) return exceptOf(condition.not, judged)
  const verdict = judged.verdictOf(condition)
  return verdict === 'council' ? { verdict, words: [judged.wordsOf(condition)] } : settled(verdict)
}

/** An exception: the check judges its leaves the other way round already, so they are turned back inside it. */
const exceptOf = (condition: Condition, judged: Judged): Left => {
  const inner = leftOf(condition, { ...judged, verdictOf: leaf => opposite[judged.verdictOf(leaf)] })
  if (inner.verdict !== 'council') return settled(opposite[inner.verdict])
  return { verdict: 'council', words: [`không thuộc trường hợp: ${inEach(inner).join('; ')}`] }
}

const conditionOf = (award: Award | undefined, ground: string): Condition | undefined => {
  for (const { base, grounds } of award?.clauses ?? []) {
    const found = grounds.find(one => one.id === ground)
    if (found) return base ? { all: [base, found.when] } : found.when
  }
  return undefined
}

/** Of years since an award, the council is asked about the one year on which they turn. */
const yearAsked = (judgement: Judgement | undefined): string | undefined => {
  const criterion = judgement?.args.criterion
  return judgement && 'after' in judgement.leaf && typeof criterion === 'object' ? criterion.vi : undefined
}

/**
 * What the council must find for one ground, in words: alternatives of the law joined by `hoặc`, what is asked together
 * by `;`. Of a ground whose condition nobody has written down, what was tried of it.
 */
export const asked = (source: Source, { award }: Finding, { ground, judgements }: Trial): string => {
  const tried: Condition = { all: judgements.map(one => one.leaf) }
  const known = new Map(judgements.map(one => [keyOf(one.leaf), one]))
  const left = leftOf(conditionOf(awardOf(source, award), ground) ?? tried, {
    source,
    verdictOf: leaf => known.get(keyOf(leaf))?.verdict ?? 'met',
    wordsOf: leaf => yearAsked(known.get(keyOf(leaf))) ?? criterionOf(source, leaf),
  })
  if (left.by !== 'or') return left.words.join('; ')
  const bare = left.words.map(one => one.replace(/^\((.*)\)$/u, '$1'))
  return bare.join(bare.every((one, index) => one === left.words[index]) ? ' hoặc ' : '; hoặc ')
}
