import { describe, expect, it } from 'vitest'
import { datedEntry, headOn, inForce } from '../../src/2-check/in-force.ts'
import { citeOf, inputsOf, type Parts, packOf, source } from './given.ts'

const old = packOf({ id: 'old', from: '2017-10-01', to: '2023-12-31' })
const now = packOf({ id: 'now', from: '2024-01-01', extends: 'old' })
const own = packOf({ id: 'dak-lak', from: '2020-01-01', extends: 'old' })

const chosen = (parts: Parts, on?: `${number}-${number}-${number}`) => {
  const { value, diagnostics } = inForce(inputsOf({ packs: [old, now], ...parts }), on)
  return { id: value?.pack.id, day: value?.day, codes: diagnostics.map(one => one.code), diagnostics }
}

describe('in force', () => {
  it('takes the law of the day of receipt, the day before a boundary and on it', () => {
    expect(chosen({ submission: { date: '2023-12-20', received: '2023-12-31' } }).id).toBe('old')
    expect(chosen({ submission: { date: '2023-12-20', received: '2024-01-01' } }).id).toBe('now')
  })

  it('takes the day of the letter where no receipt is known, and the day asked for before both', () => {
    expect(chosen({ submission: { date: '2023-12-20' } }).id).toBe('old')
    expect(
      chosen({ submission: { date: '2023-12-20', received: '2023-12-22' } }, '2024-05-01'),
    ).toMatchObject({
      id: 'now',
      day: '2024-05-01',
    })
  })

  it('asks for a day where there is neither a day nor a law', () => {
    expect(chosen({ submission: { date: undefined }, campaign: { period: { from: '2021' } } })).toMatchObject(
      {
        id: undefined,
        codes: ['law/no-day'],
      },
    )
  })

  it('names the nearest law where the campaign names one that is not there', () => {
    const { codes, diagnostics } = chosen({ campaign: { law: 'nov' } })
    expect(codes).toEqual(['law/unknown-law'])
    expect(diagnostics[0]?.args).toMatchObject({ law: 'nov', nearest: 'now', allowed: 'old, now' })
  })

  it('keeps to the law the campaign names, and says where it is not in force', () => {
    expect(chosen({ campaign: { law: 'old' }, submission: { date: '2024-02-01' } })).toMatchObject({
      id: 'old',
      codes: ['law/not-in-force'],
    })
    expect(chosen({ campaign: { law: 'old' } }).codes).toEqual([])
  })

  it('judges on the last day the input speaks of where the campaign names a law and nobody wrote a day', () => {
    const parts: Parts = {
      campaign: { law: 'old' },
      submission: { date: undefined },
      nominees: [{ ratings: { 2019: 'hoan-thanh-tot', 2020: 'hoan-thanh-tot' } }],
    }
    expect(chosen(parts)).toMatchObject({ id: 'old', day: '2020-12-31', codes: ['law/day-assumed'] })
  })

  it('says where a day lies before every law', () => {
    expect(chosen({ submission: { date: '2010-01-01' } }).codes).toEqual(['law/no-law-on-day'])
  })

  it('prefers a province’s own pack to the one it builds on', () => {
    const heads = inputsOf({ packs: [old, own] }).laws.heads
    expect(headOn(heads, '2021-01-01')?.id).toBe('dak-lak')
    expect(headOn(heads, '2019-01-01')?.id).toBe('old')
  })
})

describe('a dated entry', () => {
  const entry = (from: `${number}-${number}-${number}`, value: number) => ({
    from,
    value,
    cite: [citeOf('x')],
    verified: source,
  })
  const entries = [entry('2024-07-01', 2340000), entry('2019-07-01', 1490000)]

  it('counts from its first day until the next one begins, in whatever order they are written', () => {
    expect(datedEntry(entries, '2019-06-30')).toBeUndefined()
    expect(datedEntry(entries, '2019-07-01')?.value).toBe(1490000)
    expect(datedEntry(entries, '2024-06-30')?.value).toBe(1490000)
    expect(datedEntry(entries, '2024-07-01')?.value).toBe(2340000)
  })

  it('ends where it says', () => {
    const [first] = entries
    expect(datedEntry(first ? [{ ...first, to: '2024-12-31' }] : [], '2025-01-01')).toBeUndefined()
  })
})
