import { describe, expect, it } from 'vitest'
import { displayWidth, frame } from '../../src/messages/frame.ts'
import { sourceOf } from '../../src/messages/place.ts'

const framed = (text: string, part: string, columns = 80): readonly string[] => {
  const start = text.indexOf(part)
  return frame(sourceOf(text), { file: 'x', start, end: start + part.length, path: [] }, columns)
}

describe('frame', () => {
  it('puts the mark under the text at fault', () => {
    expect(framed('a: 1\nname: Nguyễn Thị Ánh\n', 'Nguyễn Thị Ánh')).toEqual([
      ' 2 │ name: Nguyễn Thị Ánh',
      '   │       ^^^^^^^^^^^^^^',
    ])
  })

  it('counts what the eye sees in decomposed text', () => {
    const name = 'Nguyễn Thị Ánh'.normalize('NFD')
    const [, mark] = framed(`name: ${name}`, name)
    expect(mark).toBe(`   │       ${'^'.repeat(14)}`)
  })

  it('keeps the text at fault in sight on a line longer than the terminal', () => {
    const [line = '', mark = ''] = framed(`text: ${'chữ '.repeat(60)}LỖI ${'nữa '.repeat(60)}`, 'LỖI', 60)
    expect(displayWidth(line)).toBeLessThanOrEqual(60)
    expect(line.slice(mark.indexOf('^'), mark.indexOf('^') + 3)).toBe('LỖI')
  })

  it('marks one character where the text at fault is empty, and stops at the end of the line', () => {
    expect(framed('name:\nkind: x', '')[1]).toBe('   │ ^')
    const text = 'a: "x\n  y"\nb: 1'
    expect(frame(sourceOf(text), { file: 'x', start: 3, end: 9, path: [] }, 80)[1]).toBe('   │    ^^')
  })

  it('gives a tab four columns and a wide character two', () => {
    expect(displayWidth('\t文')).toBe(6)
  })
})

describe('sourceOf', () => {
  it('counts lines and columns from 1, with CRLF as well', () => {
    const source = sourceOf('a\r\nbc\r\n')
    expect([0, 3, 4].map(source.at)).toEqual([
      { line: 1, column: 1 },
      { line: 2, column: 1 },
      { line: 2, column: 2 },
    ])
  })
})
