import { expect, it } from 'vitest'
import type { Campaign, Council } from '../../../src/model/input.ts'
import { ruleFinds } from '../given.ts'

const told = (council: Council | undefined, procedure: Campaign['procedure'] = 'standard') =>
  ruleFinds('votes-unstated', { campaign: { procedure }, submission: { council }, nominees: [{}] }).map(
    one => one.span.path,
  )

it('a council that met tells how many were in favour', () => {
  expect(told({ members: 11, present: 11 })).toEqual([['submission', 'council']])
  expect(told({ members: 11, present: 11, in_favour: 11 })).toEqual([])
})

it('a council that did not meet has a finding of its own, but for the simplified procedure', () => {
  expect(told(undefined)).toEqual([])
  expect(told(undefined, 'simplified')).toEqual([['campaign', 'procedure']])
})
