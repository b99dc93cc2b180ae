import type { Council, Issuer, Reference } from '../../model/input.ts'
import type { Instrument } from '../../model/law.ts'
import { committeeIn, dateInWords, lowered, unmarked } from '../vietnamese.ts'
import type { Source } from './source.ts'

/** Laws and ordinances are cited without number and body (NĐ 30/2020, PL I, II.6.a). */
const isLaw = (type: string): boolean => /^(?:Bộ luật|Luật|Pháp lệnh)$/iu.test(type)

/** Words that a subject usually begins with; inside a sentence they begin small, any other stays as it is written. */
const openings =
  /^(?:Về|Phát động|Tổ chức|Ban hành|Quy định|Triển khai|Hướng dẫn|Sửa đổi|Thực hiện|Đẩy mạnh|Tăng cường|Phê duyệt|Sơ kết|Tổng kết|Công nhận|Thành lập)(?=\s)/u

const subject = (about: string): string =>
  unmarked(about.replace(/^V\/v(?=\s)/u, 'về').replace(openings, lowered))

const dayOf = (date: string | undefined): string => (date ? ` ${dateInWords(date)}` : '')

/** A document as a căn cứ names it: type, number and symbol, day, body, subject. */
export const cited = ({ type, number, date, issuer, about }: Reference): string => {
  const day = dayOf(date)
  if (isLaw(type)) return `${type} ${subject(about).replace(new RegExp(`^${type} `, 'iu'), '')}${day}`
  const symbol = number ? ` số ${number}` : ''
  return `${type}${symbol}${day} của ${issuer} ${subject(about)}`.trimEnd()
}

/** Who issues an instrument, by the end of its symbol, in the words of its căn cứ line. */
const issuers = [
  ['/NĐ-CP', 'Chính phủ'],
  ['/QĐ-TTg', 'Thủ tướng Chính phủ'],
  ['/TT-BNV', 'Bộ trưởng Bộ Nội vụ'],
] as const

/** An instrument as a căn cứ names it; where its full title was not read, as far as number, day and body go. */
export const instrumentCited = ({ basis, type, number, names, short, issued }: Instrument): string => {
  if (basis) return basis
  if (isLaw(type)) return names.vi.replace(/\s*\([^)]*\)$/u, '') + dayOf(issued)
  if (!number) return short.vi
  const issuer = issuers.find(([end]) => number.endsWith(end))?.[1]
  return `${type} số ${number}${dayOf(issued)}${issuer ? ` của ${issuer}` : ''}`
}

/** Name of the council that judges nominees: the one given, else that of the body, of a committee that of its place. */
export const councilName = (council: Council | undefined, { name }: Issuer): string =>
  council?.name ?? `Hội đồng Thi đua - Khen thưởng ${committeeIn(name)?.place || name}`

const minutesOf = ({ submission }: Source['inputs']): readonly string[] => {
  const { council, issuer } = submission
  return council ? [`Biên bản họp ${councilName(council, issuer)}${dayOf(council.date)}`] : []
}

type Numbered = Pick<Reference, 'type' | 'number'>

const isSame = (one: Numbered, other: Numbered): boolean =>
  one.number !== undefined && one.number === other.number && one.type === other.type

/** The line of an instrument; where the user cites it too, the longer of the two. */
const longest = (one: Instrument, references: readonly Reference[]): string => {
  const own = references.filter(other => isSame(one, other)).map(cited)
  return [instrumentCited(one), ...own].reduce((a, b) => (b.length > a.length ? b : a))
}

/** Types of documents that make rules; any other, such as a report, stands behind what launched the campaign. */
const isRule = ({ type }: Reference): boolean =>
  isLaw(type) || /^(?:Nghị quyết|Nghị định|Thông tư|Quyết định|Chỉ thị|Quy chế|Quy định)(?:\s|$)/iu.test(type)

const withFirst = (line: string): string =>
  /^(?:Căn cứ|Theo|Thực hiện|Xét)\s/u.test(line) ? line : `Căn cứ ${line}`

/**
 * The căn cứ in their order: law, decree, circular of the pack; rules of the province or ministry; what launched and
 * guides the campaign; reports and the like; minutes of the council. No document stands twice.
 */
export const basesOf = (source: Source): readonly string[] => {
  const { campaign, submission } = source.inputs
  const rules = submission.bases.filter(isRule)
  const others = submission.bases.filter(one => !isRule(one))
  const plan = campaign.plan ? [campaign.plan] : []
  const references = [...rules, ...campaign.launched, ...plan, ...others]
  const { instruments } = source.checks
  const laws = instruments.map(one => longest(one, references))
  const more = references.filter(one => !instruments.some(other => isSame(one, other))).map(cited)
  return [...new Set([...laws, ...more, ...minutesOf(source.inputs)])].map(withFirst)
}
