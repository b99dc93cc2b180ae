import { describe, expect, it } from 'vitest'
import type { Nominee } from '../../../src/model/input.ts'
import { awardOf, clauseOf, groundOf, packOf, ruleFinds } from '../given.ts'

const when = {
  all: [
    { holds: ['giay-khen'] },
    { streak: 'hoan-thanh-tot', years: 2 },
    { count: ['chien-si'], atLeast: 1 },
  ],
}
const award = awardOf('bang-khen', { clauses: [clauseOf([groundOf('1/c', when)])] })
const packs = [packOf({ awards: [award, awardOf('giay-khen'), awardOf('chien-si')] })]
const held = (award: string, year: number) => ({ award, year })
const told = (to: string, over: Partial<Nominee> = {}) =>
  ruleFinds('years-before-discipline-end', {
    packs,
    nominees: [
      {
        ratings: { 2019: 'hoan-thanh-tot', 2020: 'hoan-thanh-tot' },
        awards_held: [held('giay-khen', 2010), held('chien-si', 2020)],
        discipline: [{ form: 'khiển trách', from: '2015-01-01', to }],
        ...over,
      },
    ],
  }).map(one => one.args.years)

describe('years before the end of a disciplinary period', () => {
  it('are no part of a streak; the year in which the period ended may be', () => {
    expect(told('2019-12-31')).toEqual(['2019'])
    expect(told('2019-12-30')).toEqual([])
  })

  it('may be counted where later ones suffice, and the award that opens the sequence stays', () => {
    const titles = (...years: readonly number[]) => ({
      awards_held: [held('giay-khen', 2010), ...years.map(year => held('chien-si', year))],
    })
    expect(told('2017-06-30', titles(2016))).toEqual(['2016'])
    expect(told('2017-06-30', titles(2016, 2020))).toEqual([])
  })
})
