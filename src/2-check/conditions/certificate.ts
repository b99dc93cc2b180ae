import type { Judgement } from '../../model/finding.ts'
import type { Leaf } from '../../model/law.ts'
import { paperOf } from '../certificates.ts'
import { type Given, judged } from '../given.ts'
import { wordFor } from '../named.ts'

/** The paper is named under `certificates`; a text that says there is none names none. */
export const certificate = (leaf: Extract<Leaf, { certificate: unknown }>, given: Given): Judgement => {
  const { nominee } = given
  const paper = paperOf(nominee, leaf.certificate)
  return judged(leaf, given, {
    verdict: paper ? 'met' : 'unmet',
    code: 'law/certificate-missing',
    key: 'certificates',
    at: Object.hasOwn(nominee.certificates, leaf.certificate)
      ? ['certificates', leaf.certificate]
      : undefined,
    args: { id: leaf.certificate, certificate: wordFor(given.vocabulary.certificates, leaf.certificate) },
    counted: paper ? [paper] : [],
  })
}
