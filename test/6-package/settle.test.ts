import { describe, expect, it } from 'vitest'
import type { Part } from '../../src/6-package/part.ts'
import { settle } from '../../src/6-package/settle.ts'
import type { Workshop } from '../../src/6-package/workshop.ts'
import type { Document } from '../../src/model/document.ts'
import type { Page, SetInType } from '../../src/model/output.ts'
import type { PlannedDossier, PlannedPaper, SetFacts } from '../../src/model/plan.ts'

const page: Page = { width: 595, height: 842, content: Uint8Array.of(1), glyphs: new Map() }
const setOf = (count: number): SetInType => ({
  pages: Array.from({ length: count }, () => ({ ...page })),
  missing: [],
  broken: [],
  lastPageUsed: 1,
})
/** A document whose title is its words, set in as many pages as its words have lines. */
const documentOf = (path: string, text: string): Document => ({
  ...{ path, kind: path, title: text, author: '', profile: 'A' },
  sections: [],
})
const planned = (path: string): PlannedPaper => ({
  path,
  kind: path,
  nominee: null,
  because: [],
  attachments: [],
})
const partOf = (path: string, text: string): Part => {
  const set = setOf(text.split('\n').length)
  return {
    paper: planned(path),
    made: { document: documentOf(path, text), set },
    pages: set.pages,
    files: [],
    diagnostics: [],
  }
}
type Wording = Readonly<Record<string, (known: SetFacts) => string>>
const settled = async (wording: Wording, parts: readonly Part[], duplex = false) => {
  let typed = 0
  const shop = {
    compose: (_: PlannedDossier, { path }: PlannedPaper, known: SetFacts = {}) => ({
      value: documentOf(path, wording[path]?.(known) ?? path),
      diagnostics: [],
    }),
    render: {
      pdf: (document: Document) => {
        typed += 1
        return setOf(document.title.split('\n').length)
      },
    },
    options: { duplex },
  } as unknown as Workshop
  const done = await settle({} as PlannedDossier, parts, shop)
  return { texts: done.map(({ made }) => ('document' in made ? made.document.title : '')), typed }
}
const at = (known: SetFacts, path: string): number => known.pages?.places.get(path)?.first ?? 0

describe('settle', () => {
  const letter = partOf('to-trinh', 'a\nb\nc')

  it('tells the pages that papers have, and sets no paper in type anew that does not tell of them', async () => {
    const wording: Wording = {
      'muc-luc': known => `letter at ${at(known, 'to-trinh')} of ${known.pages?.all}`,
      'to-trinh': () => 'a\nb\nc',
    }
    expect(await settled(wording, [partOf('muc-luc', 'letter at'), letter])).toEqual({
      texts: ['letter at 2 of 4', 'a\nb\nc'],
      typed: 1,
    })
  })

  it('counts the empty backs where both sides are printed', async () => {
    const wording: Wording = {
      'muc-luc': known => `letter at ${at(known, 'to-trinh')} of ${known.pages?.all}`,
      'to-trinh': () => 'a\nb\nc',
    }
    expect((await settled(wording, [partOf('muc-luc', 'letter at'), letter], true)).texts[0]).toBe(
      'letter at 3 of 6',
    )
  })

  it('tells true pages where telling them takes a page more', async () => {
    const wording: Wording = {
      'muc-luc': known => `letter at\n${at(known, 'to-trinh')}`,
      'to-trinh': () => 'a\nb\nc',
    }
    expect((await settled(wording, [partOf('muc-luc', 'letter at'), letter])).texts[0]).toBe('letter at\n3')
  })

  it('leaves blanks where the count never comes to rest', async () => {
    const wording: Wording = {
      'muc-luc': known => (at(known, 'to-trinh') === 2 ? 'two\npages' : 'one'),
      'to-trinh': () => 'a\nb\nc',
    }
    expect((await settled(wording, [partOf('muc-luc', 'blank'), letter])).texts[0]).toBe('blank')
  })

  it('leaves blanks where the pages of some paper are not known', async () => {
    const word: Part = {
      ...letter,
      made: { docx: new Uint8Array(), pdf: undefined, pages: [], diagnostics: [] },
      pages: [],
    }
    const wording: Wording = { 'muc-luc': () => 'known' }
    expect((await settled(wording, [partOf('muc-luc', 'blank'), word])).texts[0]).toBe('blank')
  })
})
