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

  it('leaves a woman with two thirds of the time to the council', () => {
    const women = { posts: posts.slice(0, 1), gender: 'female' as const }
    expect(judgementOf({ ...leaf, years: 5 }, women).verdict).toBe('council')
    expect(judgementOf({ ...leaf, years: 8 }, women).verdict).toBe('unmet')
  })
})
