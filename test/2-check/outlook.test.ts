import { describe, expect, it } from 'vitest'
import { outlook } from '../../src/2-check/outlook.ts'
import type { Nominee } from '../../src/model/input.ts'
import type { Condition } from '../../src/model/law.ts'
import { awardOf, clauseOf, groundOf, inputsOf, nomineeOf, packOf } from './given.ts'

const award = (id: string, rank: number, ...whens: Condition[]) =>
  awardOf(id, { rank, clauses: [clauseOf(whens.map((when, at) => groundOf(`1/${at}`, when)))] })

const look = (own: readonly Condition[], nominee: Partial<Nominee> = {}) => {
  const pack = packOf({
    awards: [
      award('bang-khen', 10, ...own),
      award('giay-khen', 20, { influence: 'unit' }),
      award('huy-hieu', 30, { all: [] }),
    ],
  })
  const inputs = inputsOf({ packs: [pack] })
  return outlook({ inputs, pack, day: '2021-12-20', isDayKnown: true }, nomineeOf(nominee))
}

const good = Object.fromEntries([2018, 2019, 2020].map(year => [year, 'hoan-thanh-tot']))

describe('the outlook', () => {
  it('tells the day on which the last criterion falls due', () => {
    const awards_held = [{ award: 'giay-khen', year: 2017, date: '2017-06-15' as const }]
    const when: Condition = {
      all: [
        { holds: ['giay-khen'], yearsAfter: 5 },
        { streak: 'hoan-thanh-tot', years: 4, after: ['giay-khen'] },
      ],
    }
    expect(look([when], { awards_held, ratings: good }).earliest).toEqual({
      ground: '1/0',
      day: '2022-06-15',
    })
  })

  it('takes the ground that time meets first', () => {
    const founded = { founded: '2015-03-01' }
    expect(look([{ age: 10 }, { age: 8 }], founded).earliest).toEqual({ ground: '1/1', day: '2023-03-01' })
  })

  it('promises nothing where more than time is lacking', () => {
    expect(
      look([{ all: [{ age: 10 }, { influence: 'nation' }] }], { founded: '2015' }).earliest,
    ).toBeUndefined()
    expect(look([{ streak: 'hoan-thanh-tot', years: 5 }], { ratings: good }).earliest).toBeUndefined()
  })

  it('names the highest award that the same facts meet today', () => {
    expect(look([{ influence: 'nation' }], { influence: 'commune' }).highest).toEqual({
      award: 'giay-khen',
      ground: '1/0',
    })
    expect(look([{ influence: 'nation' }]).highest).toEqual({ award: 'huy-hieu', ground: '1/0' })
    expect(look([{ influence: 'nation' }], { influence: 'nation' })).toEqual({
      earliest: undefined,
      highest: { award: 'bang-khen', ground: '1/0' },
    })
  })
})
