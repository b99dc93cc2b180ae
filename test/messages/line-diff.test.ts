import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changedLines, lineDiff } from '../../src/messages/line-diff.ts'

const text = (lines: readonly { readonly mark: string; readonly line: string }[]) =>
  lines.map(({ mark, line }) => mark + line)

describe('two texts laid together', () => {
  it('keep what they have in common in place', () => {
    expect(text(lineDiff(['a', 'b', 'c'], ['a', 'x', 'c']))).toEqual([' a', '-b', '+x', ' c'])
    expect(text(lineDiff([], ['a']))).toEqual(['+a'])
  })

  it('give back both texts, whatever they are', () => {
    const lines = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 8 })
    fc.assert(
      fc.property(lines, lines, (former, latter) => {
        const diff = lineDiff(former, latter)
        const only = (gone: string) => diff.filter(one => one.mark !== gone).map(one => one.line)
        return only('+').join() === former.join() && only('-').join() === latter.join()
      }),
    )
  })
})

describe('the lines that changed', () => {
  it('stand under their heads, without their neighbours', () => {
    const former = ['all:', '• a', '• any:', '  • b', '  • c', '• d']
    const latter = ['all:', '• a', '• any:', '  • b', '  • x', '• d']
    expect(text(changedLines(lineDiff(former, latter)))).toEqual([' all:', ' • any:', '-  • c', '+  • x'])
  })

  it('are their own head for what is below them', () => {
    const former = ['all:', '• a', '• b']
    const latter = ['all:', '• a', '• any:', '  • b', '  • c']
    expect(text(changedLines(lineDiff(former, latter)))).toEqual([
      ' all:',
      '-• b',
      '+• any:',
      '+  • b',
      '+  • c',
    ])
  })
})
