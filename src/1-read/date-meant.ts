import { readDate, withoutMarks } from './text.ts'

/** Ways of writing a date that are not taken as they are: each gives day, month and year as far as they are there. */
const ways: readonly RegExp[] = [
  /^(?<year>\d{4})[/.](?<month>\d{1,2})(?:[/.](?<day>\d{1,2}))?$/,
  /^(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{2})$/,
  /^(?:ngay )?(?:(?<day>\d{1,2}) )?thang (?<month>\d{1,2})(?: nam |[/.-])(?<year>\d{4})$/,
  /^ngay (?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4})$/,
  /^nam (?<year>\d{4})$/,
]

/** The date that somebody meant, as offices write it (`20/12/2021`, `12/2021`, `2021`), where it is one of the calendar. */
export const dateMeant = (written: string): string | undefined => {
  const plain = withoutMarks(written)
    .toLowerCase()
    .replace(/[\s,]+/g, ' ')
    .trim()
  const found = ways.map(way => plain.match(way)?.groups).find(groups => groups !== undefined)
  if (!found) return undefined
  const year = found.year?.length === 2 ? `${Number(found.year) > 50 ? 19 : 20}${found.year}` : found.year
  const parts = [found.day, found.month].flatMap(part => (part === undefined ? [] : [part.padStart(2, '0')]))
  const meant = [...parts, year].join('/')
  return typeof readDate(meant) === 'object' ? meant : undefined
}
