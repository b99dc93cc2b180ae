import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Bench } from '../bench.ts'
import { daysBetween, written } from '../days.ts'
import { plain, underPlan } from './plan.ts'

/** The list was public for fewer days than the campaign asks, or not at all, or until after the letter. */
export const publicity = ({ inputs }: Bench): readonly Diagnostic[] => {
  const needed = inputs.campaign.publicity
  const { publicity: shown, date } = inputs.submission
  if (!shown) {
    if (needed === undefined || inputs.nominees.length === 0) return []
    const at = ['campaign', 'publicity']
    return [
      underPlan(inputs, { code: 'campaign/publicity-missing', severity: 'error', at, args: { needed } }),
    ]
  }
  const args = { from: written(shown.from), to: written(shown.to) }
  const at = ['submission', 'publicity', 'to']
  const days = daysBetween(shown.from, shown.to) + 1
  if (days < (needed ?? 1)) {
    const code = 'campaign/publicity-too-short'
    return [
      underPlan(inputs, { code, severity: 'error', at, args: { ...args, found: days, needed: needed ?? 1 } }),
    ]
  }
  if (date === undefined || shown.to <= date) return []
  const code = 'campaign/publicity-after-letter'
  return [plain(inputs, { code, severity: 'warning', at, args: { ...args, date: written(date) } })]
}
