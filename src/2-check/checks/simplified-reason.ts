import { type Check, found, idsOf } from '../rule.ts'

/** Simplified procedure without one of the reasons that allow it. */
export const simplifiedReason: Check = given => {
  const { campaign, submission } = given.inputs
  const allowed = idsOf(given.rule, 'reasons', [])
  if (campaign.procedure !== 'simplified' || given.subjects.length === 0 || allowed.length === 0) return []
  if (submission.reason !== undefined && allowed.includes(submission.reason)) return []
  const at = submission.reason === undefined ? ['campaign', 'procedure'] : ['submission', 'reason']
  return [found(given, { at, args: { reason: submission.reason ?? '', allowed: allowed.join(', ') } })]
}
