import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Bench } from '../bench.ts'
import { daysBetween, written } from '../days.ts'
import { plain, planCite } from './plan.ts'
import { type AwardTerms, packTermsAsked, underAwardTerms } from './terms.ts'

type Asked = Pick<AwardTerms, 'cite' | 'verified'> & { readonly days: number }

/** Days asked for by the campaign for its whole list, and by the pack for awards put forward. */
const daysAsked = (bench: Bench): readonly Asked[] => {
  const { campaign } = bench.inputs
  const own = { days: campaign.publicity, cite: [planCite(campaign)] }
  const all = [
    own,
    ...packTermsAsked(bench).map(({ publicity: days, cite, verified }) => ({ days, cite, verified })),
  ]
  return all.flatMap(({ days, ...rest }) => (days === undefined ? [] : [{ days, ...rest }]))
}

const missing = ({ inputs }: Bench, asked: readonly Asked[]): readonly Diagnostic[] =>
  inputs.nominees.length === 0
    ? []
    : asked.map(one =>
        underAwardTerms(inputs, one, {
          code: 'campaign/publicity-missing',
          severity: 'error',
          at: ['campaign', 'publicity'],
          args: { needed: one.days },
        }),
      )

/** The list was public for fewer days than the campaign or the pack asks, or not at all, or until after the letter. */
export const publicity = (bench: Bench): readonly Diagnostic[] => {
  const { inputs } = bench
  const { publicity: shown, date } = inputs.submission
  const asked = daysAsked(bench)
  if (!shown) return missing(bench, asked)
  const args = { from: written(shown.from), to: written(shown.to) }
  const at = ['submission', 'publicity', 'to']
  const found = daysBetween(shown.from, shown.to) + 1
  const backwards = { days: 1, cite: [planCite(inputs.campaign)] }
  const short = [...asked, ...(found < 1 && asked.length === 0 ? [backwards] : [])].filter(
    one => found < one.days,
  )
  if (short.length > 0)
    return short.map(one =>
      underAwardTerms(inputs, one, {
        code: 'campaign/publicity-too-short',
        severity: 'error',
        at,
        args: { ...args, found, needed: one.days },
      }),
    )
  if (date === undefined || shown.to <= date) return []
  const code = 'campaign/publicity-after-letter'
  return [plain(inputs, { code, severity: 'warning', at, args: { ...args, date: written(date) } })]
}
