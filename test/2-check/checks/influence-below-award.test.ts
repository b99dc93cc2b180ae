import { describe, expect, it } from 'vitest'
import type { Nominee } from '../../../src/model/input.ts'
import { awardOf, clauseOf, groundOf, packOf, ruleFinds } from '../given.ts'

const options = { need: { 'bang-khen': 'field' }, exceptRoles: ['farmer'], sequences: false }
const grounds = [
  groundOf('1/b', { attest: 'nhieu-thanh-tich' }),
  groundOf('1/c', { streak: 'hoan-thanh-tot', years: 1 }),
]
const packs = [packOf({ awards: [awardOf('bang-khen', { clauses: [clauseOf(grounds)] })] })]
const told = (nominee: Partial<Nominee>) =>
  ruleFinds('influence-below-award', { packs, nominees: [{ influence: 'unit', ...nominee }] }, { options })
    .length

describe('an influence below what the award usually wants', () => {
  it('is told on a ground of merits', () => {
    expect(told({ attested: { 'nhieu-thanh-tich': true } })).toBe(1)
    expect(told({ attested: { 'nhieu-thanh-tich': true }, influence: 'field' })).toBe(0)
  })

  it('is left alone for those who have clauses of their own, and on a ground of ratings', () => {
    expect(told({ attested: { 'nhieu-thanh-tich': true }, role: 'farmer' })).toBe(0)
    expect(told({ ratings: { 2020: 'hoan-thanh-tot' } })).toBe(0)
  })
})
