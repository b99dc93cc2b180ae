import { certificatesLacking } from '../certificates.ts'
import { type Check, idsOf } from '../rule.ts'

/** Foreign nominees without the statement on their duties to the State. */
export const foreignCertificates: Check = given =>
  certificatesLacking(given, {
    kinds: idsOf(given.rule, 'kinds', ['foreign-individual', 'foreign-organisation']),
    roles: [],
    certificates: idsOf(given.rule, 'certificates', ['y-kien-nghia-vu-nuoc-ngoai']),
  })
