import { describe, expect, it } from 'vitest'
import { readDictionary } from '../../src/1-read/dictionary.ts'
import { readLaws } from '../../src/1-read/law.ts'
import { realWorld, worldOf } from '../../src/world.ts'

const real = realWorld()
const backed =
  'cite: [{ instrument: nd-91-2017, article: "38", clause: "1", point: b }]\nverified: { state: source, on: 2026-11-22 }\n'
const second = backed.replace('source', 'second-hand').replace('"38"', '"39"')
const indented = (text: string, by: number): string => text.replace(/^(?=.)/gm, ' '.repeat(by))

const award = (ground: string, base = ''): string => `names: { vi: Giấy khen, en: Certificate }
rank: 60
form: giay-khen
state: false
verb: tặng
decides:
  authority: thu-truong-don-vi
${indented(backed, 2)}clauses:
  - subjects: [individual, collective]
${indented(base, 4)}${indented(backed, 4)}    grounds:
      - id: 1/a
        names: { vi: Có thành tích }
        when: ${ground}
${indented(backed, 8)}papers: { simplified: [to-trinh], standard: [to-trinh, bien-ban] }
sets:
  standard:
    - { from: 2021-01-01, value: 2, cite: [{ instrument: nd-91-2017 }], verified: { state: source, on: 2026-11-22 } }
amount: { individual: 0.3, cite: { instrument: nd-91-2017 }, verified: { state: source, on: 2026-11-22 } }
`

const head = (id: string, more = ''): string => `id: ${id}\nnames: { vi: ${id} }\nfrom: 2021-01-01\n${more}`

const tinh = {
  'laws/tinh/law.yaml': head('tinh', 'bases: [nd-91-2017]\n'),
  'laws/tinh/awards/giay-khen.yaml': award('{ all: [{ attest: binh-xet }, { not: { holds: giay-khen } }] }'),
  'laws/tinh/awards/bang-khen.yaml': award('{ influence: cap-tinh }'),
  'laws/tinh/rules.yaml': `- use: same-merit-twice\n  severity: error\n  options: { percent: 50, state: true, awards: [giay-khen], note: 1.a }\n${indented(backed, 2)}`,
  'laws/tinh/amounts.yaml': `base:\n  - from: 2019-07-01\n    value: 1490000\n${indented(backed, 4)}`,
}

const laws = (files: Readonly<Record<string, string>>) => {
  const world = worldOf(files)
  return readLaws({ world, dictionary: readDictionary(world) }, '')
}
const told = (files: Readonly<Record<string, string>>) => {
  const read = laws(files)
  return read.diagnostics.map(({ code, span }) => [
    code,
    span.file,
    files[span.file]?.slice(span.start, span.end),
  ])
}

describe('a law pack beside the campaign', () => {
  it('is read whole: awards, rules, amounts, each with its citation in both languages', () => {
    const { laws: book, diagnostics } = laws(tinh)
    const pack = book.pack('tinh')
    expect(diagnostics).toEqual([])
    expect(pack?.awards.get('giay-khen')).toMatchObject({
      ...{ id: 'giay-khen', rank: 60, state: false, names: { vi: 'Giấy khen', en: 'Certificate' } },
      amount: { individual: 0.3 },
      sets: { standard: [{ from: '2021-01-01', value: 2 }] },
      clauses: [
        {
          subjects: ['individual', 'collective'],
          grounds: [
            {
              names: { vi: 'Có thành tích', en: 'Có thành tích' },
              when: { all: [{ attest: 'binh-xet' }, { not: { holds: ['giay-khen'] } }] },
              cite: [
                {
                  text: {
                    vi: 'Điều 38 khoản 1 điểm b Nghị định số 91/2017/NĐ-CP',
                    en: 'Article 38(1)(b), Decree No. 91/2017/NĐ-CP',
                  },
                },
              ],
            },
          ],
        },
      ],
    })
    expect(pack?.awards.get('bang-khen')?.clauses[0]?.grounds[0]?.when).toEqual({ influence: 'province' })
    expect(pack?.rules).toMatchObject([
      {
        code: 'law/same-merit-twice',
        severity: 'error',
        options: { percent: 50, state: true, awards: ['giay-khen'], note: '1.a' },
      },
    ])
    expect(pack?.money.base).toMatchObject([{ value: 1490000 }])
  })

  it('stands among the built-in ones by its first day, and is the same each time it is asked for', () => {
    const { laws: book } = laws(tinh)
    const ids = book.heads.map(one => one.id)
    expect(ids).toContain('tinh')
    expect(book.heads.map(one => one.from)).toEqual(book.heads.map(one => one.from).toSorted())
    expect(book.pack('tinh')).toBe(book.pack('tinh'))
    expect(book.pack('nobody')).toBeUndefined()
  })

  it('inherits what it does not change, drops what is gone, and adds criteria', () => {
    const { laws: book, diagnostics } = laws({
      ...tinh,
      'laws/so/law.yaml': head('so', 'extends: tinh\ndrops: [bang-khen]\n'),
      'laws/so/awards/giay-khen.yaml': `extends: true
rank: 61
also:
  - subjects: [individual]
    when: { certificate: giay-cua-so }
    names: { vi: Có giấy của Sở }
${indented(second, 4)}`,
      'laws/so/rules.yaml': `extends: true\nrules:\n  - use: no-pending-statement\n    severity: warning\n${indented(backed, 4)}`,
    })
    const pack = book.pack('so')
    const giayKhen = pack?.awards.get('giay-khen')
    expect(diagnostics).toEqual([])
    expect([...(pack?.awards.keys() ?? [])]).toEqual(['giay-khen'])
    expect([giayKhen?.rank, giayKhen?.verb, pack?.bases]).toEqual([61, 'tặng', ['nd-91-2017']])
    expect(pack?.rules.map(rule => rule.use)).toEqual(['same-merit-twice', 'no-pending-statement'])
    expect(
      giayKhen?.clauses.map(({ subjects, base, cite, verified }) => [
        subjects,
        base,
        cite.length,
        verified.state,
      ]),
    ).toEqual([
      [['collective'], undefined, 1, 'source'],
      [['individual'], { certificate: 'giay-cua-so' }, 2, 'second-hand'],
    ])
  })

  it('adds rules to the inherited ones, also of the same check, but for those that it drops', () => {
    const rule = (use: string, severity: string) =>
      `  - use: ${use}\n    severity: ${severity}\n${indented(backed, 4)}`
    const rulesOf = (top: string, ...rules: readonly string[]) => {
      const read = laws({
        ...tinh,
        'laws/tinh/rules.yaml': `rules:\n${rule('same-merit-twice', 'error')}${rule('minutes-missing', 'error')}`,
        'laws/so/law.yaml': head('so', 'extends: tinh\n'),
        'laws/so/rules.yaml': `${top}rules:\n${rules.join('')}`,
      })
      expect(read.diagnostics).toEqual([])
      return read.laws.pack('so')?.rules.map(one => `${one.use} ${one.severity}`)
    }
    const one = rule('same-merit-twice', 'warning')
    const [merit, minutes] = ['same-merit-twice error', 'minutes-missing error']
    expect(rulesOf('extends: true\n', one)).toEqual([merit, minutes, 'same-merit-twice warning'])
    expect(rulesOf('extends: true\ndrops: [same-merit-twice]\n', one)).toEqual([
      minutes,
      'same-merit-twice warning',
    ])
    expect(rulesOf('', one)).toEqual(['same-merit-twice warning'])
  })

  it('stands alone where an award file says that it extends nothing', () => {
    const alone = (file: string) =>
      laws({
        ...tinh,
        'laws/so/law.yaml': head('so', 'extends: tinh\n'),
        'laws/so/awards/giay-khen.yaml': `extends: false\n${file}`,
      })
    expect(alone('rank: 61\n').diagnostics.map(one => one.code)).toContain('shape/missing-key')
    const { laws: book, diagnostics } = alone(award('{ age: 5 }'))
    expect(diagnostics).toEqual([])
    expect(book.pack('so')?.awards.get('giay-khen')).toMatchObject({ id: 'giay-khen' })
  })

  it('is told of what it drops and does not inherit, with the nearest that it does', () => {
    const files = {
      ...tinh,
      'laws/so/law.yaml': head('so', 'extends: tinh\ndrops: [bang-khenn]\n'),
      'laws/so/rules.yaml': 'extends: true\ndrops: [same-merit]\n',
    }
    const { diagnostics } = laws(files)
    expect(diagnostics.map(({ code, span, args }) => [code, span.file, args])).toEqual([
      ['shape/nothing-to-drop', 'laws/so/law.yaml', { value: 'bang-khenn', nearest: 'bang-khen' }],
      ['shape/nothing-to-drop', 'laws/so/rules.yaml', { value: 'same-merit', nearest: 'same-merit-twice' }],
    ])
  })

  it('asks for both where a clause had a criterion for all already', () => {
    const { laws: book } = laws({
      ...tinh,
      'laws/tinh/awards/giay-khen.yaml': award('{ age: 5 }', 'base: { attest: binh-xet }\n'),
      'laws/so/law.yaml': head('so', 'extends: tinh\n'),
      'laws/so/awards/giay-khen.yaml': `extends: true\nalso:\n  - subjects: [individual, collective]\n    when: { age: 3 }\n${indented(backed, 4)}`,
    })
    expect(
      book
        .pack('so')
        ?.awards.get('giay-khen')
        ?.clauses.map(clause => clause.base),
    ).toEqual([{ all: [{ attest: 'binh-xet' }, { age: 3 }] }])
  })

  it('may take everything inherited for not yet verified', () => {
    const { laws: book } = laws({
      ...tinh,
      'laws/moi/law.yaml': head(
        'moi',
        'extends: tinh\nreview: 2027-03-01\nreverify: { on: 2026-11-22, why: { vi: luật mới } }\n',
      ),
      'laws/moi/awards/bang-khen.yaml': award('{ age: 5 }'),
    })
    const pack = book.pack('moi')
    const states = (award: string) => pack?.awards.get(award)?.clauses[0]?.grounds[0]?.verified.state
    expect([states('giay-khen'), states('bang-khen'), pack?.rules[0]?.verified.state]).toEqual([
      ...['not-yet', 'source', 'not-yet'],
    ])
    expect(pack?.awards.get('giay-khen')?.sets.standard?.[0]?.verified).toEqual({
      state: 'not-yet',
      on: '2026-11-22',
    })
    expect(book.pack('tinh')?.rules[0]?.verified.state).toBe('source')
  })

  it('rests on what was not read also where it builds on such a pack', () => {
    const why = '{ on: 2026-11-22, why: { vi: luật mới, en: new law } }'
    const { laws: book } = laws({
      ...tinh,
      'laws/moi/law.yaml': head('moi', `extends: tinh\nreview: 2027-03-01\nreverify: ${why}\n`),
      'laws/so/law.yaml': head('so', 'extends: moi\nreview: 2028-01-01\n'),
    })
    const unread = { on: '2026-11-22', why: { vi: 'luật mới', en: 'new law' }, review: '2027-03-01' }
    expect(['tinh', 'moi', 'so'].map(id => book.pack(id)?.reverify)).toEqual([undefined, unread, unread])
  })

  it('has another hash when a file of it or of the pack below changes', () => {
    const sums = (files: Readonly<Record<string, string>>) => {
      const { laws: book } = laws({ ...files, 'laws/so/law.yaml': head('so', 'extends: tinh\n') })
      return [book.pack('tinh')?.sha256, book.pack('so')?.sha256]
    }
    const [before, changed] = [sums(tinh), sums({ ...tinh, 'laws/tinh/rules.yaml': '[]' })]
    expect(sums(tinh)).toEqual(before)
    expect(changed[0]).not.toBe(before[0])
    expect(changed[1]).not.toBe(before[1])
  })

  it('may cite instruments of its own', () => {
    const files = {
      ...tinh,
      'laws/instruments.yaml': `instruments:\n  - { id: qd-12, type: Quyết định, names: { vi: Quy chế }, short: { vi: Quyết định số 12 } }\n`,
      'laws/tinh/awards/giay-khen.yaml': award('{ age: 5 }').replace(
        'instrument: nd-91-2017, article',
        'instrument: qd-12, article',
      ),
    }
    const { laws: book, diagnostics } = laws(files)
    expect(diagnostics).toEqual([])
    expect(book.pack('tinh')?.awards.get('giay-khen')?.decides.cite[0]?.text.vi).toBe(
      'Điều 38 khoản 1 điểm b Quyết định số 12',
    )
  })

  it.each([
    [
      'a leaf that is none',
      'awards/giay-khen.yaml',
      award('{ hold: [x] }'),
      'shape/unknown-condition',
      'hold',
    ],
    [
      'two leaves in one',
      'awards/giay-khen.yaml',
      award('{ age: 5, attest: x }'),
      'shape/unknown-key',
      'attest',
    ],
    [
      'a leaf without its number',
      'awards/giay-khen.yaml',
      award('{ streak: hoan-thanh-tot }'),
      'shape/missing-key',
      'streak',
    ],
    [
      'a rating that is none',
      'awards/giay-khen.yaml',
      award('{ streak: tot, years: 2 }'),
      'shape/unknown-word',
      'tot',
    ],
    ['a text for a condition', 'awards/giay-khen.yaml', award('tốt'), 'shape/wrong-type', 'tốt'],
    [
      'a fault inside all',
      'awards/giay-khen.yaml',
      award('{ all: [{ age: 5 }, { age: năm }] }'),
      'shape/bad-value',
      'năm',
    ],
    [
      'an instrument that is none',
      'awards/giay-khen.yaml',
      award('{ age: 5 }').replace('nd-91-2017', 'nd-91'),
      'shape/unknown-instrument',
      'nd-91',
    ],
    [
      'an award without its clauses',
      'awards/giay-khen.yaml',
      'names: { vi: x }\n',
      'shape/missing-key',
      'names',
    ],
    ['changes to no award', 'awards/giay-la.yaml', 'extends: true\n', 'shape/nothing-to-extend', 'extends'],
    ['an id that is not its folder', 'law.yaml', head('huyen'), 'shape/pack-id', 'huyen'],
    [
      'what was not read without the day of its review',
      'law.yaml',
      head('tinh', 'reverify: { on: 2026-11-22, why: { vi: luật mới } }\n'),
      'shape/missing-key',
      'id',
    ],
    [
      'a pack below that is none',
      'law.yaml',
      head('tinh', 'extends: nd-19\n'),
      'shape/unknown-pack',
      'nd-19',
    ],
    ['itself as the pack below', 'law.yaml', head('tinh', 'extends: tinh\n'), 'shape/unknown-pack', 'tinh'],
    ['a fault of YAML', 'rules.yaml', '- use: [x\n', 'yaml/unclosed-bracket', '[x'],
  ])('is told of %s at its line', (_what, file, text, code, mark) => {
    expect(told({ ...tinh, [`laws/tinh/${file}`]: text })).toContainEqual([code, `laws/tinh/${file}`, mark])
  })

  it('may not take the id of a built-in one', () => {
    expect(told({ 'laws/nd-91-2017/law.yaml': head('nd-91-2017') })).toEqual([
      ['shape/pack-id', 'laws/nd-91-2017/law.yaml', 'nd-91-2017'],
    ])
  })

  it('tells which ticks it asks for', () => {
    expect([...laws(tinh).asked]).toEqual(['binh-xet'])
  })
})

describe('the packs that ship with the tool', () => {
  const home = `${real.own('law/')}`
  const withOwn = (files: Readonly<Record<string, string>>) => {
    const world = worldOf(files)
    const shipped = new Map(Object.entries(files).map(([path, text]) => [home + path, text]))
    return {
      ...world,
      read: (path: string) => {
        const text = shipped.get(path)
        return text === undefined ? world.read(path) : new TextEncoder().encode(text)
      },
    }
  }

  it('are read one award at a time, each when it is asked for', () => {
    const paths: string[] = []
    const world = { ...real, read: (path: string) => real.read(paths[paths.push(path) - 1] ?? path) }
    const { laws: book } = readLaws({ world, dictionary: readDictionary(world) })
    const pack = book.pack('nd-91-2017')
    const parsed = () => paths.filter(path => path.endsWith('awards/giay-khen.yaml')).length
    const before = parsed()
    pack?.awards.get('giay-khen')
    expect(parsed()).toBeGreaterThan(before)
    const after = parsed()
    pack?.awards.get('giay-khen')
    expect(parsed()).toBe(after)
  })

  it('throw for a fault of ours, naming file and line', () => {
    const world = withOwn({ 'vocabulary.yaml': 'kinds: []\nrolls: []\n' })
    expect(() => readLaws({ world, dictionary: readDictionary(world) })).toThrow(
      /vocabulary\.yaml:2 shape\/unknown-key/,
    )
    const award = withOwn({ 'nd-91-2017/awards/giay-khen.yaml': 'names: { vi: x }\n' })
    const { laws: book } = readLaws({ world: award, dictionary: readDictionary(award) })
    expect(() => book.pack('nd-91-2017')?.awards.get('giay-khen')).toThrow(/giay-khen\.yaml:1/)
  })

  it('are sound, all of them', () => {
    const { laws: book } = readLaws({ world: real, dictionary: readDictionary(real) })
    const sizes = book.heads.map(({ id }) => [...(book.pack(id)?.awards.values() ?? [])].length)
    expect(Math.min(...sizes)).toBeGreaterThan(0)
  })
})
