import { describe, expect, it } from 'vitest'
import type { Day } from '../../../src/model/input.ts'
import { awardOf, judgementOf } from '../given.ts'

const held = (over: object) => ({ awards_held: [{ award: 'bang-khen-tinh', year: 2016, ...over }] })
const five = { holds: ['bang-khen-tinh'], yearsAfter: 5 }
const awards = [awardOf('bang-khen-tinh')]

describe('holds', () => {
  it('is met on the anniversary of the decision, not on the day before', () => {
    const nominee = held({ date: '2016-12-20' })
    expect(judgementOf(five, nominee, { day: '2021-12-20' }).verdict).toBe('met')
    expect(judgementOf(five, nominee, { day: '2021-12-19' }).verdict).toBe('unmet')
  })

  it('tells from which day an award is old enough', () => {
    const { code, args, at } = judgementOf(five, held({ date: '2017-03-01', year: 2017 }), {
      day: '2021-12-20',
      awards,
    })
    expect(code).toBe('law/award-too-recent')
    expect(args).toMatchObject({ from: '01/03/2022', needed: 5, awards: { vi: 'tên bang-khen-tinh' } })
    expect(at).toEqual(['awards_held', 0])
  })

  it('asks for the date where only the year is known and the years turn on the day', () => {
    expect(judgementOf(five, held({}), { day: '2021-06-30' })).toMatchObject({
      verdict: 'unmet',
      code: 'law/award-date-missing',
    })
  })

  it('needs no date where every day of the year is old enough, or none is', () => {
    expect(judgementOf(five, held({}), { day: '2021-12-31' }).verdict).toBe('met')
    expect(judgementOf(five, held({}), { day: '2020-12-31' }).code).toBe('law/award-too-recent')
  })

  it('without a number of years is met by any award held by that day', () => {
    expect(judgementOf({ holds: ['bang-khen-tinh'] }, held({}), { day: '2016-06-01' }).verdict).toBe('met')
    expect(
      judgementOf({ holds: ['bang-khen-tinh'] }, held({ year: 2023 }), { day: '2021-12-20' }).verdict,
    ).toBe('unmet')
  })

  it('does not count an award of a movement where the law says so, and says that this is why', () => {
    const leaf = { ...five, except: ['phong-trao', 'dot-xuat'] }
    expect(judgementOf(leaf, held({ date: '2015-01-01', commendation: 'phong-trao' }))).toMatchObject({
      verdict: 'unmet',
      code: 'law/award-of-movement',
      at: ['awards_held', 0, 'commendation'],
    })
    expect(judgementOf(leaf, held({ date: '2015-01-01', commendation: 'cong-trang' })).verdict).toBe('met')
  })

  it('of two awards takes the one that has stood longest', () => {
    const nominee = {
      awards_held: [
        { award: 'bang-khen-tinh', year: 2020 },
        { award: 'bang-khen-tinh', year: 2015 },
      ],
    }
    expect(judgementOf(five, nominee)).toMatchObject({ verdict: 'met', at: ['awards_held', 1] })
  })

  it('takes the older of two awards of one year, in whatever order they are written', () => {
    const [late, early] = ['2016-12-30', '2016-01-15'].map(date => ({
      award: 'bang-khen-tinh',
      year: 2016,
      date: date as Day,
    }))
    for (const awards_held of [
      [late, early],
      [early, late],
    ])
      expect(
        judgementOf(five, { awards_held: awards_held.flatMap(one => one ?? []) }, { day: '2021-01-15' }),
      ).toMatchObject({
        verdict: 'met',
      })
  })

  it('asks for the date of an award that may be old enough beside one that is not', () => {
    const awards_held = [
      { award: 'bang-khen-tinh', year: 2016, date: '2016-06-01' as Day },
      { award: 'bang-khen-tinh', year: 2016 },
    ]
    expect(judgementOf(five, { awards_held }, { day: '2021-05-15' })).toMatchObject({
      verdict: 'unmet',
      code: 'law/award-date-missing',
      at: ['awards_held', 1],
    })
    expect(judgementOf(five, { awards_held }, { day: '2021-06-01' }).verdict).toBe('met')
  })

  it('with `latest` counts the years from the one given last', () => {
    const given = (year: number) => ({ award: 'bang-khen-tinh', year, date: `${year}-03-01` as const })
    const twice = { awards_held: [given(2020), given(2010)] }
    const leaf = { ...five, latest: true }
    expect(judgementOf(leaf, twice, { day: '2025-02-28' })).toMatchObject({
      verdict: 'unmet',
      at: ['awards_held', 0],
      args: { from: '01/03/2025' },
    })
    expect(judgementOf(leaf, twice, { day: '2025-03-01' }).verdict).toBe('met')
  })

  it('points to the award asked for where nothing is held', () => {
    expect(judgementOf(five, {}, { awards })).toMatchObject({ code: 'law/award-not-held', at: ['award'] })
  })
})
