import type { Issuer } from '../../model/input.ts'
import { committeeIn } from '../vietnamese.ts'
import { type FactsOf, record, text } from '../wording/shape.ts'

/** Fields of the issuing body. */
export const issuerFields = record({ name: text, full: text, parent: text, abbreviation: text })

/**
 * The issuing body: `full` names the place of a department or section where its own name does not, `Sở Y tế tỉnh Đắk
 * Lắk`, `Phòng Nội vụ huyện Phong Thổ`.
 */
export const issuerFacts = (issuer: Issuer): FactsOf<typeof issuerFields> => {
  const { level = '' } = issuer
  const place = ['province-department', 'unit'].includes(level)
    ? (committeeIn(issuer.parent ?? '')?.place ?? '')
    : ''
  const named = place === '' || issuer.name.includes(place)
  return {
    name: issuer.name,
    full: named ? issuer.name : `${issuer.name} ${place}`,
    parent: issuer.parent ?? '',
    abbreviation: issuer.abbreviation ?? '',
  }
}
