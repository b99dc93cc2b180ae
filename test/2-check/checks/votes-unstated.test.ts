import { expect, it } from 'vitest'
import type { Campaign, Council, Nominee } from '../../../src/model/input.ts'
import { ruleFinds } from '../given.ts'

const told = (council: Council | undefined, procedure: Campaign['procedure'] = 'standard') =>
  ruleFinds('votes-unstated', { campaign: { procedure }, submission: { council }, nominees: [{}] }).map(
    one => one.span.path,
  )

it('a council that met tells how many were in favour', () => {
  expect(told({ members: 11, present: 11 })).toEqual([['submission', 'council']])
  expect(told({ members: 11, present: 11, in_favour: 11 })).toEqual([])
})

it('votes on each nominee tell it too', () => {
  const of = (nominees: readonly Partial<Nominee>[]) =>
    ruleFinds('votes-unstated', { submission: { council: { members: 11, present: 11 } }, nominees }).length
  expect(of([{ in_favour: 10 }, { in_favour: 11 }])).toBe(0)
  expect(of([{ in_favour: 10 }, {}])).toBe(1)
})

it('a council that did not meet has a finding of its own, but for the simplified procedure', () => {
  expect(told(undefined)).toEqual([])
  expect(told(undefined, 'simplified')).toEqual([['campaign', 'procedure']])
})
