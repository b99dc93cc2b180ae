import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { outlinePapers } from '../../../src/4-compose/facts/outline.ts'
import { readBook } from '../../../src/messages/book.ts'
import { realWorld } from '../../../src/world.ts'
import { shipped, vocabulary } from '../kit.ts'

const papers = readdirSync('templates').flatMap(name => name.match(/^(.+)\.yaml$/)?.[1] ?? [])
const outlines = outlinePapers(new Map(papers.map(paper => [paper, shipped(paper)])), vocabulary)
const pathsOf = (paper: string): readonly string[] =>
  (outlines.find(one => one.paper === paper)?.fields ?? []).map(field => field.path)

describe('outlinePapers', () => {
  it('tells of each paper what others call it and whom it speaks of', () => {
    expect(outlines.find(one => one.paper === 'tom-tat-thanh-tich')).toMatchObject({
      name: 'bản tóm tắt thành tích',
      about: 'nominee',
    })
    expect(outlines.find(one => one.paper === 'to-trinh')).toMatchObject({ about: 'dossier' })
  })

  it('follows groups and lists to the last field, and tells of each kind of item once', () => {
    const paths = pathsOf('danh-sach')
    expect(paths).toContain('council.members_words')
    expect(paths).toContain('awards.counts')
    expect(paths).toContain('nominee.achievements.act')
    expect(paths).not.toContain('awards.counts.joined')
    expect(paths).not.toContain('awards.nominees.name')
    expect(new Set(paths).size).toBe(paths.length)
  })

  it('leaves the pages of the set to papers about the whole dossier', () => {
    expect(pathsOf('muc-luc')).toContain('papers.page')
    expect(pathsOf('tom-tat-thanh-tich')).not.toContain('papers.page')
  })

  it('says of a field whose fields stand elsewhere where they do, and they do', () => {
    for (const { fields } of outlines) {
      const paths = fields.map(field => field.path)
      for (const { like } of fields) if (like !== undefined) expect(paths).toContain(like)
    }
  })

  it.each(['vi', 'en'] as const)('has a meaning for every field, and for no other, in %s', lang => {
    const told = [...readBook(realWorld(), lang).entries.keys()].filter(code => code.startsWith('field/'))
    const paths = new Set(outlines.flatMap(one => one.fields.map(field => `field/${field.path}`)))
    expect([...told].sort()).toEqual([...paths].sort())
  })
})
