import { describe, expect, it } from 'vitest'
import { plainOf } from '../../src/1-read/node.ts'
import { parseYaml } from '../../src/1-read/yaml.ts'

const told = (text: string) =>
  parseYaml('a.yaml', text).diagnostics.map(({ code, span }) => [code, text.slice(span.start, span.end)])
const values = (text: string) => {
  const { root } = parseYaml('a.yaml', text)
  return root && plainOf(root)
}

describe('a YAML file', () => {
  it('keeps every scalar as the text that was written', () => {
    expect(values('a: 0123456789\nb: 1.10\nc: 2021-08\nd: no\ne: 12:30\nf: ~\n')).toEqual({
      ...{ a: '0123456789', b: '1.10', c: '2021-08', d: 'no', e: '12:30', f: '~' },
    })
  })

  it('folds a long text into one paragraph', () => {
    expect(values('a: >\n  Tổ chức tiêm chủng\n  tại 12 xã.\n')).toEqual({
      a: 'Tổ chức tiêm chủng tại 12 xã.\n',
    })
  })

  it('counts a key without a value as not written', () => {
    expect(values('a:\nb: ""\nc: x\n')).toEqual({ c: 'x' })
  })

  it.each([
    ['a quote that is not closed', 'a: "x y\nb: c\nd: "e"\n', 'yaml/unclosed-quote', '"x y'],
    ['a quote open to the end of the file', "a: 'x y\nb: c\n", 'yaml/unclosed-quote', "'x y"],
    ['a list that is not closed', 'a: [1, 2\nb: 3\n', 'yaml/unclosed-bracket', '[1, 2'],
    ['a map that is not closed', '- {a: 1\n- {a: 2}\n', 'yaml/unclosed-bracket', '{a: 1'],
    ['a colon in a text', 'a: Kết quả: đạt\nb: 2\n', 'yaml/colon-in-text', 'Kết quả: đạt'],
    ['a key without a blank', 'a:1\nb: 2\n', 'yaml/missing-colon', 'a:1'],
    ['a text on its own', 'name Nguyen\nage: 3\n', 'yaml/missing-colon', 'name Nguyen'],
    ['a line out of step', 'a:\n  b: 1\n c: 2\n', 'yaml/bad-indent', 'c: 2'],
    ['a second document', '# x\n---\na: 1\n...\n---\nb: 1\n', 'yaml/several-documents', '---'],
    ['an alias', 'a: &x 1\nb: *x\n', 'yaml/alias', '*x'],
    ['a bold text', 'a: **Giỏi**\n', 'yaml/alias', '**Giỏi**'],
    ['a tag', 'a: !!int 3\n', 'yaml/tag', '!!int'],
    ['a sign kept by YAML', 'a: @foo\n', 'yaml/reserved-start', '@foo'],
    ['a path of Windows in quotes', 'a: "D:\\xa"\n', 'yaml/bad-escape', '\\x'],
    ['a list on the line of its key', 'a: - b\n', 'yaml/syntax', '-'],
    ['a list for a key', '? [a]\n: 1\n', 'yaml/syntax', '['],
    ['a file of comments', '# nothing\n', 'yaml/empty', ''],
    ['a key written twice', 'a: 1\nb: 2\na: 3\n', 'yaml/duplicate-key', 'a'],
  ])('tells %s at its place', (_what, text, code, mark) => {
    expect(told(text)).toEqual([[code, mark]])
  })

  it('tells every line that is indented with a tab, and not what follows from it', () => {
    expect(told('a:\n\tb: 1\n\tc: 2\nd:\r\n\te: 1\r\n').map(([code]) => code)).toEqual([
      'yaml/tab-indent',
      'yaml/tab-indent',
      'yaml/tab-indent',
    ])
  })

  it('tells all faults of a file, not only the first', () => {
    expect(told('a: @x\nb: y: z\nc: %d\n').map(([code]) => code)).toEqual([
      'yaml/reserved-start',
      'yaml/colon-in-text',
      'yaml/reserved-start',
    ])
  })

  it('points to the first of two equal keys', () => {
    const text = 'a: 1\nb: 2\na: 3\n'
    const [one] = parseYaml('a.yaml', text).diagnostics
    expect(one?.related?.map(({ span, note }) => [span.start, note])).toEqual([[0, 'note/first-here']])
  })

  it.each([['['.repeat(5000)], [Array.from({ length: 3000 }, (_, at) => `${' '.repeat(at)}a:`).join('\n')]])(
    'refuses a file that is nested without end',
    text => {
      expect(told(text).map(([code]) => code)).toContain('yaml/too-deep')
    },
  )

  it('never expands repeats', () => {
    const bomb = `a: &a [x, x]\n${'bcdefgh'
      .split('')
      .map((key, at) => `${key}: &${key} [${`*${'abcdefg'[at]}, `.repeat(9)}]`)
      .join('\n')}\n`
    expect(told(bomb).every(([code]) => code === 'yaml/alias')).toBe(true)
  })
})
