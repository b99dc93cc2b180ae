import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judgementOf } from '../given.ts'

const leaf = { streak: 'hoan-thanh-tot', years: 5 }
const good = (...years: number[]) => Object.fromEntries(years.map(year => [year, 'hoan-thanh-tot']))

describe('streak', () => {
  it('counts back from the last full year: the running year is not rated yet', () => {
    const ratings = good(2016, 2017, 2018, 2019, 2020)
    expect(judgementOf(leaf, { ratings }, { day: '2021-12-20' })).toMatchObject({
      verdict: 'met',
      counted: ['2016', '2017', '2018', '2019', '2020'],
    })
  })

  it('counts the running year once it is rated', () => {
    const ratings = good(2017, 2018, 2019, 2020, 2021)
    expect(judgementOf(leaf, { ratings }, { day: '2021-12-20' }).verdict).toBe('met')
    expect(judgementOf(leaf, { ratings: { ...ratings, 2021: 'hoan-thanh' } }).verdict).toBe('unmet')
  })

  it('takes a better rating for a good one', () => {
    const ratings = { ...good(2016, 2017, 2018, 2019), 2020: 'hoan-thanh-xuat-sac' }
    expect(judgementOf(leaf, { ratings }).verdict).toBe('met')
  })

  it('takes a year with the title Tập thể lao động xuất sắc for an outstanding one', () => {
    const outstanding = { streak: 'hoan-thanh-xuat-sac', years: 2 }
    const ratings = { 2020: 'hoan-thanh-xuat-sac' }
    const title = { award: 'tap-the-lao-dong-xuat-sac', year: 2019 }
    expect(judgementOf(outstanding, { ratings, awards_held: [title] }).verdict).toBe('met')
    expect(judgementOf(outstanding, { ratings, awards_held: [{ ...title, year: 2018 }] }).verdict).toBe(
      'unmet',
    )
    expect(
      judgementOf(outstanding, { ratings, awards_held: [{ ...title, award: 'lao-dong-tien-tien' }] }).verdict,
    ).toBe('unmet')
  })

  it('asks for the years that have no rating', () => {
    const { code, args } = judgementOf(leaf, { ratings: good(2016, 2018, 2020) })
    expect(code).toBe('law/rating-missing')
    expect(args).toMatchObject({ years: '2017, 2019', found: 1, needed: 5 })
  })

  it('names a year rated too low, beside those that are missing', () => {
    const { code, args } = judgementOf(leaf, { ratings: { ...good(2016, 2017, 2020), 2018: 'hoan-thanh' } })
    expect(code).toBe('law/streak-too-short')
    expect(args).toMatchObject({ years: '2018, 2019', found: 1 })
  })

  it('begins in the year after the award it follows, and tells when it will be long enough', () => {
    const awards_held = [{ award: 'bang-khen-tinh', year: 2017 }]
    const ratings = good(2015, 2016, 2017, 2018, 2019, 2020)
    expect(judgementOf({ ...leaf, after: ['bang-khen-tinh'] }, { awards_held, ratings })).toMatchObject({
      verdict: 'unmet',
      code: 'law/streak-not-yet',
      counted: ['2018', '2019', '2020'],
      args: { from: 2022, found: 3 },
    })
  })

  it('asks for the award where the one it follows is not held', () => {
    const ratings = good(2016, 2017, 2018, 2019, 2020)
    expect(judgementOf({ ...leaf, after: ['bang-khen-tinh'] }, { ratings }).code).toBe('law/award-not-held')
  })

  it('an award of a movement opens no window where it does not count', () => {
    const after = { ...leaf, years: 2, after: ['bang-khen-tinh'], except: ['phong-trao'] }
    const ratings = good(2016, 2017, 2018, 2019, 2020)
    const movement = { award: 'bang-khen-tinh', year: 2015, commendation: 'phong-trao' }
    expect(judgementOf(after, { ratings, awards_held: [movement] }).code).toBe('law/award-of-movement')
  })

  it('is met exactly when all of the last years are rated well', () => {
    const years = [2016, 2017, 2018, 2019, 2020]
    const rating = fc.constantFrom(
      'khong-hoan-thanh',
      'hoan-thanh',
      'hoan-thanh-tot',
      'hoan-thanh-xuat-sac',
      undefined,
    )
    fc.assert(
      fc.property(fc.tuple(rating, rating, rating, rating, rating), given => {
        const ratings = Object.fromEntries(
          years.flatMap((year, at) => (given[at] ? [[year, given[at]]] : [])),
        )
        const isWell = given.every(one => one === 'hoan-thanh-tot' || one === 'hoan-thanh-xuat-sac')
        return (judgementOf(leaf, { ratings }).verdict === 'met') === isWell
      }),
    )
  })
})
