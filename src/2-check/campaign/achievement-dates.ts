import type { Diagnostic, Named } from '../../model/diagnostic.ts'
import type { Day, Inputs, Nominee } from '../../model/input.ts'
import type { Bench } from '../bench.ts'
import { firstDay, lastDay, written } from '../days.ts'
import { plain, underPlan } from './plan.ts'

/** Achievements that ended before the campaign's period began. */
const before = (inputs: Inputs, nominee: Nominee, index: number): readonly Diagnostic[] => {
  const { period } = inputs.campaign
  if (!period) return []
  return nominee.achievements.flatMap((one, order) => {
    const end = one.to ?? one.from
    if (end === undefined || lastDay(end) >= firstDay(period.from)) return []
    return [
      underPlan(inputs, {
        code: 'campaign/achievement-before-period',
        severity: 'warning',
        at: ['nominees', index, 'achievements', order, one.to === undefined ? 'from' : 'to'],
        args: { name: nominee.name, when: written(end), from: written(period.from) },
        related: [{ span: inputs.locate(['campaign', 'period', 'from']), note: 'note/period-here' }],
      }),
    ]
  })
}

const days: Readonly<Record<'date' | 'received', Named>> = {
  date: { vi: 'ngày tờ trình', en: 'the day of the letter' },
  received: { vi: 'ngày tiếp nhận', en: 'the day of receipt' },
}

/** The day of the letter, or that of receipt while the letter has none. */
const proposedOn = ({ submission: { date, received } }: Inputs): Proposed | undefined => {
  if (date !== undefined) return { date, day: days.date }
  return received === undefined ? undefined : { date: received, day: days.received }
}

type Proposed = { readonly date: Day; readonly day: Named }

/** Achievements that begin or end after the day of the letter, and those that end before they begin. */
const after = (inputs: Inputs, nominee: Nominee, index: number): readonly Diagnostic[] =>
  nominee.achievements.flatMap((one, order) => {
    const path = ['nominees', index, 'achievements', order]
    if (one.from !== undefined && one.to !== undefined && lastDay(one.to) < firstDay(one.from)) {
      const args = { name: nominee.name, from: written(one.from), to: written(one.to) }
      return [
        plain(inputs, {
          code: 'campaign/achievement-backwards',
          severity: 'error',
          at: [...path, 'to'],
          args,
        }),
      ]
    }
    const proposed = proposedOn(inputs)
    const key = one.to === undefined ? 'from' : 'to'
    const end = one[key]
    if (!proposed || end === undefined || firstDay(end) <= proposed.date) return []
    const args = { name: nominee.name, when: written(end), day: proposed.day, date: written(proposed.date) }
    return [
      plain(inputs, {
        code: 'campaign/achievement-after-letter',
        severity: 'warning',
        at: [...path, key],
        args,
      }),
    ]
  })

/** Achievements whose days do not fit the campaign, the letter or each other. */
export const achievementDates = ({ inputs }: Bench): readonly Diagnostic[] =>
  inputs.nominees.flatMap((nominee, index) => [
    ...before(inputs, nominee, index),
    ...after(inputs, nominee, index),
  ])
