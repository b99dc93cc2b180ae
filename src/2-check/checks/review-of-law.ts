import { awardNames } from '../named.ts'
import { type Check, found } from '../rule.ts'

const review = /(?:sơ|tổng)\s+kết.*(?:luật|pháp lệnh|nghị định|nghị quyết)/iu

/** A State award in a campaign whose name says that it reviews how a law, decree or resolution was carried out. */
export const reviewOfLaw: Check = given => {
  const state = given.subjects.filter(subject => subject.award.state)
  const { name } = given.inputs.campaign
  if (state.length === 0 || !review.test(name)) return []
  const ids = [...new Set(state.map(subject => subject.award.id))]
  return [found(given, { at: ['campaign', 'name'], args: { name, awards: awardNames(given.pack, ids) } })]
}
