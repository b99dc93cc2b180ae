// Every rule of the layout decree, asked of every kind of paper that it binds, in both sets of sizes: what is asked is what
// stands in the finished files, as another program reads them.
import { beforeAll, describe, expect, it } from 'vitest'
import { kinds, reasonWhyNot, ruleIds, rules } from './applicability.ts'
import { examples, papersOf } from './papers.ts'
import type { Read } from './reading.ts'

describe.each(['A', 'B'] as const)('profile %s', profile => {
  let papers: readonly Read[]
  beforeAll(async () => {
    papers = (await Promise.all(examples.map(example => papersOf(example, profile)))).flat()
  })

  it('has papers of every kind', () => {
    expect([...new Set(papers.map(paper => paper.kind))].toSorted()).toEqual([...kinds].toSorted())
  })

  describe.each(ruleIds)('%s', id => {
    it.each(kinds.filter(kind => reasonWhyNot(id, kind) === undefined))('binds %s', kind => {
      const faults = papers
        .filter(paper => paper.kind === kind)
        .flatMap(paper => rules[id].rule(paper).map(fault => `${paper.path}: ${fault}`))
      expect(faults).toEqual([])
    })
  })
})
