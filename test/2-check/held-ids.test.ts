import { expect, it } from 'vitest'
import { awardOf, clauseOf, foundIn, groundOf, packOf } from './given.ts'

const award = awardOf('bang-khen', {
  clauses: [clauseOf([groundOf('1', { not: { holds: ['danh-hieu-cu'] } })])],
})
const packs = [
  packOf({ awards: [award] }),
  packOf({ id: 'old', from: '2010-01-01', to: '2017-09-30', awards: [awardOf('co')] }),
]

const told = (id: string) =>
  foundIn({ nominees: [{ awards_held: [{ award: id, year: 2015 }] }], packs }, 'law/unknown-award-held')

it('an award held is known to this law, to a former one, or to a sequence; any other is told with the nearest', () => {
  expect([...told('bang-khen'), ...told('co'), ...told('danh-hieu-cu')]).toEqual([])
  expect(told('bang-khenn')[0]).toMatchObject({
    severity: 'warning',
    args: { id: 'bang-khenn', nearest: 'bang-khen' },
    span: { path: ['nominees', 0, 'awards_held', 0, 'award'] },
  })
})
