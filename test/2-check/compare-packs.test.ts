import { describe, expect, it } from 'vitest'
import { comparePacks } from '../../src/2-check/compare-packs.ts'
import type { Award, Condition } from '../../src/model/law.ts'
import { awardOf, clauseOf, groundOf, packOf, secondHand } from './given.ts'

const ground = (when: Condition) => groundOf('1/a', when)
const award = (over: Partial<Award> = {}) =>
  awardOf('bang-khen', { clauses: [clauseOf([ground({ age: 5 })])], ...over })
const between = (former: Award, latter: Award) =>
  comparePacks(packOf({ awards: [former] }), packOf({ awards: [latter] }))

const types = (former: Award, latter: Award) =>
  between(former, latter).awards.flatMap(one =>
    one.differences.map(difference => ('fact' in difference ? difference.fact : difference.type)),
  )

describe('two packs', () => {
  it('differ in nothing where only the citations and their verification do', () => {
    const other = award({
      clauses: [clauseOf([groundOf('1/a', { age: 5 }, { cite: [], verified: secondHand })])],
    })
    expect(between(award(), other)).toEqual({ awards: [], reverified: 1 })
    expect(between(award(), award())).toEqual({ awards: [], reverified: 0 })
  })

  it('differ in a ground also where only its clause asks more, or is for others', () => {
    const harder = award({ clauses: [clauseOf([ground({ age: 5 })], { base: { attest: 'neu-guong' } })] })
    const others = award({ clauses: [clauseOf([ground({ age: 5 })], { subjects: ['collective'] })] })
    expect([types(award(), harder), types(award(), others)]).toEqual([['ground-changed'], ['ground-changed']])
  })

  it('differ in who decides, sets, money and papers', () => {
    const backed = { cite: [], verified: secondHand }
    const other = award({
      decides: { authority: 'thu-tuong', ...backed },
      sets: { standard: [{ from: '2021-01-01', value: 2, ...backed }] },
      amount: { individual: 1, ...backed },
      papers: { simplified: [], standard: [] },
    })
    expect(types(award(), other)).toEqual(['decides', 'sets', 'amount', 'papers'])
  })

  it('name awards and grounds that came and went, by rank', () => {
    const low = awardOf('giay-khen', { rank: 50, clauses: [] })
    const { awards } = comparePacks(
      packOf({ awards: [low, award()] }),
      packOf({ awards: [award({ clauses: [] })] }),
    )
    expect(awards.map(one => [one.award.id, one.differences[0]?.type])).toEqual([
      ['bang-khen', 'ground-removed'],
      ['giay-khen', 'award-removed'],
    ])
  })
})
