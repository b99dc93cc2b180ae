import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Bench } from '../bench.ts'
import { firstDay, written, yearOf } from '../days.ts'
import { awardName } from '../named.ts'
import { plain } from './plan.ts'

/** Awards held that were decided after the letter. */
const heldDates = ({ inputs, pack }: Bench): readonly Diagnostic[] =>
  inputs.nominees.flatMap((nominee, index) =>
    nominee.awards_held.flatMap((held, order) => {
      const at = ['nominees', index, 'awards_held', order, held.date === undefined ? 'year' : 'date']
      const args = { name: nominee.name, held: awardName(pack, held.award) }
      const { date } = inputs.submission
      const when = held.date ?? String(held.year)
      if (date === undefined || firstDay(when) <= date) return []
      const told = { ...args, when: written(when), date: written(date) }
      return [plain(inputs, { code: 'campaign/award-held-after-letter', severity: 'error', at, args: told })]
    }),
  )

/** Ratings of years that had not begun when the letter was written. */
const ratedAhead = ({ inputs }: Bench): readonly Diagnostic[] => {
  const { date } = inputs.submission
  if (date === undefined) return []
  return inputs.nominees.flatMap((nominee, index) => {
    const ahead = Object.keys(nominee.ratings).filter(year => Number(year) > yearOf(date))
    return ahead.map(year =>
      plain(inputs, {
        code: 'campaign/rating-ahead',
        severity: 'error',
        at: ['nominees', index, 'ratings', year],
        on: 'key',
        args: { name: nominee.name, year, date: written(date) },
      }),
    )
  })
}

/** The letter is received before it is written, or written before its council has met. */
const letter = ({ inputs }: Bench): readonly Diagnostic[] => {
  const { date, received, council } = inputs.submission
  if (date === undefined) return []
  const tell = (code: string, at: readonly string[], when: string): Diagnostic =>
    plain(inputs, { code, severity: 'error', at, args: { when: written(when), date: written(date) } })
  const early =
    received !== undefined && received < date
      ? [tell('campaign/received-before-letter', ['submission', 'received'], received)]
      : []
  const late =
    council?.date !== undefined && council.date > date
      ? [tell('campaign/council-after-letter', ['submission', 'council', 'date'], council.date)]
      : []
  return [...early, ...late]
}

/** Days that cannot stand beside the day of the letter. */
export const letterDates = (bench: Bench): readonly Diagnostic[] => [
  ...letter(bench),
  ...heldDates(bench),
  ...ratedAhead(bench),
]
