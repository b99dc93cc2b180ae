import { paperOf } from '../certificates.ts'
import { isAttested } from '../conditions/attest.ts'
import { wordsFor } from '../named.ts'
import { type Check, found, idsOf, inNominee } from '../rule.ts'

/** Ticked as a very special sudden achievement, with neither a field nor a certificate that makes it one. */
export const specialSudden: Check = given => {
  const { rule } = given
  const [attest = ''] = idsOf(rule, 'attest', ['dac-biet-xuat-sac-dot-xuat'])
  const fields = idsOf(rule, 'fields', ['cuu-nguoi', 'chien-dau', 'phuc-vu-chien-dau'])
  const papers = idsOf(rule, 'certificates', ['cong-nhan-thanh-tich'])
  const { vocabulary } = given.inputs.laws
  return given.subjects
    .filter(subject => isAttested(subject, attest))
    .filter(({ nominee }) => !(nominee.field !== undefined && fields.includes(nominee.field)))
    .filter(({ nominee }) => !papers.some(paper => paperOf(nominee, paper)))
    .map(subject =>
      found(given, {
        at: inNominee(subject, 'attested', attest),
        args: {
          name: subject.nominee.name,
          fields: wordsFor(vocabulary.fields, fields),
          papers: wordsFor(vocabulary.certificates, papers),
        },
      }),
    )
}
