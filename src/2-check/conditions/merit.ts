import type { Judgement } from '../../model/finding.ts'
import type { Leaf } from '../../model/law.ts'
import { type Given, judged } from '../given.ts'
import { wordsFor } from '../named.ts'

/** Shows at least one of these merits; names are the campaign's own, then those of the vocabulary. */
export const merit = (leaf: Extract<Leaf, { merit: unknown }>, given: Given): Judgement => {
  const own = given.campaign.merits.map(({ id, name }) => ({ id, names: { vi: name, en: name } }))
  const shown = given.nominee.merit.filter(id => leaf.merit.includes(id))
  return judged(leaf, given, {
    verdict: shown.length > 0 ? 'met' : 'unmet',
    code: 'law/merit-not-shown',
    key: 'merit',
    args: { allowed: wordsFor([...own, ...given.vocabulary.merits], leaf.merit) },
    counted: shown,
  })
}
