import { describe, expect, it } from 'vitest'
import { citationText, together } from '../../src/1-read/citation.ts'
import type { Backed } from '../../src/model/law.ts'

const instrument = {
  id: 'x',
  type: 'Nghị định',
  names: { vi: 'x', en: 'x' },
  short: { vi: 'Nghị định số 91/2017/NĐ-CP', en: 'Decree No. 91/2017/NĐ-CP' },
}

describe('a citation', () => {
  it.each([
    [
      { article: '38', clause: '1', point: 'b' },
      'Điều 38 khoản 1 điểm b Nghị định số 91/2017/NĐ-CP',
      'Article 38(1)(b), Decree No. 91/2017/NĐ-CP',
    ],
    [{ article: '38' }, 'Điều 38 Nghị định số 91/2017/NĐ-CP', 'Article 38, Decree No. 91/2017/NĐ-CP'],
    [{}, 'Nghị định số 91/2017/NĐ-CP', 'Decree No. 91/2017/NĐ-CP'],
  ])('is written as people write it', (place, vi, en) => {
    expect(citationText(instrument, place)).toEqual({ vi, en })
  })

  it('of two provisions that hold together is verified as far as the weaker', () => {
    const backed = (state: Backed['verified']['state']): Backed => ({
      cite: [],
      verified: { state, on: '2026-11-22' },
    })
    expect(together(backed('source'), backed('not-yet')).verified.state).toBe('not-yet')
    expect(together(backed('second-hand'), backed('source')).verified.state).toBe('second-hand')
  })
})
