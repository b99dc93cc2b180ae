import { describe, expect, it } from 'vitest'
import { readDictionary } from '../../src/1-read/dictionary.ts'
import { readLaws } from '../../src/1-read/law.ts'
import { worldOf } from '../../src/world.ts'

const head = (id: string, base: string): string =>
  `id: ${id}\nnames: { vi: ${id} }\nfrom: 2025-08-01\nextends: ${base}\n`

const backed =
  'cite: [{ instrument: luat-06-2022, article: "84", clause: "6" }], verified: { state: source, on: 2026-11-22 }'

const terms = (...entries: readonly string[]): string =>
  `terms:\n${entries.map(entry => `  - { ${entry}, ${backed} }\n`).join('')}`

const laws = (files: Readonly<Record<string, string>>) => {
  const world = worldOf(files)
  return readLaws({ world, dictionary: readDictionary(world) }, '')
}

const tinh = {
  'laws/tinh/law.yaml': head('tinh', 'nd-152-2025'),
  'laws/tinh/terms.yaml': terms(
    'award: bang-khen-tinh, quota: { individuals: 5%, total: 3 }, per: unit, deadline: 31/3/2026, sets: 2, votes: 80%',
    'award: giay-khen-xa, publicity: 5',
  ),
}

describe('terms of a pack', () => {
  it('are read with what they rest on; their sets become those of the award', () => {
    const { laws: book, diagnostics } = laws(tinh)
    const pack = book.pack('tinh')
    expect(diagnostics).toEqual([])
    expect(pack?.terms).toMatchObject([
      {
        award: 'bang-khen-tinh',
        per: 'unit',
        quota: { individuals: { percent: 5 }, total: { count: 3 } },
        deadline: '2026-03-31',
        votes: 80,
        cite: [{ text: { vi: 'Điều 84 khoản 6 Luật Thi đua, khen thưởng' } }],
      },
      { award: 'giay-khen-xa', per: 'submission', publicity: 5 },
    ])
    const sets = pack?.awards.get('bang-khen-tinh')?.sets
    expect([sets?.simplified, sets?.standard]).toMatchObject([
      [{ from: '2025-08-01', value: 2 }],
      [{ from: '2025-08-01', value: 2 }],
    ])
    expect(pack?.awards.get('bang-khen-thu-tuong')?.sets.standard?.[0]?.value).toBe(1)
  })

  it('are inherited, award by award', () => {
    const { laws: book } = laws({
      ...tinh,
      'laws/so/law.yaml': head('so', 'tinh'),
      'laws/so/terms.yaml': terms('award: bang-khen-tinh, quota: { total: 1 }'),
    })
    expect(book.pack('so')?.terms.map(one => [one.award, one.quota?.total, one.publicity])).toEqual([
      ['giay-khen-xa', undefined, 5],
      ['bang-khen-tinh', { count: 1 }, undefined],
    ])
    expect(book.pack('so')?.awards.get('bang-khen-tinh')?.sets.standard?.[0]?.value).toBe(2)
  })

  it('count in the hash of the pack', () => {
    const { 'laws/tinh/terms.yaml': _without, ...bare } = tinh
    expect(laws(tinh).laws.pack('tinh')?.sha256).not.toBe(laws(bare).laws.pack('tinh')?.sha256)
  })

  it('are told at their line where they name no award of the pack, or cannot be read', () => {
    const text = terms('award: giay-khen-huyen, quota: { total: 1 }', 'award: giay-khen, per: huyen')
    const files: Record<string, string> = { ...tinh, 'laws/tinh/terms.yaml': text }
    const told = laws(files).diagnostics.map(({ code, span }) => [code, text.slice(span.start, span.end)])
    expect(told).toEqual([['shape/unknown-word', 'huyen']])
    files['laws/tinh/terms.yaml'] = text.replace('per: huyen', 'per: unit')
    expect(laws(files).diagnostics.map(({ code, span }) => [code, span.path])).toEqual([
      ['shape/terms-award', ['terms', 0, 'award']],
    ])
  })
})
