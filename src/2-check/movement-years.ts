import type { Campaign, Day } from '../model/input.ts'
import { firstDay, fullYears, lastDay, nextDay } from './days.ts'

/**
 * Full years that a campaign has run by a day, its last day included: an award of a movement is given at its review, so
 * years still to come do not count. 0 where the campaign has no period.
 */
export const movementYears = ({ period }: Campaign, day: Day): number => {
  if (!period) return 0
  const end = period.to === undefined ? day : nextDay(lastDay(period.to))
  return fullYears(firstDay(period.from), end < day ? end : day)
}
