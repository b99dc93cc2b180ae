import { describe, expect, it } from 'vitest'
import type { Reference } from '../../../src/model/input.ts'
import { awardOf, clauseOf, groundOf, packOf, ruleFinds } from '../given.ts'

const award = awardOf('bang-khen', { clauses: [clauseOf([groundOf('1/a', { attest: 'binh-xet' })])] })
const packs = [packOf({ awards: [award] })]
const reference = (type: string, about: string): Reference => ({ type, about, issuer: 'Sở Y tế' })

const told = (bases: readonly Reference[], over: object = {}, launched: readonly Reference[] = []) =>
  ruleFinds('review-not-cited', {
    packs,
    campaign: { launched },
    submission: { bases },
    nominees: [{ attested: { 'binh-xet': true }, ...over }],
  }).length

describe('the document of a review', () => {
  it('is asked for where somebody was chosen at the review', () => {
    expect(told([])).toBe(1)
    expect(told([], { attested: {} })).toBe(0)
  })

  it('stands among the bases, or under the certificates of the nominee', () => {
    expect(told([reference('Báo cáo', 'tổng kết phong trào thi đua')])).toBe(0)
    expect(told([reference('Báo cáo sơ kết', 'phong trào thi đua')])).toBe(0)
    expect(told([], { certificates: { 'so-ket-tong-ket': '15/BC-UBND' } })).toBe(0)
    expect(told([reference('Báo cáo', 'kết quả công tác năm')])).toBe(1)
  })

  it('is not the plan that launches the movement and speaks of a review to come', () => {
    expect(told([], {}, [reference('Kế hoạch', 'phát động, sơ kết, tổng kết phong trào')])).toBe(1)
    expect(told([], {}, [reference('Kế hoạch', 'tổng kết phong trào')])).toBe(0)
  })
})
