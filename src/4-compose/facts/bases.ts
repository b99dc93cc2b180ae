import type { Council, Issuer, Reference } from '../../model/input.ts'
import { dateInWords, lowered, unmarked } from '../vietnamese.ts'
import type { Source } from './source.ts'

/** Laws and ordinances are cited without number and body (NĐ 30/2020, PL I, II.6.a). */
const isLaw = (type: string): boolean => /^(?:Bộ luật|Luật|Pháp lệnh)$/iu.test(type)

/** Words that a subject usually begins with; inside a sentence they begin small, any other stays as it is written. */
const openings =
  /^(?:Về|Phát động|Tổ chức|Ban hành|Quy định|Triển khai|Hướng dẫn|Sửa đổi|Thực hiện|Đẩy mạnh|Tăng cường|Phê duyệt)(?=\s)/u

const subject = (about: string): string =>
  unmarked(about.replace(/^V\/v(?=\s)/u, 'về').replace(openings, lowered))

/** A document as a căn cứ names it: type, number and symbol, day, body, subject. */
export const cited = ({ type, number, date, issuer, about }: Reference): string => {
  const day = date ? ` ${dateInWords(date)}` : ''
  if (isLaw(type)) return `${type} ${subject(about).replace(new RegExp(`^${type} `, 'iu'), '')}${day}`
  const symbol = number ? ` số ${number}` : ''
  return `${type}${symbol}${day} của ${issuer} ${subject(about)}`.trimEnd()
}

/** Name of the council that judges nominees: the one given, else that of the issuing body. */
export const councilName = (council: Council | undefined, issuer: Issuer): string =>
  council?.name ?? `Hội đồng Thi đua - Khen thưởng ${issuer.name}`

const minutesOf = ({ submission }: Source['inputs']): readonly string[] => {
  const { council, issuer } = submission
  if (!council) return []
  const day = council.date ? ` ${dateInWords(council.date)}` : ''
  return [`Biên bản họp ${councilName(council, issuer)}${day}`]
}

/** The day of receipt as far as it lies in the pack's own time: a law that was chosen outside it names what it named then. */
const dayIn = ({ inputs, checks: { pack } }: Source): string | undefined => {
  const day = inputs.submission.received ?? inputs.submission.date
  if (day === undefined) return undefined
  if (day < pack.from) return pack.from
  return pack.to !== undefined && pack.to < day ? pack.to : day
}

/** A pack outlives its circulars: only what is in force on the day is named; without a day, everything. */
const lawsOf = (source: Source): readonly string[] => {
  const { inputs, checks } = source
  const day = dayIn(source)
  return checks.pack.bases.flatMap(id => {
    const instrument = inputs.laws.instruments.get(id)
    const isOver = day !== undefined && instrument?.to !== undefined && instrument.to < day
    const isAhead = day !== undefined && instrument?.from !== undefined && day < instrument.from
    return instrument && !isOver && !isAhead ? [instrument.basis ?? instrument.short.vi] : []
  })
}

const withFirst = (line: string): string =>
  /^(?:Căn cứ|Theo|Thực hiện|Xét)\s/u.test(line) ? line : `Căn cứ ${line}`

/**
 * The căn cứ in their order: law, decree, circular of the pack; rules of the province or ministry; what launched and
 * guides the campaign; minutes of the council. No line stands twice.
 */
export const basesOf = (source: Source): readonly string[] => {
  const { campaign, submission } = source.inputs
  const plan = campaign.plan ? [campaign.plan] : []
  const references = [...submission.bases, ...campaign.launched, ...plan].map(cited)
  const lines = [...lawsOf(source), ...references, ...minutesOf(source.inputs)]
  return [...new Set(lines)].map(withFirst)
}
