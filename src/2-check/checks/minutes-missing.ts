import { type Check, found } from '../rule.ts'

/** Standard procedure for awards whose dossier holds council minutes, and no council has met. */
export const minutesMissing: Check = given => {
  const { campaign, submission } = given.inputs
  const needing = given.subjects.filter(subject => subject.award.papers.standard.includes('bien-ban'))
  if (campaign.procedure !== 'standard' || submission.council || needing.length === 0) return []
  return [found(given, { at: ['campaign', 'procedure'], args: { count: needing.length } })]
}
