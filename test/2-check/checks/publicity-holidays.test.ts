import { expect, it } from 'vitest'
import type { Day } from '../../../src/model/input.ts'
import { awardOf, citeOf, packOf, ruleFinds, source } from '../given.ts'

const shown = awardOf('bang-khen', { publicity: { cite: [citeOf('Điều 84')], verified: source } })
const told = (to: Day, award = shown) =>
  ruleFinds('publicity-holidays', {
    packs: [packOf({ awards: [award] })],
    submission: { publicity: { from: '2021-11-01', to, where: 'Cổng thông tin' } },
    nominees: [{}],
  }).map(one => one.args)

it('ten working days and few more are told, because a holiday could take one away', () => {
  expect(told('2021-11-11')).toEqual([])
  expect(told('2021-11-12')).toMatchObject([{ found: 10, spare: 0 }])
  expect(told('2021-11-22')).toMatchObject([{ found: 16, spare: 6 }])
  expect(told('2021-11-23')).toEqual([])
})

it('an award whose list need not be public asks for nothing', () => {
  expect(told('2021-11-12', awardOf('bang-khen'))).toEqual([])
})
