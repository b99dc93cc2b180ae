// Every provision of every pack cites what exists, reaches so far and was in force; and a citation that does not is seen.
import { describe, expect, it } from 'vitest'
import { readDictionary } from '../../src/1-read/dictionary.ts'
import { readLaws } from '../../src/1-read/law.ts'
import type { World } from '../../src/model/world.ts'
import { realWorld } from '../../src/world.ts'
import { provisionsOf, wrongCitations } from '../support/citations.ts'

const world = realWorld()
const province = 'examples/xa-2025'

const lawsIn = (from: World, beside?: string) =>
  readLaws({ world: from, dictionary: readDictionary(from) }, beside).laws

const laws = lawsIn(world, province)
const packs = laws.heads.flatMap(head => laws.pack(head.id) ?? [])

describe.each(packs.map(pack => [pack.id, pack] as const))('%s', (_id, pack) => {
  it('cites only instruments that exist, that reach so far, and that were in force', () => {
    expect(wrongCitations(laws, pack)).toEqual([])
  })

  it('rests every provision on a citation', () => {
    expect(
      provisionsOf(pack)
        .filter(({ backed }) => backed.cite.length === 0)
        .map(one => one.at),
    ).toEqual([])
  })
})

describe.each(packs.map(pack => [pack.id, pack] as const))('of %s', (_id, pack) => {
  it('each provision that was not read in its own text says where it was, or how it was inferred', () => {
    const verified = provisionsOf(pack).map(({ at, backed }) => ({ at, ...backed.verified }))
    expect(verified.filter(({ state, via }) => state !== 'source' && !via?.trim())).toEqual([])
  })

  it('no ground counts as read where nobody has read the law that amended it', () => {
    const grounds = [...pack.awards.values()].flatMap(({ clauses }) => clauses.flatMap(one => one.grounds))
    const states = new Set(grounds.map(({ verified }) => verified.state))
    if (pack.reverify) expect([...states]).toEqual(['not-yet'])
    else expect(states).toContain('source')
  })
})

describe('the instruments', () => {
  it('know their last article wherever one is cited, but for those whose end nobody has seen', () => {
    const cited = new Set(
      packs
        .flatMap(provisionsOf)
        .flatMap(({ backed }) => backed.cite.flatMap(one => (one.article ? [one.instrument] : []))),
    )
    const open = [...cited].filter(id => laws.instruments.get(id)?.articles === undefined)
    expect(open.toSorted()).toEqual(['nd-129-2025', 'nd-152-2025', 'nd-98-2023'])
  })

  it('end after they begin, and are replaced by instruments that exist', () => {
    const wrong = [...laws.instruments.values()].filter(
      ({ from, to, replaced_by: next }) =>
        (from !== undefined && to !== undefined && to < from) ||
        (next !== undefined && !laws.instruments.has(next)),
    )
    expect(wrong.map(one => one.id)).toEqual([])
  })
})

/** The text with the first citation below a key naming another instrument and article, in a line or over several. */
const recited = (text: string, below: RegExp, instrument: string, article: string): string => {
  const start = text.search(below)
  if (start < 0) throw new Error(`no ${below}`)
  const cite = /instrument: [\w-]+(?:(,\s*|\n\s*)article: "[^"]*")?/
  const anew = (_: string, gap = ', '): string => `instrument: ${instrument}${gap}article: "${article}"`
  return text.slice(0, start) + text.slice(start).replace(cite, anew)
}

/** What the check says of a pack of which one file is changed. */
const foundIn = (path: string, change: (text: string) => string): readonly string[] => {
  const file = path.startsWith('laws/') ? `${province}/${path}` : world.own(`law/${path}`)
  const broken: World = {
    ...world,
    read: asked => {
      const bytes = world.read(asked)
      return asked === file ? new TextEncoder().encode(change(new TextDecoder().decode(bytes))) : bytes
    },
  }
  const changed = lawsIn(broken, province)
  const pack = changed.pack(path.split('/').at(path.startsWith('laws/') ? 1 : 0) ?? '')
  return pack ? wrongCitations(changed, pack) : []
}

const places: readonly (readonly [string, string, RegExp])[] = [
  ['a ground', 'nd-98-2023/awards/bang-khen-tinh.yaml', /grounds:/],
  ['a clause', 'nd-98-2023/awards/bang-khen-tinh.yaml', /clauses:/],
  ['who decides', 'nd-98-2023/awards/bang-khen-tinh.yaml', /decides:/],
  ['who proposes', 'nd-98-2023/awards/bang-khen-thu-tuong.yaml', /proposes:/],
  ['the sets', 'nd-98-2023/awards/bang-khen-thu-tuong.yaml', /sets:/],
  ['the money of an award', 'nd-98-2023/awards/bang-khen-tinh.yaml', /amount:/],
  ['the publicity of an award', 'nd-98-2023/awards/huan-chuong-quan-cong-hang-nhi.yaml', /publicity:/],
  ['a rule', 'nd-98-2023/rules.yaml', /use:/],
  ['the transition', 'nd-98-2023/law.yaml', /transition:/],
  ['the base salary', 'nd-98-2023/amounts.yaml', /base:/],
  ['the rounding', 'nd-98-2023/amounts.yaml', /rounding:/],
  ['the terms of a province', 'laws/dak-lak-thi-du/terms.yaml', /terms:/],
  ['a criterion that a province adds', 'laws/dak-lak-thi-du/awards/bang-khen-tinh.yaml', /also:/],
]

describe('a wrong citation is seen', () => {
  it.each(places)('in %s, of an article beyond the last', (_what, path, below) => {
    const found = foundIn(path, text => recited(text, below, 'luat-06-2022', '97'))
    expect(found).toContainEqual(expect.stringContaining('has 96 articles, not 97'))
  })

  it.each(places)('in %s, of an instrument that was not in force', (_what, path, below) => {
    const found = foundIn(path, text => recited(text, below, 'nd-38-2019', '1'))
    expect(found).toContainEqual(expect.stringContaining('nd-38-2019 was not in force then'))
  })

  it('among the căn cứ of a letter', () => {
    const found = foundIn('nd-98-2023/law.yaml', text => text.replace('luat-06-2022, nd', 'luat-15-2003, nd'))
    expect(found).toEqual(['nd-98-2023/bases: luat-15-2003 was not in force then'])
    expect(
      foundIn('nd-98-2023/law.yaml', text => text.replace('luat-06-2022, nd', 'luat-06-2023, nd')),
    ).toEqual(['nd-98-2023/bases: no instrument luat-06-2023'])
  })

  it('of an article that is none', () => {
    const found = foundIn('nd-98-2023/rules.yaml', text => recited(text, /use:/, 'luat-06-2022', '0'))
    expect(found).toContainEqual(expect.stringContaining('0 is no article'))
  })

  it('by the program itself where there is no such instrument', () => {
    expect(() =>
      foundIn('nd-98-2023/rules.yaml', text => recited(text, /use:/, 'luat-06-2023', '1')),
    ).toThrow(/rules\.yaml:\d+ shape\/unknown-instrument/)
  })
})
