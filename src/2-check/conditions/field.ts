import type { Judgement } from '../../model/finding.ts'
import type { Leaf } from '../../model/law.ts'
import { type Given, judged } from '../given.ts'
import { wordFor, wordsFor } from '../named.ts'

/** The stated field of work is one of these; a field that is not stated is asked for. */
export const field = (leaf: Extract<Leaf, { field: unknown }>, given: Given): Judgement => {
  const stated = given.nominee.field
  const words = given.vocabulary.fields
  const allowed = wordsFor(words, leaf.field)
  if (stated === undefined)
    return judged(leaf, given, {
      verdict: 'unmet',
      code: 'law/field-not-stated',
      key: 'field',
      args: { allowed },
    })
  return judged(leaf, given, {
    verdict: leaf.field.includes(stated) ? 'met' : 'unmet',
    code: 'law/field-not-fitting',
    key: 'field',
    args: { found: wordFor(words, stated), allowed },
    counted: [stated],
  })
}
