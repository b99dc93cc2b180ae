import type { Judgement } from '../../model/finding.ts'
import type { Leaf } from '../../model/law.ts'
import { type Given, judged } from '../given.ts'
import { wordFor } from '../named.ts'

/** The paper is named under `certificates`. */
export const certificate = (leaf: Extract<Leaf, { certificate: unknown }>, given: Given): Judgement => {
  const paper = given.nominee.certificates[leaf.certificate]
  return judged(leaf, given, {
    verdict: paper ? 'met' : 'unmet',
    code: 'law/certificate-missing',
    key: 'certificates',
    args: { id: leaf.certificate, certificate: wordFor(given.vocabulary.certificates, leaf.certificate) },
    counted: paper ? [paper] : [],
  })
}
