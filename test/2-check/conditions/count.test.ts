import { describe, expect, it } from 'vitest'
import { judgementOf } from '../given.ts'

const titles = (...years: number[]) => years.map(year => ({ award: 'chien-si-thi-dua-co-so', year }))
const leaf = { count: ['chien-si-thi-dua-co-so'], atLeast: 3 }

describe('count', () => {
  it('counts titles of the last years, the first of them included', () => {
    const awards_held = titles(2015, 2016, 2018, 2020)
    expect(judgementOf({ ...leaf, years: 5 }, { awards_held })).toMatchObject({
      verdict: 'met',
      counted: ['2016', '2018', '2020'],
    })
  })

  it('counts only what follows the award that opens the window', () => {
    const awards_held = [...titles(2016, 2017, 2018, 2019), { award: 'bang-khen-tinh', year: 2016 }]
    expect(judgementOf({ ...leaf, after: ['bang-khen-tinh'] }, { awards_held }).counted).toEqual([
      '2017',
      '2018',
      '2019',
    ])
  })

  it('a gap breaks a row of consecutive years', () => {
    const consecutive = { ...leaf, consecutive: true }
    expect(judgementOf(consecutive, { awards_held: titles(2017, 2018, 2020) })).toMatchObject({
      verdict: 'unmet',
      code: 'law/count-not-consecutive',
      args: { found: 2 },
    })
    expect(judgementOf(consecutive, { awards_held: titles(2018, 2019, 2020) }).verdict).toBe('met')
  })

  it('two titles of one year are one year of a row', () => {
    const consecutive = { ...leaf, consecutive: true }
    expect(judgementOf(consecutive, { awards_held: titles(2019, 2019, 2020) }).counted).toEqual([
      '2019',
      '2020',
    ])
  })

  it('does not count titles of a year to come', () => {
    expect(judgementOf(leaf, { awards_held: titles(2020, 2021, 2022) }).counted).toEqual(['2020', '2021'])
  })

  it('does not count a title that was decided after the day, in its year or for it', () => {
    const awards_held = [
      { award: 'chien-si-thi-dua-co-so', year: 2021, date: '2021-12-21' as const },
      { award: 'chien-si-thi-dua-co-so', year: 2021, date: '2021-12-20' as const },
    ]
    expect(judgementOf(leaf, { awards_held }, { day: '2021-12-20' }).args.found).toBe(1)
  })

  it('leaves out awards of the kinds that do not count', () => {
    const awards_held = [
      { award: 'giay-khen', year: 2019, commendation: 'dot-xuat' },
      { award: 'giay-khen', year: 2020 },
    ]
    const letters = { count: ['giay-khen'], atLeast: 2, except: ['dot-xuat'] }
    expect(judgementOf(letters, { awards_held }).counted).toEqual(['2020'])
  })
})
