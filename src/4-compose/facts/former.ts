import type { HeldAward, Nominee } from '../../model/input.ts'
import { capitalised, dateInWords, lowered, shortDate, unmarked } from '../vietnamese.ts'
import { type FactsOf, list, record, text } from '../wording/shape.ts'
import { awardOf, type Source, wordName } from './source.ts'

const held = list(record({ year: text, name: text, decision: text, issuer: text }))

/** Fields of what a nominee was given before, together and by titles and awards, and of its record by years. */
export const formerFields = {
  former: held,
  titles: held,
  awards: held,
  ratings: list(record({ year: text, rating: text })),
  rated: text,
  initiatives: list(record({ name: text, level: text, year: text, decision: text })),
} as const

/** A decision as it is written; a number alone is told as one: `Quyết định số 15/QĐ-SYT`. */
const decided = (decision: string | undefined): string =>
  unmarked(decision ?? '').replace(/^(?:số\s+)?(?=\d)/iu, 'Quyết định số ')

/** `Quyết định số 15/QĐ-SYT ngày 05/02/2020; Sở Y tế`, as far as it is told. */
const decisionOf = ({ decision, date, issuer }: HeldAward): string => {
  const number = decided(decision)
  const dated = date && !/\sngày\s/u.test(number)
  const day = dated && (date.length === 10 ? `ngày ${shortDate(date)}` : dateInWords(date))
  const told = [number, day].filter(Boolean).join(' ')
  return [told, issuer].filter(Boolean).join('; ')
}

const isTitle = (source: Source, one: HeldAward): boolean =>
  ['danh-hieu', 'co'].includes(awardOf(source, one.award)?.form ?? '')

const heldFacts = (source: Source, all: readonly HeldAward[]): FactsOf<typeof held> =>
  all.map(one => ({
    year: String(one.year),
    name: awardOf(source, one.award)?.names.vi ?? one.award,
    decision: decisionOf(one),
    issuer: one.issuer ?? '',
  }))

/** `các năm 2019, 2020 hoàn thành tốt nhiệm vụ; năm 2021 hoàn thành xuất sắc nhiệm vụ`: years that follow each other alike. */
const ratedOf = (years: readonly { readonly year: string; readonly rating: string }[]): string => {
  const stretches: { readonly rating: string; readonly years: string[] }[] = []
  for (const { year, rating } of years) {
    const last = stretches.at(-1)
    if (last?.rating === rating) last.years.push(year)
    else stretches.push({ rating, years: [year] })
  }
  return stretches
    .map(
      ({ rating, years }) => `${years.length > 1 ? 'các năm' : 'năm'} ${years.join(', ')} ${lowered(rating)}`,
    )
    .join('; ')
}

type Former = { readonly [Name in keyof typeof formerFields]: FactsOf<(typeof formerFields)[Name]> }

/** Former awards from the earliest, the record of the years, recognised initiatives. */
export const formerFacts = (source: Source, nominee: Nominee): Former => {
  const { ratings, initiatives } = source.inputs.laws.vocabulary
  const years = Object.entries(nominee.ratings)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([year, rating]) => ({ year, rating: capitalised(wordName(ratings, rating)) }))
  const all = [...nominee.awards_held].sort((a, b) => a.year - b.year)
  return {
    former: heldFacts(source, all),
    titles: heldFacts(
      source,
      all.filter(one => isTitle(source, one)),
    ),
    awards: heldFacts(
      source,
      all.filter(one => !isTitle(source, one)),
    ),
    ratings: years,
    rated: ratedOf(years),
    initiatives: nominee.initiatives.map(one => ({
      name: one.name,
      level: wordName(initiatives, one.level),
      year: String(one.year),
      decision: decided(one.decision),
    })),
  }
}
