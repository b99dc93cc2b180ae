import { describe, expect, it } from 'vitest'
import { judgementOf } from '../given.ts'

const ratings = {
  2014: 'hoan-thanh-xuat-sac',
  2017: 'hoan-thanh-xuat-sac',
  2018: 'hoan-thanh-tot',
  2019: 'hoan-thanh-xuat-sac',
  2020: 'hoan-thanh-tot',
}
const leaf = { rated: 'hoan-thanh-xuat-sac', atLeast: 2 }

describe('rated', () => {
  it('counts years anywhere in the window, one after another or not', () => {
    expect(judgementOf({ ...leaf, years: 5 }, { ratings })).toMatchObject({
      verdict: 'met',
      counted: ['2017', '2019'],
    })
  })

  it('does not count a year before the window', () => {
    expect(judgementOf({ ...leaf, years: 3 }, { ratings })).toMatchObject({
      verdict: 'unmet',
      args: { found: 1, needed: 2 },
    })
  })

  it('counts in the unbroken run only, where the law says "in that time"', () => {
    const during = { ...leaf, atLeast: 3, during: 'hoan-thanh-tot' }
    expect(judgementOf(during, { ratings }).counted).toEqual(['2017', '2019'])
  })

  it('counts nothing where the last year breaks the run', () => {
    const during = { ...leaf, during: 'hoan-thanh-tot' }
    expect(judgementOf(during, { ratings: { ...ratings, 2020: 'hoan-thanh' } }).counted).toEqual([])
  })
})
