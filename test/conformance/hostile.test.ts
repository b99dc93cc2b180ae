// Whatever a clerk has pasted, the papers keep every rule of the decree in both formats and say what was pasted.
import { beforeAll, describe, expect, it } from 'vitest'
import { faultsOf } from '../5-render/docx/structure.ts'
import { isKind, reasonWhyNot, ruleIds, rules } from './applicability.ts'
import { hostile, wild } from './hostile.ts'
import { papersOfText } from './papers.ts'
import type { Read } from './reading.ts'

const bare = (text: string): string => text.normalize('NFC').replace(/\s+/g, '')

describe.each([
  ['simplified', 'A'],
  ['simplified', 'B'],
  ['standard', 'A'],
  ['standard', 'B'],
] as const)('pasted texts: %s, profile %s', (procedure, profile) => {
  let papers: readonly Read[]
  beforeAll(async () => {
    papers = await papersOfText(hostile(procedure), profile)
  })

  it('keep every rule, and the files are sound', () => {
    const faults = papers.flatMap(paper => [
      ...faultsOf(paper.docx.parts).map(fault => `${paper.path}: ${fault}`),
      ...ruleIds
        .filter(id => isKind(paper.kind) && reasonWhyNot(id, paper.kind) === undefined)
        .flatMap(id => rules[id].rule(paper).map(fault => `${id} ${paper.path}: ${fault}`)),
    ])
    expect(faults).toEqual([])
  })

  it('are told word for word', () => {
    const all = bare(papers.map(paper => paper.docx.text).join(' '))
    for (const text of wild)
      for (const line of text.split('\n')) expect(all).toContain(bare(line.replace(/^[\s+-]+|[.]+$/g, '')))
  })

  it('end each paper of sentences once', () => {
    const ends = papers
      .filter(paper => !['bia', 'muc-luc', 'hoi-dong'].includes(paper.kind))
      .map(paper => [paper.path, paper.docx.text.match(/\.\/\./g)?.length])
    expect(ends.filter(([, count]) => count !== 1)).toEqual([])
  })
})
