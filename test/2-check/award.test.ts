import { describe, expect, it } from 'vitest'
import { awardOf, foundIn, packOf } from './given.ts'

const ids = [
  'bang-khen-tinh',
  'bang-khen-bo',
  'bang-khen-thu-tuong',
  'giay-khen',
  'giay-khen-xa',
  'huan-chuong',
  'co',
]
const packs = [packOf({ awards: ids.map(id => awardOf(id)) })]

describe('an award that no law knows', () => {
  const told = (awards: readonly string[]) =>
    foundIn(
      {
        packs,
        campaign: { awards: awards.map(award => ({ award })) },
        nominees: [{ award: 'bang-khen-tinhh' }],
      },
      'law/unknown-award',
    )

  it('is told with the five ids like it, and where all of them stand', () => {
    const [found] = told([])
    expect(found?.args).toMatchObject({ nearest: 'bang-khen-tinh', law: 'law' })
    expect(String(found?.args.allowed).split(', ')).toHaveLength(5)
    expect(found?.related).toEqual([])
  })

  it('is told with the campaign’s own list where there is one', () => {
    const [found] = told(['bang-khen-tinh', 'giay-khen'])
    expect(found?.related).toMatchObject([
      {
        note: 'note/campaign-awards',
        args: { ids: 'bang-khen-tinh, giay-khen' },
        span: { path: ['campaign', 'awards'] },
      },
    ])
  })

  it('is told where the campaign itself lists it, without that list', () => {
    const [found] = foundIn(
      { packs, campaign: { awards: [{ award: 'co-thi-dua' }, { award: 'co' }] } },
      'law/unknown-award',
    )
    expect(found).toMatchObject({ span: { path: ['campaign', 'awards', 0, 'award'] }, related: [] })
  })
})
