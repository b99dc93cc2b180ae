import type { Day, PartialDay } from '../model/input.ts'

/**
 * A text as it is printed: composed (NFC), without blanks at its ends, and where several stand together with one, as in
 * a paper between two words; nothing else is touched.
 */
export const clean = (text: string): string =>
  text
    .normalize('NFC')
    .trim()
    .replace(/[ \t]{2,}|\t/g, ' ')

/** A text without Vietnamese marks: `Đặng Thị Ánh` → `Dang Thi Anh`. */
export const withoutMarks = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')

/** An id made from words: `Nguyễn Thị B’` → `nguyen-thi-b`; apostrophes are dropped, whole words kept up to `longest`. */
export const kebab = (text: string, longest = Number.POSITIVE_INFINITY): string => {
  const words = withoutMarks(text)
    .toLowerCase()
    .replace(/['’‘ʼ`´]/g, '')
    .split(/[^a-z0-9]+/)
    .filter(word => word !== '')
  const kept = words.reduce((sum, word) => {
    const longer = sum === '' ? word : `${sum}-${word}`
    return longer.length <= longest ? longer : sum
  }, '')
  return kept || (words[0] ?? '').slice(0, longest)
}

/** Whether a text is an id: small letters without marks and digits, joined by single hyphens. */
export const isId = (text: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text)

/** A written day as ISO (`2021-12-20`, `2021-12`, `2021`), or why it is none: not a date, or not in the calendar. */
export const readDate = (text: string): { readonly iso: PartialDay } | 'not-a-date' | 'impossible' => {
  const parts = dateParts(text)
  if (!parts) return 'not-a-date'
  const [year, month, day] = parts
  if (year < 1000 || year > 2199) return 'impossible'
  if (month !== undefined && (month < 1 || month > 12)) return 'impossible'
  if (day !== undefined && (day < 1 || day > daysIn(year, month ?? 1))) return 'impossible'
  const tail = [month, day].filter(part => part !== undefined).map(part => String(part).padStart(2, '0'))
  return { iso: [String(year), ...tail].join('-') }
}

/** Whether an ISO date names a full day. */
export const isFullDay = (iso: PartialDay): iso is Day => /^\d{4}-\d{2}-\d{2}$/.test(iso)

/** A full day in any form in which people write one, as ISO; undefined where it is none. */
export const readDay = (text: string): Day | undefined => {
  const date = readDate(clean(text))
  return typeof date === 'object' && isFullDay(date.iso) ? date.iso : undefined
}

type Parts = readonly [year: number, month?: number, day?: number]

const dateParts = (text: string): Parts | undefined => {
  const iso = text.match(/^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/)
  if (iso) return [Number(iso[1]), ...numbers(iso[2], iso[3])] as unknown as Parts
  // As offices write it; day and month first, also with one digit, and with dots or hyphens.
  const office = text.match(/^(?:(\d{1,2})([/.-]))?(\d{1,2})[/.-](\d{4})$/)
  if (!office || (office[1] !== undefined && !text.includes(`${office[2]}${office[3]}${office[2]}`)))
    return undefined
  return [Number(office[4]), ...numbers(office[3], office[1])] as unknown as Parts
}

const numbers = (...parts: readonly (string | undefined)[]): readonly number[] =>
  parts.filter(part => part !== undefined).map(Number)

/** Days of a month in the Gregorian calendar. */
const daysIn = (year: number, month: number): number => {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** `có`, `không`, `true`, `false`, `yes`, `no` and `co`, `khong` as a truth value; undefined for anything else. */
export const readBoolean = (text: string): boolean | undefined => {
  const word = withoutMarks(text).toLowerCase()
  if (['true', 'yes', 'co'].includes(word)) return true
  return ['false', 'no', 'khong'].includes(word) ? false : undefined
}
