/** Awards that a nominee holds, as the sequences of the law read them. */
import type { Day, HeldAward, Nominee } from '../model/input.ts'
import { firstDay, lastDay } from './days.ts'

export type Held = { readonly award: HeldAward; readonly index: number }

/** The awards of these ids, in the order written. */
export const heldOf = (nominee: Nominee, ids: readonly string[]): readonly Held[] =>
  nominee.awards_held.map((award, index) => ({ award, index })).filter(held => ids.includes(held.award.award))

/**
 * Whether its kind of commendation keeps an award out: one won in a movement or for a sudden achievement is no step of
 * a sequence where `except` says so (NĐ 98/2023 Điều 4 khoản 3; 2017 regime: NĐ 91 Điều 3 khoản 2).
 */
export const isExcepted = (award: HeldAward, except: readonly string[] = []): boolean =>
  award.commendation !== undefined && except.includes(award.commendation)

/** Earliest and latest day on which the award can have been decided, as far as its date or year tells. */
export const decidedBetween = (award: HeldAward): { readonly first: Day; readonly last: Day } => ({
  first: award.date ?? firstDay(String(award.year)),
  last: award.date ?? lastDay(String(award.year)),
})

/** The earliest award of these ids that counts; it opens the widest window. Undefined where none is held. */
export const earliestOf = (
  nominee: Nominee,
  ids: readonly string[],
  except?: readonly string[],
): Held | undefined =>
  heldOf(nominee, ids)
    .filter(held => !isExcepted(held.award, except))
    .reduce<Held | undefined>(
      (best, next) =>
        best && decidedBetween(best.award).last <= decidedBetween(next.award).last ? best : next,
      undefined,
    )
