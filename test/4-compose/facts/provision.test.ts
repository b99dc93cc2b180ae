import { describe, expect, it } from 'vitest'
import { provisions } from '../../../src/4-compose/facts/provision.ts'
import { sourceOf } from '../../../src/4-compose/facts/source.ts'
import type { Citation } from '../../../src/model/diagnostic.ts'
import { composed, nominee } from '../kit.ts'

const { inputs, checks } = composed({ nominees: [nominee({ name: 'A' })] })
const laws = {
  ...inputs.laws,
  instruments: new Map(
    ['Luật', 'Nghị định'].map(name => [
      name,
      { id: name, type: name, names: { vi: '', en: '' }, short: { vi: `${name} A`, en: '' } },
    ]),
  ),
}
const source = sourceOf({ ...inputs, laws }, checks)
const at = (instrument: string, article: string, clause?: string, point?: string): Citation => ({
  instrument,
  article,
  ...(clause ? { clause } : {}),
  ...(point ? { point } : {}),
  text: { vi: 'Mục 3 Kế hoạch', en: '' },
})

describe('provisions on paper', () => {
  it('stand from the smallest part up, in order, each instrument and article once', () => {
    const all = [
      at('Luật', '74', '3', 'a'),
      at('Luật', '74', '1', 'b'),
      at('Nghị định', '7', '2'),
      at('Luật', '9'),
    ]
    expect(provisions(source, all)).toBe(
      'Điều 9, điểm b khoản 1, điểm a khoản 3 Điều 74 Luật A; khoản 2 Điều 7 Nghị định A',
    )
  })

  it('are not told beside a smaller part of themselves', () => {
    expect(provisions(source, [at('Luật', '74', '1', 'b'), at('Luật', '74', '1'), at('Luật', '74')])).toBe(
      'điểm b khoản 1 Điều 74 Luật A',
    )
  })

  it('of the campaign keep their own words', () => {
    expect(provisions(source, [at('Kế hoạch', '3')])).toBe('Mục 3 Kế hoạch')
  })
})
