import { expect, it } from 'vitest'
import { ruleFinds } from '../given.ts'

const told = (nominee: object, options: Readonly<Record<string, unknown>> = {}) =>
  ruleFinds('posthumous-collective', { nominees: [nominee] }, { options }).length

it('a collective or household marked posthumous is told, a person is not', () => {
  for (const kind of ['collective', 'household', 'enterprise', 'overseas-organisation'])
    expect([kind, told({ kind, posthumous: true })]).toEqual([kind, 1])
  for (const kind of ['individual', 'foreign-individual'])
    expect([kind, told({ kind, posthumous: true })]).toEqual([kind, 0])
  expect(told({ kind: 'collective' })).toBe(0)
  expect(told({ kind: 'foreign-organisation', posthumous: true }, { except: ['bang-khen'] })).toBe(0)
})
