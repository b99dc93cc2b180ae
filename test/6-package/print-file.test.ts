import { describe, expect, it } from 'vitest'
import { placesOf, printName, setOf } from '../../src/6-package/print-file.ts'
import type { Page, PrintPage } from '../../src/model/output.ts'

const page = (mark: number, width = 595): Page => ({
  width,
  height: 842,
  content: Uint8Array.of(mark),
  glyphs: new Map(),
})
const marks = (pages: readonly PrintPage[]): readonly (number | undefined)[] =>
  pages.map(one => ('content' in one ? one.content[0] : undefined))

describe('setOf', () => {
  const papers = [
    { path: 'to-trinh', pages: [page(1)] },
    { path: 'danh-sach', pages: [page(2), page(3, 842)] },
    { path: 'tom-tat', pages: [page(4), page(5), page(6, 842)] },
  ]

  it('keeps the papers in binding order', () => {
    expect(marks(setOf(papers, false))).toEqual([1, 2, 3, 4, 5, 6])
  })

  it('starts each paper, and the next set, on a sheet of its own when printed on both sides', () => {
    const pages = setOf(papers, true)
    expect(marks(pages)).toEqual([1, undefined, 2, 3, 4, 5, 6, undefined])
    expect(pages.at(-1)).toMatchObject({ width: 842, height: 842 })
  })
})

describe('placesOf', () => {
  const papers = [
    { path: 'to-trinh', pages: [page(1)] },
    { path: 'danh-sach', pages: [page(2), page(3)] },
    { path: 'dinh-kem/a.pdf', pages: [page(4)] },
  ]

  it('counts the pages of a set from its first to its last', () => {
    const { all, places } = placesOf(papers, false)
    expect(all).toBe(4)
    expect([...places.values()]).toEqual([
      { first: 1, pages: 1 },
      { first: 2, pages: 2 },
      { first: 4, pages: 1 },
    ])
  })

  it('counts the empty backs too, so that each paper begins on an odd page', () => {
    const { all, places } = placesOf(papers, true)
    expect(all).toBe(setOf(papers, true).length)
    expect([...places.values()].map(one => one.first)).toEqual([1, 3, 5])
  })
})

describe('printName', () => {
  it('carries the count of sets in two digits', () => {
    expect([printName(2), printName(7), printName(12)]).toEqual([
      'in-02-bo.pdf',
      'in-07-bo.pdf',
      'in-12-bo.pdf',
    ])
  })
})
