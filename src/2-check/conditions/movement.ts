import type { Judgement } from '../../model/finding.ts'
import type { Leaf } from '../../model/law.ts'
import { firstDay, lastDay, nextDay, yearsLater } from '../days.ts'
import { type Given, judged } from '../given.ts'
import { movementYears } from '../movement-years.ts'
import { wordFor, wordsFor } from '../named.ts'

/** The campaign was launched at one of these levels and has run so many full years by the day that counts. */
export const movement = (leaf: Extract<Leaf, { movement: unknown }>, given: Given): Judgement => {
  const { launcher, period } = given.campaign
  const launchers = given.vocabulary.launchers
  const unmet = (code: string, args: Judgement['args']): Judgement =>
    judged(leaf, given, { verdict: 'unmet', code, key: 'award', args })
  const allowed = wordsFor(launchers, leaf.movement)
  if (launcher === undefined) return unmet('law/launcher-not-stated', { allowed })
  if (!leaf.movement.includes(launcher))
    return unmet('law/launcher-not-fitting', { found: wordFor(launchers, launcher), allowed })
  const needed = leaf.years ?? 0
  if (needed > 0 && !period) return unmet('law/movement-undated', { needed })
  const found = movementYears(given.campaign, given.day)
  const full = period && yearsLater(firstDay(period.from), needed)
  return judged(leaf, given, {
    verdict: found >= needed ? 'met' : 'unmet',
    code: 'law/movement-too-short',
    key: 'award',
    args: { found, needed },
    counted: [launcher],
    metOn: full && (period.to === undefined || full <= nextDay(lastDay(period.to))) ? full : undefined,
  })
}
