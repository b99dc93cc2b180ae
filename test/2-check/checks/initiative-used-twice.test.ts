import { describe, expect, it } from 'vitest'
import type { Nominee } from '../../../src/model/input.ts'
import { awardOf, clauseOf, groundOf, packOf, ruleFinds } from '../given.ts'

const counting = clauseOf([groundOf('1/d', { initiatives: 'unit', atLeast: 1 })])
const packs = [
  packOf({
    awards: [
      awardOf('bang-khen', { clauses: [counting] }),
      awardOf('giay-khen', { clauses: [counting] }),
      awardOf('chien-si', { form: 'danh-hieu', clauses: [counting] }),
      awardOf('co', { form: 'co' }),
      awardOf('huy-hieu', { clauses: [clauseOf([groundOf('1/a', { all: [] })])] }),
    ],
  }),
]
const flow = { name: 'Quy trình phân luồng', level: 'unit', year: 2020, decision: '12/QĐ' }

const finds = (...nominees: readonly Partial<Nominee>[]) =>
  ruleFinds('initiative-used-twice', { packs, nominees }).map(one => [one.severity, one.span.path])

describe('an initiative', () => {
  it('serves one award: told by its words or its id in an award held', () => {
    const held = (why: string) => [{ award: 'chien-si', year: 2020, for: why }]
    const at = ['nominees', 0, 'initiatives', 0]
    expect(finds({ initiatives: [flow], awards_held: held('quy trình phân luồng.') })).toEqual([
      ['error', at],
    ])
    expect(finds({ initiatives: [{ ...flow, id: 'sk-1' }], awards_held: held('sk-1') })).toEqual([
      ['error', at],
    ])
    expect(finds({ initiatives: [flow], awards_held: held('Phiếu hẹn') })).toEqual([])
  })

  it('may serve two titles, which is only told', () => {
    const awards_held = [{ award: 'co', year: 2020, for: flow.name }]
    expect(finds({ award: 'chien-si', initiatives: [flow], awards_held })[0]?.[0]).toBe('warning')
  })

  it('is told when one person is put forward with it twice, and for each award that counts it alone', () => {
    expect(finds({ initiatives: [flow] }, { award: 'giay-khen', initiatives: [flow] })).toEqual([
      ['error', ['nominees', 1, 'initiatives', 0]],
    ])
    expect(finds({ initiatives: [flow] }, { award: 'huy-hieu', initiatives: [flow] })).toEqual([])
    expect(
      finds({ initiatives: [flow] }, { name: 'Lê An', award: 'giay-khen', initiatives: [flow] }),
    ).toEqual([])
  })
})
