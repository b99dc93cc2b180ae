import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allOf, anyOf, isKinder, notOf } from '../../src/2-check/verdict.ts'
import type { Verdict } from '../../src/model/law.ts'

const verdict = fc.constantFrom<Verdict>('met', 'unmet', 'council')
const verdicts = fc.array(verdict, { maxLength: 6 })

describe('verdicts', () => {
  it('all is met only if every part is, and unmet as soon as one is, even beside an open one', () => {
    expect(allOf(['met', 'met'])).toBe('met')
    expect(allOf(['met', 'council'])).toBe('council')
    expect(allOf(['council', 'unmet'])).toBe('unmet')
    expect(allOf([])).toBe('met')
  })

  it('any is met as soon as one part is, and left to the council before it is unmet', () => {
    expect(anyOf(['unmet', 'met', 'council'])).toBe('met')
    expect(anyOf(['unmet', 'council'])).toBe('council')
    expect(anyOf(['unmet', 'unmet'])).toBe('unmet')
    expect(anyOf([])).toBe('unmet')
  })

  it('not turns all into any', () => {
    fc.assert(fc.property(verdicts, parts => notOf(allOf(parts)) === anyOf(parts.map(notOf))))
  })

  it('the order of the parts never matters', () => {
    fc.assert(fc.property(verdicts, parts => allOf(parts) === allOf(parts.toReversed())))
  })

  it('one more part never makes all kinder, nor any harder', () => {
    fc.assert(
      fc.property(verdicts, verdict, (parts, more) => !isKinder(allOf([...parts, more]), allOf(parts))),
    )
    fc.assert(
      fc.property(verdicts, verdict, (parts, more) => !isKinder(anyOf(parts), anyOf([...parts, more]))),
    )
  })
})
