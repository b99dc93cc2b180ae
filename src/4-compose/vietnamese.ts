import type { PartialDay } from '../model/input.ts'

/** Day below ten and months 1 and 2 take a zero in front, months 3 to 9 do not (NĐ 30/2020, PL I, II.4.b). */
const dayNumber = (day: number): string => String(day).padStart(2, '0')
const monthNumber = (month: number): string => (month < 3 ? `0${month}` : String(month))

/** A day, month or year in words as far as it is known: `ngày 05 tháng 3 năm 2021`, `tháng 8 năm 2021`, `năm 2021`. */
export const dateInWords = (date: PartialDay): string => {
  const [year = '', month, day] = date.split('-')
  const parts = [`năm ${year}`]
  if (month) parts.unshift(`tháng ${monthNumber(Number(month))}`)
  if (month && day) parts.unshift(`ngày ${dayNumber(Number(day))}`)
  return parts.join(' ')
}

const room = ' '.repeat(6)

/** A date left for the records office to fill in; the year stands where it is known. */
export const blankDate = (year: string): string => `ngày${room}tháng${room}năm ${year || room.slice(1)}`

/** A date in a table cell: `05/02/2021`, `02/2021`, `2021`. */
export const shortDate = (date: PartialDay): string => date.split('-').reverse().join('/')

/** The first of two dates without the month and year that it has in common with the second, told as far as it is. */
const untilCommon = (from: PartialDay, to: PartialDay): string => {
  const common = from.length !== to.length ? '' : from.slice(0, 7) === to.slice(0, 7) ? 'tháng' : 'năm'
  if (common === '' || from.slice(0, 4) !== to.slice(0, 4)) return dateInWords(from)
  return dateInWords(from).split(` ${common} `)[0] ?? ''
}

/**
 * A stretch of time: `từ tháng 8 đến tháng 10 năm 2021`, `từ ngày 30 tháng 12 năm 2020 đến ngày 02 tháng 01 năm 2021`;
 * one date where both are the same or one is given.
 */
export const periodInWords = (from?: PartialDay, to?: PartialDay): string => {
  if (from && to && from !== to) return `từ ${untilCommon(from, to)} đến ${dateInWords(to)}`
  const one = from ?? to
  return one ? dateInWords(one) : ''
}

/** A stretch of time that has not ended: `từ tháng 3 năm 2015 đến nay`. */
export const sinceInWords = (from: PartialDay): string => `từ ${dateInWords(from)} đến nay`

/** The years of a stretch of time: `năm 2021`, `giai đoạn 2019 - 2021`. */
export const yearsInWords = (from?: PartialDay, to?: PartialDay): string => {
  const [first, last] = [from?.slice(0, 4), to?.slice(0, 4)]
  if (first && last && first !== last) return `giai đoạn ${first} - ${last}`
  const one = first ?? last
  return one ? `năm ${one}` : ''
}

/** Capitals, composed. */
export const capitals = (text: string): string => text.normalize('NFC').toUpperCase()

/** The first letter as a capital, the rest as it is. */
export const capitalised = (text: string): string => text.replace(/^\p{L}/u, capitals)

/** The first letter small, the rest as it is; only for words that are known to be common ones. */
export const lowered = (text: string): string => text.replace(/^\p{L}/u, first => first.toLowerCase())

/** `05 tập thể, 12 cá nhân và 03 hộ gia đình`. */
export const joinedAnd = (parts: readonly string[]): string => {
  const last = parts.at(-1) ?? ''
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} và ${last}`
}

/** Non-empty parts with a comma between. */
export const joinedComma = (parts: readonly (string | undefined)[]): string =>
  parts.filter(Boolean).join(', ')

/** Name of the body above, its common words abbreviated as the line over the issuer wants them (PL I, II.2.b). */
export const abbreviated = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/(?:ủy|uỷ) ban nhân dân/giu, 'UBND')
    .replace(/Hội đồng nhân dân/giu, 'HĐND')

/** A people's committee at the head of a name: its common words as they are written, and the place it is of, if told. */
export const committeeIn = (name: string): { readonly words: string; readonly place: string } | undefined => {
  const [, words, place = ''] = name.match(/^((?:Ủy|Uỷ) ban nhân dân)(?:\s+(.+))?$/u) ?? []
  return words === undefined ? undefined : { words, place }
}

/** The text with a full stop at its end unless a mark stands there; two full stops are one. */
export const sentence = (text: string): string =>
  /[.!?…;:]$/u.test(text) ? text.replace(/(?<!\.)\.\.$/u, '.') : `${text}.`

/** The text without a mark at its end, for use inside a sentence. */
export const unmarked = (text: string): string => {
  let end = text.length
  // By hand: a pattern for a run at the end tries every run on the way, and dots to be filled in are long ones.
  while (end > 0 && /[\s.;,]/u.test(text.charAt(end - 1))) end -= 1
  return text.slice(0, end)
}

/** Lines of an enumeration: each ends with `;`, the last with `.` (PL I, II.6.a, II.9.d). */
export const enumerated = (lines: readonly string[]): readonly string[] =>
  lines.map((line, index) => unmarked(line) + (index === lines.length - 1 ? '.' : ';'))

const dashed = (line: string): string =>
  /^[-–]\s*/u.test(line) ? line.replace(/^[-–]\s*/u, '- ') : `- ${line}`

/** Lines of an enumeration, each behind a dash. */
export const dashes = (lines: readonly string[]): readonly string[] => enumerated(lines.map(dashed))
