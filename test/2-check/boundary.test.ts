import { describe, expect, it } from 'vitest'
import {
  awardOf,
  checkOf,
  citeOf,
  clauseOf,
  groundOf,
  type Parts,
  packOf,
  secondHand,
  source,
} from './given.ts'

const asking = (influence: string) =>
  awardOf('bang-khen', { clauses: [clauseOf([groundOf('1/a', { influence })])] })

const transition = { favourable: true, cite: [citeOf('Điều 4')], verified: source }
const old = packOf({ id: 'old', from: '2024-01-01', to: '2026-09-30', awards: [asking('province')] })
const now = packOf({ id: 'now', from: '2026-10-01', transition, awards: [asking('field')] })

const tell = (parts: Parts) =>
  checkOf({ nominees: [{ influence: 'field' }], packs: [old, now], ...parts }).diagnostics

describe('the boundary of two laws', () => {
  it('is told where the letter is older than the law it is judged by', () => {
    const [first] = tell({ submission: { date: '2026-09-30', received: '2026-10-01' } })
    expect(first).toMatchObject({
      code: 'law/straddles-boundary',
      severity: 'warning',
      span: { path: ['submission', 'received'] },
      args: { from: '01/10/2026', former: { vi: 'luật old' } },
      cite: [{ text: { vi: 'Điều 4' } }],
    })
  })

  it('is silent where both days lie on one side', () => {
    expect(tell({ submission: { date: '2026-10-01', received: '2026-10-02' } })).toEqual([])
    const codes = tell({ submission: { date: '2026-05-01', received: '2026-05-02' } }).map(one => one.code)
    expect(codes).not.toContain('law/straddles-boundary')
  })

  it('names whom the law to come would serve better, while the dossier may still be decided under it', () => {
    const near = tell({ submission: { date: '2026-09-10', received: '2026-09-20' } })
    expect(near.find(one => one.code === 'law/new-law-kinder')?.args).toMatchObject({
      id: 'now',
      ground: '1/a',
    })
    const far = tell({ submission: { date: '2026-05-01', received: '2026-05-02' } })
    expect(far.map(one => one.code)).not.toContain('law/new-law-kinder')
  })

  it('names whom the former law would serve better', () => {
    const packs = [
      packOf({ id: 'old', from: '2024-01-01', to: '2026-09-30', awards: [asking('field')] }),
      packOf({ id: 'now', from: '2026-10-01', transition, awards: [asking('province')] }),
    ]
    const found = tell({ packs, submission: { date: '2026-09-30', received: '2026-10-01' } })
    expect(found.map(one => one.code)).toContain('law/former-law-kinder')
  })

  it('compares nothing where the transition does not favour the nominee', () => {
    const packs = [old, { ...now, transition: { ...transition, favourable: false, verified: secondHand } }]
    const found = tell({ packs, submission: { date: '2026-09-10', received: '2026-09-20' } })
    expect(found.map(one => one.code)).not.toContain('law/new-law-kinder')
  })
})
