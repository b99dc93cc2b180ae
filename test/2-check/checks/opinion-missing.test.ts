import { expect, it } from 'vitest'
import { ruleFinds } from '../given.ts'

const told = (nominees: readonly object[], forms: readonly string[] = ['bang-khen']) =>
  ruleFinds('opinion-missing', { nominees }, { options: { forms } })

it('is told once for all nominees of these forms whose file holds no opinion', () => {
  expect(told([{ name: 'An' }, { name: 'Bình' }])).toMatchObject([
    { args: { count: 2, id: 'y-kien-lien-quan' } },
  ])
  const given = { name: 'An', certificates: { 'y-kien-lien-quan': 'Công văn số 6/BYT' } }
  expect(told([given, { name: 'Bình' }])).toMatchObject([{ args: { count: 1, names: { vi: 'Bình' } } }])
  expect(told([given])).toEqual([])
  expect(told([{ name: 'An' }], ['huan-chuong'])).toEqual([])
})
