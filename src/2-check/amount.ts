import type { Day, Nominee } from '../model/input.ts'
import type { Amount, Award, Money, Pack, Vocabulary } from '../model/law.ts'
import { fraction } from './fraction.ts'
import { datedEntry } from './in-force.ts'

/** Coefficient × base salary, rounded as the pack says: `nearest` takes halves up, `up` takes every remainder up. */
export const rounded = (
  coefficient: number,
  base: number,
  rounding: Pick<Money['rounding'], 'to' | 'mode'>,
): number => {
  const { over, under } = fraction(coefficient)
  const exact = over * base
  const step = under * rounding.to
  const steps = rounding.mode === 'up' ? Math.ceil(exact / step) : Math.floor((2 * exact + step) / (2 * step))
  return steps * rounding.to
}

const coefficientFor = (amount: Amount, nominee: Nominee, vocabulary: Vocabulary): number | undefined => {
  const kind = vocabulary.kinds.find(word => word.id === nominee.kind)
  // Foreigners and Vietnamese abroad are given a souvenir (NĐ 91/2017 Đ66.3); later decrees were not read on this.
  if (!kind || kind.subjects.some(subject => /^(?:foreign|overseas)-/u.test(subject))) return undefined
  const by = { individuals: amount.individual, collectives: amount.collective, households: amount.household }
  return by[kind.group]
}

/**
 * Money that goes with the award, in đồng: the coefficient of the award for the kind of nominee, times the base salary
 * on the day; null where the law gives no figure.
 */
export const amountFor = (
  award: Award,
  nominee: Nominee,
  around: { readonly pack: Pack; readonly vocabulary: Vocabulary; readonly day: Day },
): number | null => {
  const coefficient = award.amount && coefficientFor(award.amount, nominee, around.vocabulary)
  const base = datedEntry(around.pack.money.base, around.day)
  if (coefficient === undefined || !base) return null
  return rounded(coefficient, base.value, around.pack.money.rounding)
}
