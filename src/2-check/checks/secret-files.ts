import { type Check, found, idsOf } from '../rule.ts'

/** A dossier that is secret by its reason: its papers are not sent as electronic files. */
export const secretFiles: Check = given => {
  const { reason } = given.inputs.submission
  const secret = idsOf(given.rule, 'secret', ['bi-mat-nha-nuoc'])
  if (reason === undefined || !secret.includes(reason) || given.subjects.length === 0) return []
  return [found(given, { at: ['submission', 'reason'], args: { reason, count: given.subjects.length } })]
}
