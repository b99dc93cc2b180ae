// Two libraries must read alike: whatever we take from the events of js-yaml, `yaml` reads the same, value by value and
// place by place, and without a finding.
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { plainOf } from '../../src/1-read/node.ts'
import { parseWholeYaml, parseYaml } from '../../src/1-read/yaml.ts'
import { readYamlEvents } from '../../src/1-read/yaml-events.ts'

const same = (key: string): string => key

const expectAlike = (text: string): boolean => {
  const quick = readYamlEvents(text, same)
  if (quick === undefined) return false
  const whole = parseWholeYaml('a.yaml', text, same)
  expect({ text, tree: quick, found: [] }).toEqual({ text, tree: whole.root, found: whole.diagnostics })
  return true
}

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.yaml'))
    .map(name => `${folder}/${name}`)

const shipped = ['src/law', 'templates', 'src/1-read'].flatMap(filesBelow)
const corpus = shipped.map(file => readFileSync(file, 'utf8'))

const word = fc.constantFrom(
  'Nguyễn Thị B',
  'a',
  '12',
  '5%',
  'TTr-SYT',
  "d'Or",
  'x: y',
  '# 1',
  '- z',
  '',
  ' ',
  '"',
  'é…',
  '{',
  ']',
  '~',
)
const text = fc.array(word, { maxLength: 4 }).map(words => words.join(' '))
const key = fc.constantFrom('name', 'ho_ten', '2019', 'gioi-thieu', 'a', 'b', 'x.y', '%', 'Tên')
const { value } = fc.letrec<{ value: unknown }>(tie => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    text,
    fc.array(tie('value'), { minLength: 1, maxLength: 3 }),
    fc.dictionary(key, tie('value'), { minKeys: 1, maxKeys: 4 }),
  ),
}))
const style = fc.record({
  indentSeq: fc.boolean(),
  lineWidth: fc.constantFrom(0, 20, 80),
  singleQuote: fc.constantFrom(true, false, null),
  collectionStyle: fc.constantFrom('any' as const, 'flow' as const),
})

describe('ordinary YAML', () => {
  it('is what nearly every file of ours keeps to', () => {
    const beyond = shipped.filter((_file, at) => !expectAlike(corpus[at] ?? ''))
    expect(beyond).toEqual([])
  })

  it('is read alike by both libraries, however it was written', () => {
    fc.assert(
      fc.property(
        fc.dictionary(key, value, { minKeys: 1 }),
        style,
        fc.boolean(),
        (data, options, windows) => {
          const written = stringify(data, { schema: 'failsafe', ...options })
          expectAlike(windows ? written.replaceAll('\n', '\r\n') : written)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('is read alike, or by one of them only, when a file was spoilt', () => {
    const bit = fc.constantFrom(
      ...[
        ' ',
        '\n',
        '\n  ',
        '- ',
        '-',
        ':',
        ': ',
        '#',
        ' #',
        '"',
        "'",
        '[',
        ']',
        '{',
        '}',
        ',',
        '|',
        '>-',
        '\r\n',
      ],
      ...['&', '*', '!', '%', '@', '?', '---', '...', '\t', '\\', '\n#c\n', '\u00a0'],
    )
    const spoil = fc.record({ at: fc.nat(), cut: fc.nat(3), put: bit })
    const piece = fc.record({
      file: fc.nat(corpus.length - 1),
      line: fc.nat(),
      lines: fc.integer({ min: 1, max: 12 }),
    })
    fc.assert(
      fc.property(piece, fc.array(spoil, { maxLength: 3 }), ({ file, line, lines }, spoils) => {
        const all = (corpus[file] ?? '').split('\n')
        const chosen = all.slice(line % all.length).slice(0, lines)
        const margin = Math.min(...chosen.filter(one => one.trim() !== '').map(one => one.search(/\S/)))
        const start = `${chosen.map(one => one.slice(Number.isFinite(margin) ? margin : 0)).join('\n')}\n`
        expectAlike(
          spoils.reduce((now, { at, cut, put }) => {
            const place = at % (now.length + 1)
            return now.slice(0, place) + put + now.slice(place + cut)
          }, start),
        )
      }),
      { numRuns: 2000 },
    )
  })

  it('keeps texts as they stand in every style', () => {
    const written = `a: Nguyễn Thị B # ghi chú
'b': "x: y"
c: 'd''Or'
d: |
  một

  hai
e: >-
  một
  hai

  ba
f: [x, "y", { g: 1 }]
h:
- i
- - j
`
    const root = readYamlEvents(written, same)
    expect(root && plainOf(root)).toEqual({
      ...{ a: 'Nguyễn Thị B', b: 'x: y', c: "d'Or", d: 'một\n\nhai\n', e: 'một hai\nba' },
      ...{ f: ['x', 'y', { g: '1' }], h: ['i', ['j']] },
    })
  })

  it.each([
    ['a key on the line of an item', 'a:\n- {}b: 1\nc: 2\n'],
    ['a comment before a bracket', 'a: { b: 1\n#c\n }\n'],
    ['a comment before a comma', '{ a: 1\n#c\n, b: 2 }\n'],
    ['a comment between a key and its text', 'a:\n#c\n b\nc: d\n'],
    ['a comment between a dash and its text', 'a:\n-\n#c\n b\nc: d\n'],
    ['a line end taken away', 'a: "b\\\n \n c"\n'],
    ['a letter beyond Unicode', 'a: "\\UFFFFFFFF"\n'],
    ['a mark of a document that stands in', ' ---\na: 1\n'],
    ['an end before anything', '...\na: 1\n'],
    ['nothing but an empty text', '""\n'],
    ['a tag', 'a: !!str 1\n'],
    ['an anchor', 'a: &x 1\n'],
    ['an explicit key', '? a\n: 1\n'],
    ['a pair in a list', 'a: [b: 1]\n'],
    ['a key twice', 'a: 1\na: 2\n'],
    ['texts in blocks of every kind', 'a: |+\n  b\n\nc: >2\n    d\ne: | # f |\n  g\n'],
  ])('is left where the libraries differ: %s', (_what, written) => {
    expect(parseYaml('a.yaml', written)).toEqual(parseWholeYaml('a.yaml', written, same))
  })
})
