import { describe, expect, it } from 'vitest'
import { judgementOf } from '../given.ts'

const leaf = { served: ['giam-doc-so'], years: 6 }
const posts = [
  { post: 'Giám đốc Sở Y tế', from: '2010-01', to: '2013-12' },
  { post: 'Phó Giám đốc Sở Y tế', from: '2005', to: '2009' },
  { post: 'Giám đốc Sở Y tế', from: '2020-01-01' },
]

describe('served', () => {
  it('adds up the posts of the name, also those that go on', () => {
    expect(judgementOf(leaf, { posts }, { day: '2021-12-20' })).toMatchObject({
      verdict: 'unmet',
      args: { found: 5 },
    })
    expect(judgementOf(leaf, { posts }, { day: '2022-02-01' }).verdict).toBe('met')
  })

  it('does not take a deputy for the head', () => {
    expect(judgementOf({ ...leaf, years: 1 }, { posts: posts.slice(1, 2) }).verdict).toBe('unmet')
  })

  it('leaves a woman with two thirds of the time of dedication to the council', () => {
    const women = { posts: posts.slice(0, 1), gender: 'female' as const, commendation: 'cong-hien' }
    expect(judgementOf({ ...leaf, years: 5 }, women).verdict).toBe('council')
    expect(judgementOf({ ...leaf, years: 8 }, women).verdict).toBe('unmet')
  })

  it('takes nothing off the length of service of a woman', () => {
    const women = { posts: posts.slice(0, 1), gender: 'female' as const, commendation: 'nien-han' }
    expect(judgementOf({ ...leaf, years: 5 }, women).verdict).toBe('unmet')
  })

  it('counts a day in two posts once, and a post that ends with a month to the end of it', () => {
    const both = [
      { post: 'Giám đốc Sở Y tế', from: '2010-01', to: '2012-12' },
      { post: 'Giám đốc Sở Nội vụ', from: '2012', to: '2013-12' },
    ]
    const asked = { ...leaf, served: ['giam-doc'] }
    expect(judgementOf({ ...asked, years: 4 }, { posts: both }).verdict).toBe('met')
    expect(judgementOf({ ...asked, years: 5 }, { posts: both }).verdict).toBe('unmet')
  })

  it('with `consecutive` counts the longest time without a break', () => {
    const broken = [
      { post: 'Quân nhân', from: '2000-01', to: '2009-12' },
      { post: 'Quân nhân', from: '2010-02' },
    ]
    const joined = [
      { post: 'Quân nhân', from: '2000-01', to: '2009-12' },
      { post: 'Quân nhân chuyên nghiệp', from: '2010-01' },
    ]
    const asked = { served: ['quan-nhan'], years: 20, consecutive: true }
    const day = { day: '2021-12-20' } as const
    expect(judgementOf(asked, { posts: broken }, day)).toMatchObject({
      verdict: 'unmet',
      args: { found: 11 },
      metOn: '2030-02-01',
    })
    expect(judgementOf(asked, { posts: joined }, day).verdict).toBe('met')
  })
})
