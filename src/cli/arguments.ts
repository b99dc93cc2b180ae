import type { Day } from '../model/input.ts'
import type { Format } from '../model/output.ts'
import { UsageError } from './context.ts'

/** A whole number from 1 to 9999, e.g. a count of sets. */
export const wholeOf = (text: string): number => {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new UsageError('cli/not-a-count', { value: text })
  return Number(text)
}

/** A number from 0 upwards. */
export const limitOf = (text: string): number => {
  if (!/^\d{1,6}$/.test(text)) throw new UsageError('cli/not-a-limit', { value: text })
  return Number(text)
}

const formats: readonly Format[] = ['docx', 'pdf']

/** `docx`, `pdf` or both, parted by a comma. */
export const formatsOf = (text: string): readonly Format[] => {
  const wanted = text.split(',').map(one => one.trim().toLowerCase())
  const unknown = wanted.find(one => !formats.some(format => format === one))
  if (unknown !== undefined)
    throw new UsageError('cli/not-a-format', { value: unknown, allowed: formats.join(', ') })
  return formats.filter(format => wanted.includes(format))
}

/** A full day as `2021-12-20` or `20/12/2021` that exists in the calendar. */
export const dayOf = (text: string): Day => {
  const [, year, month, day] = text.match(/^(\d{4})-(\d{2})-(\d{2})$/) ?? reversed(text) ?? []
  const inMonth = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  if (!year || Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > inMonth) {
    throw new UsageError('cli/not-a-day', { value: text })
  }
  return `${Number(year)}-${twoDigits(month)}-${twoDigits(day)}`
}

const twoDigits = (text: string | undefined): string => String(text).padStart(2, '0')

const reversed = (text: string): readonly string[] | undefined => {
  const [, day, month, year] = text.match(/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/) ?? []
  return year && month && day ? ['', year, month, day] : undefined
}

/** The values of an option that may be given several times. */
export const gather = (value: string, former: readonly string[]): readonly string[] => [...former, value]
