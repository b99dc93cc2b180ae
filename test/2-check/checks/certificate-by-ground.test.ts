import { describe, expect, it } from 'vitest'
import type { Nominee } from '../../../src/model/input.ts'
import type { Condition } from '../../../src/model/law.ts'
import { awardOf, clauseOf, groundOf, packOf, ruleFinds } from '../given.ts'

const finds = (when: Condition, nominee: Partial<Nominee>, options: Readonly<Record<string, unknown>>) => {
  const awards = [awardOf('bang-khen', { clauses: [clauseOf([groundOf('1/d', when)])] })]
  const packs = [packOf({ awards })]
  return ruleFinds('certificate-by-ground', { packs, nominees: [nominee] }, { options }).map(
    one => one.args.ids,
  )
}

const given: Condition = { attest: 'dong-gop-lon' }
const ticked = { attested: { 'dong-gop-lon': true } }
const papers = { certificates: ['cong-nhan-thanh-tich', 'xac-nhan-ung-ho'] }

describe('a certificate by ground', () => {
  it('is asked for where the ground taken is one of those named', () => {
    expect(finds(given, ticked, { ...papers, grounds: ['1/d'] })).toEqual([
      'cong-nhan-thanh-tich, xac-nhan-ung-ho',
    ])
    expect(finds(given, ticked, { ...papers, grounds: ['1/c'] })).toEqual([])
  })

  it('is asked for where a merit is ticked, not where it only might be', () => {
    const either: Condition = { any: [given, { age: 5 }] }
    const attest = ['dong-gop-lon']
    expect(finds(either, ticked, { ...papers, attest })).toHaveLength(1)
    expect(finds(either, { founded: '2000' }, { ...papers, attest })).toEqual([])
  })

  it('is satisfied by one of the papers', () => {
    const certificates = { 'xac-nhan-ung-ho': '27/XN' }
    expect(finds(given, { ...ticked, certificates }, { ...papers, grounds: ['1/d'] })).toEqual([])
  })

  it('is left to a ground that asks for its own, and to other kinds of commendation', () => {
    const own: Condition = { all: [given, { not: { certificate: 'cong-nhan-mo-hinh' } }] }
    expect(finds(own, ticked, { ...papers, grounds: ['1/d'] })).toEqual([])
    expect(finds(given, ticked, { ...papers, grounds: ['1/d'], commendations: ['dot-xuat'] })).toEqual([])
  })
})
