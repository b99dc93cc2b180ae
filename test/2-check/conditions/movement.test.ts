import { describe, expect, it } from 'vitest'
import { judgementOf } from '../given.ts'

const leaf = { movement: ['president', 'prime-minister'], years: 3 }
const campaign = { launcher: 'prime-minister', period: { from: '2018-12-20' } }

describe('movement', () => {
  it('is met on the day its years are full, not before', () => {
    expect(judgementOf(leaf, {}, { campaign, day: '2021-12-20' }).verdict).toBe('met')
    expect(judgementOf(leaf, {}, { campaign, day: '2021-12-19' })).toMatchObject({
      verdict: 'unmet',
      code: 'law/movement-too-short',
      args: { found: 2, needed: 3 },
    })
  })

  it('years that are still to come do not count', () => {
    const planned = { ...campaign, period: { from: '2021', to: '2025' } }
    expect(judgementOf(leaf, {}, { campaign: planned, day: '2021-12-20' }).args.found).toBe(0)
  })

  it('a period of whole years has run them through once it is over', () => {
    const over = { ...campaign, period: { from: '2016', to: '2020' } }
    expect(judgementOf({ ...leaf, years: 5 }, {}, { campaign: over, day: '2021-03-01' }).verdict).toBe('met')
  })

  it('tells who launched it where another level is asked for, and asks where nobody is named', () => {
    expect(judgementOf(leaf, {}, { campaign: { ...campaign, launcher: 'district' } }).code).toBe(
      'law/launcher-not-fitting',
    )
    expect(judgementOf(leaf, {}, {}).code).toBe('law/launcher-not-stated')
  })

  it('asks for the period where years are asked for', () => {
    expect(judgementOf(leaf, {}, { campaign: { launcher: 'president' } }).code).toBe('law/movement-undated')
    expect(
      judgementOf({ movement: ['president'] }, {}, { campaign: { launcher: 'president' } }).verdict,
    ).toBe('met')
  })
})
