import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Bench } from '../bench.ts'
import { daysBetween, written } from '../days.ts'
import { awardName } from '../named.ts'
import { termsAsked, underAwardTerms } from './terms.ts'

/** Fewer days than this before a deadline call for haste: an appraising body sends back within some days. */
const near = 10

/** Awards whose deadline has passed on the day of receipt, or is near; only those that somebody is put forward for. */
export const deadline = (bench: Bench): readonly Diagnostic[] => {
  const { inputs, pack, day, isDayKnown } = bench
  if (!isDayKnown) return []
  return termsAsked(bench, 'deadline').flatMap(terms => {
    if (terms.deadline === undefined) return []
    const left = daysBetween(day, terms.deadline)
    if (left >= near) return []
    return [
      underAwardTerms(inputs, terms, {
        code: left < 0 ? 'campaign/deadline-passed' : 'campaign/deadline-near',
        severity: left < 0 ? 'error' : 'warning',
        at: ['submission', inputs.submission.received === undefined ? 'date' : 'received'],
        args: {
          award: awardName(pack, terms.award),
          deadline: written(terms.deadline),
          day: written(day),
          days: Math.abs(left),
        },
        beside: { note: 'note/deadline-here', keys: ['deadline'] },
      }),
    ]
  })
}
