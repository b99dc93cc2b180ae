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

  it('tells every run of lines that are indented with tabs, and not what follows from it', () => {
    const text = 'a:\n\tb: 1\n\tc: 2\nd:\r\n\te: 1\r\n'
    expect(parseYaml('a.yaml', text).diagnostics.map(({ code, args }) => [code, args.last])).toEqual([
      ['yaml/tab-indent', 3],
      ['yaml/tab-indent', ''],
    ])
  })

  const list = `danh_sach:
  - ten: Lê An
    chuc_vu: Bác sĩ
    thanh_tich:
      - ngay: 2021
        noi_dung: Trực 45 ca.
    xac_nhan: [a]
  - ten: Lê Bình
    chuc_vu: Y sĩ
`
  it.each([
    [
      'a key one blank too far right',
      '    chuc_vu: B',
      '     chuc_vu: B',
      'yaml/bad-indent',
      'chuc_vu: Bác sĩ',
    ],
    ['a key one blank too far left', '    chuc_vu: B', '   chuc_vu: B', 'yaml/bad-indent', 'chuc_vu: Bác sĩ'],
    ['a key level with its dash', '        noi', '      noi', 'yaml/bad-indent', 'noi_dung: Trực 45 ca.'],
    ['an asterisk for a dash', '- ten: Lê B', '* ten: Lê B', 'yaml/bad-dash', '* ten: Lê Bình'],
    ['a long dash', '- ten: Lê B', '– ten: Lê B', 'yaml/bad-dash', '– ten: Lê Bình'],
    ['a dash without its blank', '- ten: Lê B', '-ten: Lê B', 'yaml/bad-dash', '-ten: Lê Bình'],
    ['a dash that is missing first', '- ten: Lê A', '  ten: Lê A', 'yaml/missing-dash', 'ten: Lê An'],
    ['a dash that is missing later', '- ten: Lê B', '  ten: Lê B', 'yaml/missing-dash', 'ten'],
    ['a line indented by a tab', '    chuc_vu: B', '\tchuc_vu: B', 'yaml/tab-indent', '\t'],
    ['a quote left open', 'ten: Lê An', 'ten: "Lê An', 'yaml/unclosed-quote', '"Lê An'],
    ['a quote left open between brackets', '[a]', '{ a: "x, b: "y" }', 'yaml/unclosed-quote', '"x'],
    ['a quote closed by another', '[a]', '["x”, b]', 'yaml/unclosed-quote', '"x”, b'],
    ['a semicolon between keys', '[a]', '{ a: "x"; b: "y" }', 'yaml/semicolon', ';'],
    ['a bracket left open', '[a]', '[a', 'yaml/unclosed-bracket', '[a'],
    ['a colon in a text', 'Trực 45 ca.', 'Trực: 45 ca.', 'yaml/colon-in-text', 'Trực: 45 ca.'],
  ])('tells %s there and once, and not what follows from it', (_what, right, wrong, code, mark) => {
    expect(told(list)).toEqual([])
    expect(told(list.replace(right, wrong))).toEqual([[code, mark]])
  })

  it('tells several faults of structure in one run, each at its line', () => {
    const text = list
      .replace('    chuc_vu: B', '   chuc_vu: B')
      .replace('Trực 45 ca.', '"Trực 45 ca.')
      .replace('[a]', '[a')
      .replace('- ten: Lê B', '* ten: Lê B')
      .replace('Y sĩ', 'Y: sĩ')
    expect(told(text)).toEqual([
      ['yaml/bad-indent', 'chuc_vu: Bác sĩ'],
      ['yaml/unclosed-quote', '"Trực 45 ca.'],
      ['yaml/unclosed-bracket', '[a'],
      ['yaml/bad-dash', '* ten: Lê Bình'],
      ['yaml/colon-in-text', 'Y: sĩ'],
    ])
  })

  it('says by how much a line is out of step', () => {
    const [one] = parseYaml('a.yaml', list.replace('    chuc_vu: B', '     chuc_vu: B')).diagnostics
    expect(one?.args).toMatchObject({ found: 5, wanted: 4 })
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
