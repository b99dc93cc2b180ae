import { describe, expect, it } from 'vitest'
import type { Nominee } from '../../../src/model/input.ts'
import { ruleFinds } from '../given.ts'

const told = (nominees: readonly Partial<Nominee>[], group: 'individuals' | 'collectives' = 'individuals') =>
  ruleFinds('priority-in-quota', {
    campaign: { awards: [{ award: 'bang-khen', quota: { [group]: { count: 1 } } }] },
    nominees,
  }).map(one => one.args)

describe('who comes first of equals', () => {
  const an = { name: 'An', role: 'leader' }

  it('is nobody’s question while all are within the quota', () => {
    expect(told([an])).toEqual([])
  })

  it('are women; who leads is named beside', () => {
    expect(told([an, { name: 'Bình', gender: 'female' }, { name: 'Cường', gender: 'male' }])).toMatchObject([
      { over: 2, women: { vi: 'Bình' }, leading: { vi: 'An' } },
    ])
  })

  it('are collectives with seventy per cent of women or more', () => {
    const kind = 'collective'
    const [found] = told(
      [
        { name: 'Tổ 1', kind, staff: 10, women: 7 },
        { name: 'Tổ 2', kind, staff: 10, women: 6 },
        { name: 'Tổ 3', kind, staff: 10 },
      ],
      'collectives',
    )
    expect(found).toMatchObject({ women: { vi: 'Tổ 1' }, leading: { vi: 'không có ai' } })
  })
})
