// The list in its other forms: with a head of its own, upright, and of all award forms together. The decree binds them too.
import { readdirSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { faultsOf } from '../5-render/docx/structure.ts'
import { type Kind, type RuleId, reasonWhyNot, ruleIds, rules } from './applicability.ts'
import { listsOf } from './elements.ts'
import { mixed } from './extremes.ts'
import { papersOfText } from './papers.ts'
import type { Read } from './reading.ts'

const boundAs = (kind: Kind): readonly RuleId[] => ruleIds.filter(id => reasonWhyNot(id, kind) === undefined)

/**
 * A head of its own makes it a paper with head and title, without date and signature; it is no appendix then.
 */
const withHead: readonly RuleId[] = [...boundAs('bia'), 'D14', 'D15', 'P08']

const forms = {
  'dau-rieng': { rules: withHead, sections: 3, landscape: true, numbers: true },
  gop: {
    rules: boundAs('danh-sach').filter(id => id !== 'D22'),
    sections: 1,
    landscape: true,
    numbers: true,
  },
  'kho-doc': { rules: boundAs('danh-sach'), sections: 3, landscape: false, numbers: false },
} as const

it('knows every form that ships', () => {
  expect(readdirSync('templates/danh-sach').map(name => name.replace('.yaml', ''))).toEqual(
    Object.keys(forms),
  )
})

const cases = (['A', 'B'] as const).flatMap(profile =>
  (['dau-rieng', 'gop', 'kho-doc'] as const).map(form => [form, profile] as const),
)

describe.each(cases)('the form %s, profile %s', (form, profile) => {
  let list: Read
  let letter: Read
  beforeAll(async () => {
    const papers = await papersOfText(mixed, profile, form)
    const [first, second] = ['danh-sach', 'to-trinh'].map(kind => papers.find(paper => paper.kind === kind))
    if (!first || !second) throw new Error('no list or no letter')
    list = first
    letter = second
  })

  it('keeps every rule that binds it', () => {
    const read = form === 'dau-rieng' ? { ...list, kind: 'bia' } : list
    const faults = forms[form].rules.flatMap(id => rules[id].rule(read).map(fault => `${id} ${fault}`))
    expect(faults).toEqual([])
    expect(faultsOf(list.docx.parts)).toEqual([])
  })

  it('has the pages, the heads of columns and every nominee that it should', () => {
    expect(list.docx.sections.map(section => section.isLandscape)).toEqual(
      Array.from({ length: forms[form].sections }, () => forms[form].landscape),
    )
    const tables = list.docx.sections.flatMap(listsOf)
    const heads = tables.map(table => table.rows.filter(row => row.isHead).length)
    expect(new Set(heads)).toEqual(new Set([forms[form].numbers ? 2 : 1]))
    expect(tables.flatMap(table => table.rows.filter(row => !row.isHead))).toHaveLength(7)
    expect(list.docx.text).toContain('(Danh sách gồm')
    expect(list.docx.text.match(/\.\/\./g)).toHaveLength(1)
  })

  it('is named by the letter as it is', () => {
    const told = letter.docx.text.match(/danh sách tại (Phụ lục [IVX, ]+)\)/)?.[1]
    expect(told).toBe(form === 'kho-doc' ? 'Phụ lục I, II, III' : undefined)
    expect(letter.docx.text).toContain('(Có danh sách')
    if (form === 'kho-doc') expect(rules.D22.rule(letter)).toEqual([])
  })
})
