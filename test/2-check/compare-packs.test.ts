import { describe, expect, it } from 'vitest'
import { comparePacks } from '../../src/2-check/compare-packs.ts'
import type { Award, Condition, Rule } from '../../src/model/law.ts'
import { awardOf, clauseOf, groundOf, packOf, ruleOf, secondHand } from './given.ts'

const ground = (when: Condition) => groundOf('1/a', when)
const award = (over: Partial<Award> = {}) =>
  awardOf('bang-khen', { clauses: [clauseOf([ground({ age: 5 })])], ...over })
const between = (former: Award, latter: Award) =>
  comparePacks(packOf({ awards: [former] }), packOf({ awards: [latter] }))

const types = (former: Award, latter: Award) =>
  between(former, latter).awards.flatMap(one =>
    one.differences.map(difference => ('fact' in difference ? difference.fact : difference.type)),
  )

const none = { added: [], removed: [] }
const same = { rules: none, base: none }

describe('two packs', () => {
  it('differ in nothing where only the citations and their verification do', () => {
    const other = award({
      clauses: [clauseOf([groundOf('1/a', { age: 5 }, { cite: [], verified: secondHand })])],
    })
    expect(between(award(), other)).toMatchObject({ awards: [], reverified: 1 })
    expect(between(award(), award())).toEqual({ awards: [], reverified: 0, ...same })
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

  it('differ in the name, who proposes, whether the list is public, and a province’s terms', () => {
    const backed = { cite: [], verified: secondHand }
    const who = (...levels: string[]) => ({ proposes: { who: levels, ...backed } })
    const renamed = { names: { vi: 'tên mới', en: 'new name' }, publicity: backed }
    expect(types(award(who('province', 'district')), award({ ...who('province'), ...renamed }))).toEqual([
      'names',
      'proposes',
      'publicity',
    ])
    const terms = { award: 'bang-khen', per: 'unit', votes: 80, ...backed } as const
    const [one] = comparePacks(
      packOf({ awards: [award()] }),
      packOf({ awards: [award()], terms: [terms] }),
    ).awards
    expect(one?.differences).toMatchObject([{ fact: 'terms', latter: { terms: [{ votes: 80 }] } }])
  })

  it('differ in rules that came, went or bind otherwise, and in the base salary', () => {
    const backed = { cite: [], verified: secondHand }
    const money = (value: number) => ({
      base: [{ from: '2019-07-01' as const, value, ...backed }],
      rounding: { to: 10_000, mode: 'nearest' as const, ...backed },
    })
    const pack = (rules: readonly Rule[], base: number) => packOf({ rules, money: money(base) })
    const { rules, base } = comparePacks(
      pack([ruleOf('quota'), ruleOf('managing-body'), ruleOf('votes-below-law')], 1_490_000),
      pack([ruleOf('managing-body', { severity: 'warning' }), ruleOf('votes-below-law', backed)], 1_800_000),
    )
    const told = (all: readonly Rule[]) => all.map(rule => `${rule.use} ${rule.severity}`)
    expect(told(rules.removed)).toEqual(['quota error', 'managing-body error'])
    expect(told(rules.added)).toEqual(['managing-body warning'])
    expect([base.removed[0]?.value, base.added[0]?.value]).toEqual([1_490_000, 1_800_000])
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
