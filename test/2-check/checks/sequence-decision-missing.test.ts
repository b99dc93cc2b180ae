import { expect, it } from 'vitest'
import type { HeldAward } from '../../../src/model/input.ts'
import { awardOf, clauseOf, groundOf, packOf, ruleFinds } from '../given.ts'

const chain = awardOf('bang-khen', { clauses: [clauseOf([groundOf('1/c', { holds: ['giay-khen'] })])] })
const packs = [packOf({ awards: [chain, awardOf('giay-khen'), awardOf('co')] })]
const told = (held: HeldAward) =>
  ruleFinds('sequence-decision-missing', { packs, nominees: [{ awards_held: [held] }] }).map(
    one => one.args.keys,
  )

it('a step of a sequence says by which decision, when and by whom', () => {
  const whole: HeldAward = {
    award: 'giay-khen',
    year: 2018,
    date: '2018-03-01',
    decision: '5/QĐ',
    issuer: 'Sở Y tế',
  }
  expect(told(whole)).toEqual([])
  expect(told({ ...whole, date: undefined })).toEqual(['date'])
  expect(told({ award: 'giay-khen', year: 2018 })).toEqual(['decision, date, issuer'])
})

it('an award that no ground builds on may say less', () => {
  expect(told({ award: 'co', year: 2018 })).toEqual([])
})
