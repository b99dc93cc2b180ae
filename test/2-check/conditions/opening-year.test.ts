import { describe, expect, it } from 'vitest'
import { awardOf, judgementOf } from '../given.ts'

const prior = 'bang-khen-thu-tuong'
const around = { day: '2024-03-01' as const, awards: [awardOf(prior)] }
const held = (date: `${number}-${number}-${number}`) => [
  { award: prior, year: Number(date.slice(0, 4)), date },
]
const good = (from: number) =>
  Object.fromEntries(Array.from({ length: 2024 - from }, (_, at) => [from + at, 'hoan-thanh-tot']))
const five = { streak: 'hoan-thanh-tot', years: 5, after: [prior] }

describe('years since an award', () => {
  it('begin with the year after it', () => {
    const nominee = { awards_held: held('2018-12-20'), ratings: good(2018) }
    expect(judgementOf(five, nominee, around)).toMatchObject({
      verdict: 'met',
      counted: ['2019', '2020', '2021', '2022', '2023'],
    })
  })

  it('are for people where they turn on the year of the award itself', () => {
    const nominee = { awards_held: held('2019-01-15'), ratings: good(2019) }
    const { verdict, code, args, counted } = judgementOf(five, nominee, around)
    expect([verdict, code]).toEqual(['council', 'law/council-decides'])
    expect(args.criterion).toMatchObject({
      vi: expect.stringContaining('(năm 2019, tên bang-khen-thu-tuong)'),
    })
    expect(counted).toContain('2019')
    const ticked = { ...nominee, attested: { 'nam-duoc-khen-chua-tinh': true } }
    expect(judgementOf(five, ticked, around).verdict).toBe('met')
  })

  it('are too few where even that year does not fill them', () => {
    const nominee = { awards_held: held('2019-01-15'), ratings: good(2020) }
    const ticked = { ...nominee, attested: { 'nam-duoc-khen-chua-tinh': true } }
    for (const one of [nominee, ticked]) expect(judgementOf(five, one, around).verdict).toBe('unmet')
  })

  it('hold no award that was decided before the one that opens them, nor that one itself', () => {
    const titles = (date?: '2019-01-10' | '2019-06-10') => [
      ...held('2019-01-15'),
      { award: prior, year: 2019, ...(date && { date }) },
    ]
    const leaf = { count: [prior], atLeast: 1, after: [prior] }
    expect(judgementOf(leaf, { awards_held: held('2019-01-15') }, around).verdict).toBe('unmet')
    expect(judgementOf(leaf, { awards_held: titles('2019-01-10').toReversed() }, around).verdict).toBe(
      'council',
    )
    expect(judgementOf(leaf, { awards_held: titles('2019-06-10') }, around).verdict).toBe('council')
  })
})
