import { describe, expect, it } from 'vitest'
import type { Day } from '../../src/model/input.ts'
import { awardOf, checkOf, packOf } from './given.ts'

const why = { vi: 'luật đã sửa đổi', en: 'the law was amended' }
const reverify = { on: '2026-11-22', why, review: '2027-03-01' } as const
const read = packOf({ id: 'read', from: '2024-01-01', to: '2026-09-30', awards: [awardOf('bang-khen')] })
const unread = packOf({ id: 'unread', from: '2026-10-01', awards: [awardOf('bang-khen')], reverify })

const told = (received: Day, over: { readonly law?: string; readonly on?: Day } = {}) => {
  const { value, diagnostics } = checkOf(
    {
      packs: [read, unread],
      campaign: over.law === undefined ? {} : { law: over.law },
      submission: { date: undefined, received },
      nominees: [{}, {}],
    },
    over.on,
  )
  const found = diagnostics.filter(one => one.code.startsWith('law/pack-'))
  return { verdicts: value.findings.map(one => one.verdict), found }
}

describe('a pack that rests on provisions nobody has read', () => {
  it('is told once, where the day chose it, though everybody is judged met', () => {
    const { verdicts, found } = told('2026-11-04')
    expect(verdicts).toEqual(['met', 'met'])
    expect(found).toMatchObject([
      {
        code: 'law/pack-not-verified',
        severity: 'warning',
        span: { path: ['submission', 'received'] },
        args: { law: unread.names, why, review: '01/03/2027' },
      },
    ])
  })

  it('is told at `law` where the campaign names it', () => {
    expect(told('2026-11-04', { law: 'unread' }).found.map(one => one.span.path)).toEqual([
      ['campaign', 'law'],
    ])
  })

  it('is overdue for review from the day after, by the day the dossier is judged on', () => {
    const code = (received: Day, on?: Day) => told(received, { on }).found.map(one => one.code)
    expect(code('2027-03-01')).toEqual(['law/pack-not-verified'])
    expect(code('2027-03-02')).toEqual(['law/pack-review-overdue'])
    expect(code('2026-11-04', '2027-03-02')).toEqual(['law/pack-review-overdue'])
  })

  it('is not told of any other pack', () => {
    expect(told('2026-09-30').found).toEqual([])
  })
})
