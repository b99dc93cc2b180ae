import { awardNames } from '../named.ts'
import { type Check, found } from '../rule.ts'

/** Laws as a review names them, after what is done with them; not discipline, lawyers, or the teaching of law. */
const law =
  /(?<=(?:thi hành|thực hiện|triển khai|áp dụng|của|năm|kết|và|các|về|việc|bộ|dự án),?\s+)luật(?!\s+(?:sư|gia)(?!\p{L}))(?!\p{L})/iu
const decree = /(?<!\p{L})(?:pháp lệnh|nghị định|nghị quyết)(?!\p{L})/iu

/** What a campaign reviews, behind its words for reviewing; undefined where it reviews nothing. */
const reviewed = (name: string): string | undefined =>
  name.match(/(?<!\p{L})(?:sơ|tổng)(?=\s+kết)(.*)/isu)?.[1]

/** A State award in a campaign whose name says that it reviews how a law, decree or resolution was carried out. */
export const reviewOfLaw: Check = given => {
  const state = given.subjects.filter(subject => subject.award.state)
  const { name } = given.inputs.campaign
  const about = reviewed(name) ?? ''
  if (state.length === 0 || !(law.test(about) || decree.test(about))) return []
  const ids = [...new Set(state.map(subject => subject.award.id))]
  return [found(given, { at: ['campaign', 'name'], args: { name, awards: awardNames(given.pack, ids) } })]
}
