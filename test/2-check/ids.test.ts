import { describe, expect, it } from 'vitest'
import { awardOf, checkOf, clauseOf, groundOf, packOf } from './given.ts'

const award = awardOf('bang-khen', {
  clauses: [
    clauseOf([groundOf('1', { any: [{ attest: 'nuoi-day-con-tot' }, { not: { certificate: 'to-khai' } }] })]),
  ],
})
const packs = [
  packOf({ awards: [award] }),
  packOf({ id: 'old', from: '2010-01-01', to: '2017-09-30', awards: [awardOf('co')] }),
]

const codes = (nominee: object) =>
  checkOf({ nominees: [nominee], packs }).diagnostics.filter(one => one.code.startsWith('law/unknown'))

describe('ids that packs add to', () => {
  it('are known where a condition of the pack asks for them', () => {
    expect(codes({ attested: { 'nuoi-day-con-tot': true }, certificates: { 'to-khai': 'a.pdf' } })).toEqual(
      [],
    )
  })

  it('are told where nothing asks for them, at their key, with the nearest', () => {
    const [tick, paper] = codes({
      attested: { 'khong-vi-pharm': true },
      certificates: { 'xac-nhan-thuee': 'a.pdf' },
    })
    expect(tick).toMatchObject({
      code: 'law/unknown-attestation',
      severity: 'warning',
      args: { nearest: 'khong-vi-pham' },
      span: { file: 'input.yaml:key', path: ['nominees', 0, 'attested', 'khong-vi-pharm'] },
    })
    expect(paper).toMatchObject({ code: 'law/unknown-certificate', args: { nearest: 'xac-nhan-thue' } })
  })

  it('of awards held may belong to a former law', () => {
    expect(codes({ awards_held: [{ award: 'co', year: 2015 }] })).toEqual([])
    expect(codes({ awards_held: [{ award: 'coo', year: 2015 }] })[0]?.code).toBe('law/unknown-award-held')
  })
})
