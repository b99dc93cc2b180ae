// The template language by small templates of one block: what it prints, and what it finds wrong with a wording.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Block } from '../../../src/model/document.ts'
import { composed, nominee, papers, type Story, shipped, templateOf } from '../kit.ts'

const people: Story['nominees'] = [
  nominee({ id: 'a', name: 'Khoa Nội', kind: 'collective' }),
  nominee({ id: 'b', name: 'Bình' }),
  nominee({ id: 'c', name: 'Cường' }),
]

const tried = (blocks: string, more: Partial<Story> = {}) => {
  const text = `title: Tờ trình\nblocks:\n${blocks.replace(/^/gm, '  ')}\n`
  const templates = [templateOf('to-trinh', text)]
  return {
    text,
    ...composed({
      nominees: people,
      kinds: ['to-trinh'],
      templates,
      files: { 'to-trinh.yaml': text },
      ...more,
    }),
  }
}

/** The blocks that a wording prints; it must be without fault. */
const printed = (blocks: string, more: Partial<Story> = {}): readonly Block[] => {
  const { diagnostics, documents } = tried(blocks, more)
  expect(diagnostics).toEqual([])
  return documents[0]?.sections[0]?.blocks ?? []
}

/** Code and quoted place of each fault. */
const faults = (blocks: string, more: Partial<Story> = {}): readonly (readonly [string, string])[] => {
  const { diagnostics, text } = tried(blocks, more)
  return diagnostics.map(({ code, span }) => [
    code.replace('template/', ''),
    text.slice(span.start, span.end).trim(),
  ])
}

const words = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap(block => {
    if (block.type === 'paragraph') return [block.children.map(child => child.text).join('')]
    return block.type === 'list' ? block.items.map(item => item.map(one => one.text).join('')) : [block.type]
  })

describe('what ships', () => {
  it.each(papers)('%s is without fault, within 120 lines, and opens with what it is', paper => {
    const { diagnostics } = composed({ nominees: people, kinds: [], templates: [shipped(paper)] })
    expect(diagnostics).toEqual([])
    const lines = readFileSync(`templates/${paper}.yaml`, 'utf8').trimEnd().split('\n')
    expect(lines.length).toBeLessThanOrEqual(120)
    expect(lines[0]).toMatch(/^# \p{Lu}{2}/u)
  })
})

describe('a template prints', () => {
  it('fields where they stand, with or without spaces inside the braces', () => {
    expect(words(printed('- paragraph: Kính gửi ${to.first}, ${ issuer.name }.'))).toEqual([
      'Kính gửi Chủ tịch Ủy ban nhân dân tỉnh Đắk Lắk, Sở Y tế.',
    ])
  })

  it('a step only when its field holds, or unless it does', () => {
    const blocks = `
- { when: council.met, paragraph: Đã họp. }
- { unless: council.met, paragraph: Chưa họp. }
- { when: counts.households.count, paragraph: Có hộ. }
- { when: bases, paragraph: Có căn cứ. }`
    expect(words(printed(blocks))).toEqual(['Chưa họp.', 'Có căn cứ.'])
  })

  it('a step for each item of a list, in its order, filtered by its own field', () => {
    const blocks = `
- each: awards
  as: one
  do:
    - { each: one.individuals, as: person, paragraph: "\${person.no}. \${person.name}" }
    - { each: one.individuals, as: person, when: person.post, paragraph: "\${person.post}" }`
    expect(words(printed(blocks))).toEqual(['1. Bình', '2. Cường'])
  })

  it('pieces one behind the other, with bold and italic', () => {
    const blocks = '- paragraph: [ "a ", { bold: "b" }, { when: council.met, text: "x" }, { italic: " c" } ]'
    expect(printed(blocks)).toEqual([
      {
        type: 'paragraph',
        children: [{ text: 'a' }, { text: 'b', bold: true }, { text: ' c', italic: true }],
      },
    ])
  })

  it('a phrase that is worded once wherever it is named', () => {
    const text =
      'title: ${phrases.who}\nphrases:\n  who: "${issuer.name}"\nblocks:\n  - paragraph: ${phrases.who} trình'
    const { diagnostics, documents } = composed({
      nominees: people,
      kinds: ['to-trinh'],
      templates: [templateOf('to-trinh', text)],
    })
    expect(diagnostics).toEqual([])
    expect(documents[0]?.title).toBe('Sở Y tế')
    expect(words(documents[0]?.sections[0]?.blocks ?? [])).toEqual(['Sở Y tế trình'])
  })

  it('headings with numbers that leave no gap, and begin anew under each part', () => {
    const blocks = `
- heading: { level: 1, text: một }
- heading: { level: 2, text: a }
- { when: council.met, heading: { level: 2, text: b } }
- heading: { level: 2, text: c }
- heading: { level: 1, text: không số, number: no }
- heading: { level: 1, text: hai }
- heading: { level: 2, text: d }`
    const texts = printed(blocks).map(block => (block.type === 'heading' ? block.text : ''))
    expect(texts).toEqual(['I. MỘT', '1. a', '2. c', 'KHÔNG SỐ', 'II. HAI', '1. d'])
  })

  it('lists with dashes, numbers, letters or no marks', () => {
    const list = (marks: string) => words(printed(`- list: { marks: ${marks}, items: [ a, b ] }`))
    expect([list('dash'), list('number'), list('letter'), list('none')]).toEqual([
      ['- a', '- b'],
      ['1. a', '2. b'],
      ['a) a', 'b) b'],
      ['a', 'b'],
    ])
  })

  it('nothing for a paragraph, list or basis that stays empty', () => {
    const blocks = `
- paragraph: [ { when: council.met, text: x } ]
- list: [ { when: council.met, item: x } ]
- bases: [ { when: council.met, line: x } ]`
    expect(printed(blocks)).toEqual([])
  })

  it('sections of their own, across where one is so worded', () => {
    const text = `title: T
sections:
  - section: { blocks: [ { paragraph: a } ] }
  - { each: awards, as: one, section: { landscape: yes, blocks: [ { paragraph: "\${one.name}" } ] } }`
    const { documents } = composed({
      nominees: people,
      kinds: ['to-trinh'],
      templates: [templateOf('to-trinh', text)],
    })
    expect(documents[0]?.sections.map(section => section.landscape)).toEqual([undefined, true])
  })

  it('alignment, indent and space', () => {
    expect(printed('- paragraph: { text: a, align: center, indent: no }\n- space: { points: 6 }')).toEqual([
      { type: 'paragraph', children: [{ text: 'a' }], align: 'center', indent: false },
      { type: 'space', points: 6 },
    ])
  })
})

describe('a template is told', () => {
  it('every fault at once, in branches that would not be printed too', () => {
    const blocks = `
- { when: council.met, paragraph: "\${issuer.nam} và \${to.fist}" }
- { each: matters, as: one, paragraph: "\${one.nam}" }`
    expect(faults(blocks)).toEqual([
      ['unknown-field', '${issuer.nam}'],
      ['unknown-field', '${to.fist}'],
      ['unknown-field', '${one.nam}'],
    ])
  })

  it('the names that exist at the place, and the nearest', () => {
    const { diagnostics } = tried(
      '- { each: awards, as: one, paragraph: "${one.nane} ${isuer.name} ${to.first.x}" }',
    )
    expect(diagnostics.map(one => one.args)).toMatchObject([
      { field: 'one.nane', nearest: 'one.name' },
      { field: 'isuer.name', nearest: 'issuer.name' },
      { field: 'to.first.x', nearest: 'to.first', allowed: 'to.first, to.list, to.office' },
    ])
    expect(String(diagnostics[0]?.args.allowed)).toMatch(/^one\.no, one\.appendix, one\.name,/)
    expect(String(diagnostics[1]?.args.allowed)).toMatch(/^issuer, letter, to,/)
  })

  it('a field of the nominee on a paper that speaks of none', () => {
    expect(faults('- paragraph: ${nominee.name}')).toEqual([['unknown-field', '${nominee.name}']])
  })

  it('what is no list, no text, no question', () => {
    expect(faults('- { each: to, as: one, paragraph: "${one}" }')).toEqual([['not-a-list', 'to']])
    expect(faults('- paragraph: ${to} ${direct} ${bases}')).toEqual([
      ['not-a-text', '${to}'],
      ['not-a-text', '${direct}'],
      ['not-a-text', '${bases}'],
    ])
    expect(faults('- { unless: to, paragraph: a }')).toEqual([['not-a-question', 'to']])
  })

  it('a brace that is not closed, at the field itself', () => {
    expect(faults('- paragraph: a ${issuer.name kính ${to.first}')).toEqual([
      ['unclosed-field', '${issuer.name'],
    ])
  })

  it('the place in the file where a text is folded or quoted', () => {
    const folded = '- paragraph: >-\n    Sở Y tế\n    kính gửi ${to.first}\n    và ${to.fist}'
    expect(faults(folded)).toEqual([['unknown-field', '${to.fist}']])
    expect(faults('- paragraph: "a \\t ${to.fist}"')).toEqual([['unknown-field', '${to.fist}']])
  })

  it('unknown blocks and keys, and keys that are missing', () => {
    expect(faults('- paragraf: a')).toEqual([['unknown-block', 'paragraf']])
    expect(faults('- title: { kind: a, abot: b }')).toEqual([['unknown-key', 'abot']])
    expect(faults('- title: { about: b }')).toEqual([['missing-key', '{ about: b }']])
    expect(faults('- { when: direct }')).toEqual([['missing-key', '{ when: direct }']])
    expect(faults('- { each: awards, paragraph: a }')).toEqual([
      ['missing-key', '{ each: awards, paragraph: a }'],
    ])
  })

  it('two blocks in one step', () => {
    expect(faults('- { paragraph: a, space: { points: 1 } }')).toEqual([['two-blocks', 'space']])
  })

  it('a name that a field has already', () => {
    expect(faults('- { each: awards, as: award, paragraph: a }')).toEqual([['taken-name', 'award']])
  })

  it('a word outside its choices', () => {
    expect(faults('- heading: { level: 3, text: a }')).toEqual([['unknown-choice', '3']])
    expect(faults('- space: { points: nhiều }')).toEqual([['unknown-choice', 'nhiều']])
    expect(faults('- list: { marks: star, items: [ a ] }')).toEqual([['unknown-choice', 'star']])
  })

  it('a place of the wrong form', () => {
    expect(faults('- table: a')).toEqual([['wrong-shape', 'a']])
    expect(faults('- paragraph')).toEqual([['wrong-shape', 'paragraph']])
    expect(faults('- paragraph: [ [ a ] ]')).toEqual([['wrong-shape', '[ a ]']])
  })

  it('a row whose cells do not fit the head, one by one', () => {
    const table = (row: string) => `
- table:
    columns: [ { title: a, width: 100 }, { title: b, width: 100, when: direct } ]
    rows: { each: awards, as: one, row: ${row} }`
    expect(faults(table('[ x, { when: direct, cell: y } ]'))).toEqual([])
    expect(faults(table('[ x ]'))).toEqual([['cell-count', '[ x ]']])
    expect(faults(table('[ x, y ]'))).toEqual([['cell-count', '[ x, y ]']])
  })

  it('that it speaks of a nominee where the plan has none', () => {
    const text = 'for: nominee\ntitle: T\nblocks:\n  - paragraph: ${nominee.name}\n'
    const { diagnostics } = composed({
      nominees: people,
      kinds: ['to-trinh'],
      templates: [templateOf('to-trinh', text)],
    })
    expect(diagnostics).toMatchObject([{ code: 'template/needs-nominee', span: { start: 5, end: 12 } }])
  })
})
