import { wordFor } from '../named.ts'
import { type Check, found, idsOf } from '../rule.ts'

/** Simplified procedure in a campaign of a kind for which it is not made. */
export const simplifiedForMovement: Check = given => {
  const { campaign } = given.inputs
  const barred = idsOf(given.rule, 'commendations', ['phong-trao'])
  const touched = given.subjects.filter(({ nominee }) =>
    barred.includes(nominee.commendation ?? campaign.commendation),
  )
  if (campaign.procedure !== 'simplified' || touched.length === 0) return []
  const words = given.inputs.laws.vocabulary.commendations
  const first = touched[0]?.nominee.commendation ?? campaign.commendation
  return [
    found(given, {
      at: ['campaign', 'procedure'],
      args: { commendation: wordFor(words, first), count: touched.length },
    }),
  ]
}
