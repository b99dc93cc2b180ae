import type { Judgement } from '../../model/finding.ts'
import type { Leaf } from '../../model/law.ts'
import { denies } from '../denial.ts'
import { type Given, judged } from '../given.ts'
import { wordFor } from '../named.ts'
import { idOf } from '../spelling.ts'

/** `Không vi phạm …` under `khong-vi-pham` denies nothing: it is the statement itself. */
const repeats = (text: string, id: string): boolean => idOf(text).startsWith(id)

/** Is the statement itself ticked, by `true` or by the name of who vouches for it; a text that denies it is no tick. */
export const isAttested = (given: Pick<Given, 'nominee'>, id: string): boolean => {
  const tick = given.nominee.attested[id]
  return tick === true || (typeof tick === 'string' && (!denies(tick) || repeats(tick, id)))
}

type Ticked = Pick<Given, 'nominee' | 'vocabulary'>

const isAnswered = ({ nominee }: Ticked, id: string): boolean => Object.hasOwn(nominee.attested, id)

/**
 * The tick that proves the statement: its own, or that of one which covers it ("gương mẫu chấp hành tốt" is also "chấp
 * hành tốt"); undefined where nobody has ticked any, or somebody has said that this very statement does not hold.
 */
const tickFor = (given: Ticked, id: string): string | undefined => {
  if (isAnswered(given, id)) return isAttested(given, id) ? id : undefined
  const wider = given.vocabulary.attestations.filter(one => one.covers?.includes(id))
  for (const one of wider) {
    const tick = tickFor(given, one.id)
    if (tick !== undefined) return tick
  }
  return undefined
}

/** Whether the statement is ticked, or one that covers it. */
export const isProved = (given: Ticked, id: string): boolean => tickFor(given, id) !== undefined

/** Met when ticked, or when more than it is; what nobody has ticked the council decides, it is never computed. */
export const attest = (leaf: Extract<Leaf, { attest: unknown }>, given: Given): Judgement => {
  const tick = tickFor(given, leaf.attest)
  return judged(leaf, given, {
    verdict: tick === undefined ? 'council' : 'met',
    code: 'law/council-decides',
    key: 'attested',
    at: isAnswered(given, leaf.attest) ? ['attested', leaf.attest] : undefined,
    args: { criterion: wordFor(given.vocabulary.attestations, leaf.attest) },
    counted: tick === undefined ? [] : [tick],
  })
}
