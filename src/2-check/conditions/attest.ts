import type { Judgement } from '../../model/finding.ts'
import type { Leaf } from '../../model/law.ts'
import { type Given, judged } from '../given.ts'
import { wordFor } from '../named.ts'

/** Is the statement ticked, by `true` or by the name of who vouches for it. */
export const isAttested = (given: Pick<Given, 'nominee'>, id: string): boolean => {
  const tick = given.nominee.attested[id]
  return tick === true || (typeof tick === 'string' && tick !== '')
}

/** Met when ticked; what nobody has ticked the council decides, it is never computed. */
export const attest = (leaf: Extract<Leaf, { attest: unknown }>, given: Given): Judgement =>
  judged(leaf, given, {
    verdict: isAttested(given, leaf.attest) ? 'met' : 'council',
    code: 'law/council-decides',
    key: 'attested',
    args: { criterion: wordFor(given.vocabulary.attestations, leaf.attest) },
    counted: isAttested(given, leaf.attest) ? [leaf.attest] : [],
  })
