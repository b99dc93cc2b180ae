import { expect, it } from 'vitest'
import type { Nominee } from '../../../src/model/input.ts'
import { ruleFinds } from '../given.ts'

const told = (nominee: Partial<Nominee>) =>
  ruleFinds('sudden-details-missing', {
    nominees: [{ commendation: 'dot-xuat', achievements: [{ text: 'Cứu ba người' }], ...nominee }],
  }).map(one => one.args.keys)

it('a sudden achievement says where, and how far it reaches', () => {
  expect(told({})).toEqual(['place, influence'])
  expect(told({ influence: 'field' })).toEqual(['place'])
  expect(told({ influence: 'field', achievements: [{ text: 'Cứu ba người', place: 'chợ' }] })).toEqual([])
})

it('merit over the years need not', () => {
  expect(told({ commendation: 'cong-trang' })).toEqual([])
})
