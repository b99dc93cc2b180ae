import { describe, expect, it } from 'vitest'
import { plainTag, tagOf } from '../../../src/4-compose/word/tag.ts'

describe('tagOf', () => {
  it.each([
    ['issuer.name', '', 'issuer.name'],
    ['#awards', '#', 'awards'],
    ['^council.met', '^', 'council.met'],
    ['?former', '?', 'former'],
    ['/awards', '/', 'awards'],
    ['/', '/', ''],
    ['.', '', '.'],
    ['has.to-trinh', '', 'has.to-trinh'],
  ])('reads {%s}', (inside, sign, name) => {
    expect(tagOf(inside)).toEqual({ sign, name })
  })

  it.each([
    ['hard spaces', '\u00A0#\u00A0awards\u00A0'],
    ['soft hyphens', '#a\u00ADwards'],
    ['marks nobody sees', '#\u200Bawards\uFEFF'],
    ['smart quotes', '“#awards”'],
    ['the capitals that Word sets', '#Awards'],
  ])('takes %s inside a tag for nothing', (_, inside) => {
    expect(tagOf(inside)).toEqual({ sign: '#', name: 'awards' })
  })

  it('takes the hyphens that Word makes for plain ones', () => {
    expect(tagOf('commendation.phong\u2011trao')).toEqual({ sign: '', name: 'commendation.phong-trao' })
  })

  it.each(['@xml', 'a + b', 'a|upper', '-w:p awards', '=[[ ]]=', 'a..b', '', '#', 'tên', "a['b']", 'f(x)'])(
    'has no expression and no command: {%s}',
    inside => {
      expect(tagOf(inside)).toBeUndefined()
    },
  )
})

describe('plainTag', () => {
  it('asks without a loop where the sign is ?', () => {
    expect(plainTag({ sign: '?', name: 'former' })).toBe('#?former')
  })

  it('ends a loop without its name', () => {
    expect(plainTag({ sign: '/', name: 'awards' })).toBe('/')
  })
})
