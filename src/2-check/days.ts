/** Days as the calendar counts them, without a clock or time zone; text order of two days is their order in time. */
import type { Day, PartialDay } from '../model/input.ts'

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

const daysIn = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31

const parts = (day: PartialDay): [number, number | undefined, number | undefined] => {
  const [year = '0', month, date] = day.split('-')
  return [
    Number(year),
    month === undefined ? undefined : Number(month),
    date === undefined ? undefined : Number(date),
  ]
}

/** ISO form, so that text order is order in time; a day template type admits numbers alone, hence the tens apart. */
const dayOf = (year: number, month: number, date: number): Day =>
  `${year}-${month < 10 ? '0' : ''}${month}-${date < 10 ? '0' : ''}${date}`

/** The calendar year of a day that is known in full or in part. */
export const yearOf = (day: PartialDay): number => parts(day)[0]

/** The earliest day that `2021`, `2021-08` or `2021-08-03` may mean. */
export const firstDay = (day: PartialDay): Day => {
  const [year, month = 1, date = 1] = parts(day)
  return dayOf(year, month, date)
}

/** The latest day that `2021`, `2021-08` or `2021-08-03` may mean. */
export const lastDay = (day: PartialDay): Day => {
  const [year, month = 12, date] = parts(day)
  return dayOf(year, month, date ?? daysIn(year, month))
}

/** The day so many years later; 29 February becomes 28 February where the year has none. */
export const yearsLater = (day: Day, years: number): Day => addMonths(day, years * 12)

/** The day so many months later (or earlier), kept inside its month. */
export const addMonths = (day: Day, months: number): Day => {
  const [year, month = 1, date = 1] = parts(day)
  const count = year * 12 + month - 1 + months
  const target = { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 }
  return dayOf(target.year, target.month, Math.min(date, daysIn(target.year, target.month)))
}

/** The day after. */
export const nextDay = (day: Day): Day => {
  const [year, month = 1, date = 1] = parts(day)
  return date < daysIn(year, month) ? dayOf(year, month, date + 1) : addMonths(dayOf(year, month, 1), 1)
}

/** Full years from one day to another; 0 where the second comes first. */
export const fullYears = (from: Day, to: Day): number => Math.floor(fullMonths(from, to) / 12)

/** Full months from one day to another; 0 where the second comes first. */
export const fullMonths = (from: Day, to: Day): number => {
  const [fromYear, fromMonth = 1] = parts(from)
  const [toYear, toMonth = 1] = parts(to)
  const months = (toYear - fromYear) * 12 + toMonth - fromMonth
  return Math.max(0, addMonths(from, months) > to ? months - 1 : months)
}

/** Days since a fixed day, after Hinnant's civil calendar: a year that begins in March ends in its leap day. */
const ordinal = (day: Day): number => {
  const [year, month = 1, date = 1] = parts(day)
  const shifted = month <= 2 ? year - 1 : year
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 1
  return (
    shifted * 365 +
    Math.floor(shifted / 4) -
    Math.floor(shifted / 100) +
    Math.floor(shifted / 400) +
    dayOfYear
  )
}

/** Days from one day to another; negative where the second comes first. */
export const daysBetween = (from: Day, to: Day): number => ordinal(to) - ordinal(from)

/** Is it a Saturday or Sunday; 01/01/2024 was a Monday. */
const isWeekend = (day: Day): boolean => ((daysBetween('2024-01-01', day) % 7) + 7) % 7 > 4

/** Days from Monday to Friday between two days, both counted; public holidays are moved every year and not known here. */
export const workingDays = (from: Day, to: Day): number => {
  let count = 0
  for (let day = from; day <= to; day = nextDay(day)) if (!isWeekend(day)) count += 1
  return count
}

/** The day as an office writes it, `20/12/2021`; `08/2021` or `2021` where less is known. */
export const written = (day: PartialDay): string => day.split('-').reverse().join('/')
