import { certificatesLacking } from '../certificates.ts'
import { type Check, idsOf } from '../rule.ts'

/** Enterprises and entrepreneurs without the confirmation of their duties to the budget. */
export const enterpriseCertificates: Check = given =>
  certificatesLacking(given, {
    kinds: idsOf(given.rule, 'kinds', ['enterprise']),
    roles: idsOf(given.rule, 'roles', ['entrepreneur']),
    certificates: idsOf(given.rule, 'certificates', ['xac-nhan-thue']),
  })
