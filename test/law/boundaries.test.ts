// The day before and the first day of every dated boundary of the law as it ships.
import { describe, expect, it } from 'vitest'
import { readDictionary } from '../../src/1-read/dictionary.ts'
import { readLaws } from '../../src/1-read/law.ts'
import { datedEntry } from '../../src/2-check/in-force.ts'
import { check, headOn } from '../../src/2-check/index.ts'
import type { Day, Nominee } from '../../src/model/input.ts'
import { realWorld } from '../../src/world.ts'
import { inputsOf, nomineeOf } from '../2-check/given.ts'

const world = realWorld()
const { laws } = readLaws({ world, dictionary: readDictionary(world) })

/** The check of one nominee under the laws as they ship, received on a day. */
const on = (received: Day, nominee: Partial<Nominee> = {}, date: Day = received) => {
  const inputs = inputsOf({ submission: { date, received } })
  return check({ ...inputs, laws, nominees: [nomineeOf({ award: 'bang-khen-tinh', ...nominee })] })
}

const packOn = (day: Day): string => on(day).value.pack.id

describe('a pack', () => {
  it.each<[Day, string]>([
    ['2017-10-01', 'nd-91-2017'],
    ['2023-12-31', 'nd-91-2017'],
    ['2024-01-01', 'nd-98-2023'],
    ['2025-06-30', 'nd-98-2023'],
    ['2025-07-01', 'nd-152-2025'],
    ['2026-09-30', 'nd-152-2025'],
    ['2026-10-01', 'luat-2026'],
  ])('judges what is received on %s: %s', (day, id) => {
    expect(packOn(day)).toBe(id)
  })

  it('is chosen by the day of receipt, not of the letter; a dossier between two is told', () => {
    const { value, diagnostics } = on('2024-01-01', {}, '2023-12-31')
    expect(value.pack.id).toBe('nd-98-2023')
    expect(diagnostics.map(one => one.code)).toContain('law/straddles-boundary')
    expect(on('2023-12-31', {}, '2023-12-30').diagnostics.map(one => one.code)).not.toContain(
      'law/straddles-boundary',
    )
  })

  it('is one on each day from the first on: no gap, no two at once', () => {
    const own = laws.heads.filter(head => laws.pack(head.id))
    own.forEach((head, index) => {
      const next = own[index + 1]
      expect(headOn(laws.heads, head.from)?.id).toBe(head.id)
      if (next) expect([head.id, headOn(laws.heads, head.to ?? next.from)?.id]).toEqual([head.id, head.id])
    })
    expect(headOn(laws.heads, '2017-09-30')).toBeUndefined()
  })
})

describe('the base salary', () => {
  const amountOn = (day: Day): number | null | undefined => on(day).value.findings[0]?.amount

  it.each<[Day, number | null]>([
    // Bằng khen of the province: 1.0 × until 31/12/2023, 1.5 × after.
    ['2019-06-30', null],
    ['2019-07-01', 1_490_000],
    ['2023-06-30', 1_490_000],
    ['2023-07-01', 1_800_000],
    ['2023-12-31', 1_800_000],
    ['2024-01-01', 2_700_000],
    ['2024-06-30', 2_700_000],
    ['2024-07-01', 3_510_000],
    ['2026-06-30', 3_510_000],
    ['2026-07-01', 3_800_000],
    ['2026-10-01', 3_800_000],
  ])('counts for a bằng khen on %s: %s', (day, amount) => {
    expect(amountOn(day)).toBe(amount)
  })

  it('has one figure on every day of a pack since 01/7/2019', () => {
    for (const { id, from, to } of laws.heads) {
      const base = laws.pack(id)?.money.base ?? []
      for (const day of [from, to ?? from].filter(one => one >= '2019-07-01'))
        expect([id, day, datedEntry(base, day)?.value]).toEqual([id, day, expect.any(Number)])
    }
  })
})

describe('sets of a dossier to the centre', () => {
  const setsOn = (award: string, procedure: 'simplified' | 'standard', day: Day): number | undefined =>
    datedEntry(laws.pack(packOn(day))?.awards.get(award)?.sets[procedure] ?? [], day)?.value

  it('are three, or two for the Prime Minister by the standard procedure, until 31/12/2023; then one', () => {
    const last: Day = '2023-12-31'
    expect([
      setsOn('huan-chuong-lao-dong-hang-ba', 'standard', last),
      setsOn('bang-khen-thu-tuong', 'standard', last),
      setsOn('bang-khen-thu-tuong', 'simplified', last),
    ]).toEqual([3, 2, 3])
    for (const award of ['huan-chuong-lao-dong-hang-ba', 'bang-khen-thu-tuong'])
      for (const day of ['2024-01-01', '2025-06-30', '2025-07-01', '2026-10-01'] as const)
        expect(setsOn(award, 'standard', day)).toBe(1)
  })
})

describe('the district', () => {
  const codes = (day: Day, nominee: Partial<Nominee>) => on(day, nominee).diagnostics.map(one => one.code)

  it('gives its last giấy khen on 30/6/2025', () => {
    const nominee = { award: 'giay-khen-huyen' }
    expect(codes('2025-06-30', nominee)).not.toContain('law/award-of-other-law')
    expect(codes('2025-07-01', nominee)).toContain('law/award-of-other-law')
  })

  it('is no body of today from 01/7/2025 on, and what it gave before stays', () => {
    const manager = { name: 'Phòng Nội vụ', parent: 'Ủy ban nhân dân huyện Lắk' }
    expect(codes('2025-06-30', { manager })).not.toContain('law/district-body')
    expect(codes('2025-07-01', { manager })).toContain('law/district-body')
    const held = { awards_held: [{ award: 'giay-khen-huyen', year: 2024, issuer: 'UBND huyện Lắk' }] }
    const told = codes('2025-07-01', held)
    expect(told).not.toContain('law/district-body')
    expect(told).not.toContain('law/unknown-award-held')
  })
})

describe('rules that came with a law', () => {
  it('hold from its first day', () => {
    const uses = (day: Day) => on(day).value.pack.rules.map(rule => rule.use)
    expect(uses('2023-12-31')).not.toContain('initiative-used-twice')
    expect(uses('2024-01-01')).toContain('initiative-used-twice')
    expect(uses('2025-06-30')).not.toContain('dissolved-unit')
    expect(uses('2025-07-01')).toContain('dissolved-unit')
  })

  it('stop no build from 01/10/2026 on, because nobody has read what the amendment changed', () => {
    const severities = (day: Day) =>
      on(day, { pending: [{ matter: 'Đơn tố cáo' }] })
        .diagnostics.filter(one => one.code === 'law/pending-matter')
        .map(one => one.severity)
    expect([severities('2026-09-30'), severities('2026-10-01')]).toEqual([['error'], ['warning']])
  })
})
