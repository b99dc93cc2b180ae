/** The window of years in which a criterion counts. */
import type { Window } from '../model/condition.ts'
import { yearOf } from './days.ts'
import type { Given } from './given.ts'
import { decidedBetween, earliestOf, type Held } from './held.ts'

/** Place of a rating on the scale of the vocabulary; -1 where the year has none. */
const rankOf = (given: Given, rating: string | undefined): number =>
  given.vocabulary.ratings.findIndex(word => word.id === rating)

/**
 * Place of the rating that a title of the year stands for, because the rating is a criterion of the title: "hoàn thành
 * xuất sắc nhiệm vụ hoặc đạt danh hiệu Tập thể lao động xuất sắc" (Luật 2022 Đ27, Đ42 to 44, Đ73); -1 without one.
 */
const rankOfTitles = ({ nominee, vocabulary }: Given, year: number): number =>
  vocabulary.ratings.findLastIndex(({ titles = [] }) =>
    nominee.awards_held.some(held => held.year === year && titles.includes(held.award)),
  )

/** Is the year rated at least so well, or was a title won in it that stands for such a rating. */
export const isRated = (given: Given, year: number, least: string): boolean =>
  Math.max(rankOf(given, given.nominee.ratings[year]), rankOfTitles(given, year)) >=
  Math.max(0, rankOf(given, least))

/**
 * The last year that counts: the year of the proposal once it is rated, before that the last full year, because a year
 * is rated at its end.
 */
export const lastYear = (given: Given): number => {
  const year = yearOf(given.day)
  return given.nominee.ratings[year] === undefined ? year - 1 : year
}

/** First year of the unbroken run of years rated at least so, up to the last; the year after it where there is none. */
const runStart = (given: Given, least: string): number => {
  let year = lastYear(given) + 1
  while (isRated(given, year - 1, least)) year -= 1
  return year
}

/** The year in which an award was decided. */
export const openingYear = ({ award }: Held): number => yearOf(decidedBetween(award).last)

/**
 * First year of the window: the year after the award that opens it, since no merit is rewarded twice (Luật 2022 Đ5.2.c;
 * 2017 regime: TT 12/2019/TT-BNV Điều 2 khoản 6), or that year itself where it is asked for. Undefined where `after`
 * names awards of which none is held.
 */
export const firstYear = (leaf: Window, given: Given): number | undefined => {
  const opening = leaf.after && earliestOf(given.nominee, leaf.after, leaf.except)
  if (leaf.after && !opening) return undefined
  return Math.max(
    opening ? openingYear(opening) + (given.withOpeningYear ? 0 : 1) : Number.NEGATIVE_INFINITY,
    leaf.years === undefined ? Number.NEGATIVE_INFINITY : lastYear(given) - leaf.years + 1,
    leaf.during === undefined ? Number.NEGATIVE_INFINITY : runStart(given, leaf.during),
  )
}
