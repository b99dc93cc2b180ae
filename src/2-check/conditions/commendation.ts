import type { Judgement } from '../../model/finding.ts'
import type { Leaf } from '../../model/law.ts'
import { type Given, judged } from '../given.ts'
import { wordFor, wordsFor } from '../named.ts'

/** The nominee's own kind of commendation, or else the campaign's, is one of these; left open while neither is stated. */
export const commendation = (leaf: Extract<Leaf, { commendation: unknown }>, given: Given): Judgement => {
  const stated = given.nominee.commendation ?? given.campaign.commendation
  const words = given.vocabulary.commendations
  const allowed = wordsFor(words, leaf.commendation)
  return judged(leaf, given, {
    verdict: stated === '' ? 'council' : leaf.commendation.includes(stated) ? 'met' : 'unmet',
    code: 'law/commendation-not-fitting',
    key: 'commendation',
    args: { found: wordFor(words, stated), allowed, criterion: allowed },
    counted: [stated],
  })
}
