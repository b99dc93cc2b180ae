import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Bench } from '../bench.ts'
import { daysBetween, written } from '../days.ts'
import { awardName } from '../named.ts'
import { underPlan } from './plan.ts'

/** Fewer days than this before a deadline call for haste: an appraising body sends back within some days. */
const near = 10

/** Awards whose deadline has passed on the day of receipt, or is near; only those that somebody is put forward for. */
export const deadline = (bench: Bench): readonly Diagnostic[] => {
  const { inputs, pack, day, isDayKnown } = bench
  if (!isDayKnown) return []
  const asked = new Set(inputs.nominees.map(nominee => nominee.award))
  return inputs.campaign.awards.flatMap((terms, order) => {
    if (terms.deadline === undefined || !asked.has(terms.award)) return []
    const left = daysBetween(day, terms.deadline)
    if (left >= near) return []
    const received = inputs.submission.received === undefined ? 'date' : 'received'
    return [
      underPlan(inputs, {
        code: left < 0 ? 'campaign/deadline-passed' : 'campaign/deadline-near',
        severity: left < 0 ? 'error' : 'warning',
        at: ['submission', received],
        args: {
          award: awardName(pack, terms.award),
          deadline: written(terms.deadline),
          day: written(day),
          days: Math.abs(left),
        },
        source: terms.source,
        related: [
          { span: inputs.locate(['campaign', 'awards', order, 'deadline']), note: 'note/deadline-here' },
        ],
      }),
    ]
  })
}
