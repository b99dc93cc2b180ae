import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amountFor, rounded } from '../../src/2-check/amount.ts'
import { awardOf, citeOf, nomineeOf, packOf, source, vocabulary } from './given.ts'

const nearest = { to: 10000, mode: 'nearest' } as const
const up = { to: 10000, mode: 'up' } as const

describe('amounts', () => {
  // The table of amounts at a base salary of 1.490.000 đ (Nghị định 91/2017, Điều 70 to 73).
  it.each([
    [46, 68_540_000],
    [30.5, 45_450_000],
    [12.5, 18_630_000],
    [10.5, 15_650_000],
    [7.5, 11_180_000],
    [4.5, 6_710_000],
    [9, 13_410_000],
    [3.5, 5_220_000],
    [1, 1_490_000],
    [0.3, 450_000],
    [0.6, 890_000],
    [0.15, 220_000],
  ])('%s times the base salary is %s đồng, to the nearest ten thousand', (coefficient, amount) => {
    expect(rounded(coefficient, 1_490_000, nearest)).toBe(amount)
  })

  it('takes a half up, and in the other reading every remainder', () => {
    expect(rounded(4.5, 1_490_000, nearest)).toBe(6_710_000)
    expect(rounded(0.6, 1_490_000, up)).toBe(900_000)
    expect(rounded(0.15, 1_490_000, up)).toBe(230_000)
    expect(rounded(1, 1_490_000, up)).toBe(1_490_000)
  })

  it('has no error of binary fractions: a step of one đồng gives the exact product', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 3000 }),
        fc.integer({ min: 1, max: 5000 }),
        (tenths, thousands) => {
          const exact = (BigInt(tenths) * BigInt(thousands) * 1000n) / 10n
          return BigInt(rounded(tenths / 10, thousands * 1000, { to: 1, mode: 'nearest' })) === exact
        },
      ),
    )
  })

  const backing = { cite: [citeOf('x')], verified: source }
  const award = awardOf('bang-khen', { amount: { individual: 1, collective: 2, ...backing } })
  const base = [{ from: '2019-07-01', to: '2023-06-30', value: 1_490_000, ...backing }] as const
  const pack = packOf({ awards: [award], money: { base, rounding: { ...nearest, ...backing } } })
  const amount = (kind: string, day: '2021-12-20' | '2023-07-01' = '2021-12-20') =>
    amountFor(award, nomineeOf({ kind }), { pack, vocabulary, day })

  it('follows the kind of nominee, and is silent where the law gives no figure', () => {
    expect(amount('individual')).toBe(1_490_000)
    expect(amount('enterprise')).toBe(2_980_000)
    expect(amount('household')).toBeNull()
    expect(amount('foreign-individual')).toBeNull()
    expect(amount('individual', '2023-07-01')).toBeNull()
  })
})
