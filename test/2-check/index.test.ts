import { describe, expect, it } from 'vitest'
import { checks } from '../../src/2-check/checks/index.ts'
import { check } from '../../src/2-check/index.ts'
import { awardOf, checkOf, clauseOf, groundOf, inputsOf, type Parts, packOf, ruleOf } from './given.ts'

describe('the check', () => {
  it('judges nobody where no law can be chosen, and still has a pack to print a draft by', () => {
    const { value, diagnostics } = checkOf({ nominees: [{}], submission: { date: undefined } })
    expect(value).toMatchObject({ pack: { id: 'law' }, findings: [] })
    expect(diagnostics.map(one => one.code)).toEqual(['law/no-day'])
  })

  it('asks a campaign without nominees for no day', () => {
    expect(checkOf({ submission: { date: undefined } }).diagnostics).toEqual([])
  })

  it('gives one finding a nominee, in their order', () => {
    const { value } = checkOf({
      nominees: [{ name: 'An' }, { award: 'x' }, { name: 'Bình' }],
      packs: [packOf({ awards: [awardOf('bang-khen')] })],
    })
    expect(value.findings.map(one => [one.index, one.verdict])).toEqual([
      [0, 'met'],
      [1, 'unmet'],
      [2, 'met'],
    ])
  })

  const text = (index: number) =>
    `Trực ${index} ca tại khu điều trị, chăm sóc ${index * 7} lượt người bệnh từ tháng 8 đến tháng 10 năm 2021`

  const many = (count: number): Parts => {
    const ground = groundOf('1', { all: [{ streak: 'hoan-thanh-tot', years: 5 }, { attest: 'neu-guong' }] })
    const award = awardOf('bang-khen', {
      clauses: [clauseOf([ground, groundOf('2', { influence: 'nation' })])],
    })
    return {
      packs: [packOf({ awards: [award], rules: Object.keys(checks).map(use => ruleOf(use)) })],
      campaign: {
        awards: [{ award: 'bang-khen', merits: ['frontline'], quota: { individuals: { count: 10 } } }],
      },
      nominees: Array.from({ length: count }, (_, index) => ({
        name: `Nguyễn Văn ${String.fromCharCode(65 + (index % 26))}`,
        unit: `Khoa ${index % 300}`,
        merit: ['frontline'],
        ratings: { 2019: 'hoan-thanh-tot', 2020: 'hoan-thanh-tot' },
        achievements: [{ text: text(index), from: '2021-08' }],
      })),
    }
  }

  it('takes ten times as long for ten times as many nominees, not a hundred times', () => {
    const time = (parts: Parts): number => {
      const inputs = inputsOf(parts)
      const start = performance.now()
      check(inputs)
      return performance.now() - start
    }
    time(many(500))
    const few = Math.min(time(many(500)), time(many(500)))
    expect(time(many(5000)) / few).toBeLessThan(40)
  })
})
