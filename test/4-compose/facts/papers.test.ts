import { describe, expect, it } from 'vitest'
import { paperFacts } from '../../../src/4-compose/facts/papers.ts'
import { sourceOf } from '../../../src/4-compose/facts/source.ts'
import type { PlannedDossier, SetFacts } from '../../../src/model/plan.ts'
import { composed, nominee } from '../kit.ts'

const an = nominee({ id: '001-an', name: 'Trần Văn An' })
const { inputs, dossier, checks } = composed({
  nominees: [an],
  kinds: ['muc-luc', 'to-trinh', 'danh-sach', 'tom-tat-thanh-tich'],
})
const source = sourceOf(inputs, checks)
const names = new Map([
  ['to-trinh', { name: 'tờ trình', attached: false, appendices: false }],
  ['danh-sach', { name: 'danh sách', attached: true, appendices: false }],
  ['tom-tat-thanh-tich', { name: 'bản tóm tắt thành tích', attached: true, appendices: false }],
])
const scan = {
  nominee: '001-an',
  index: 0,
  source: '../scan/xac-nhan.pdf',
  path: 'dinh-kem/001-an/xac-nhan.pdf',
}
const withScan: PlannedDossier = {
  ...dossier,
  papers: dossier.papers.map(paper => (paper.nominee ? { ...paper, attachments: [scan] } : paper)),
}
const of = (known?: SetFacts, whole = withScan) => paperFacts({ source, dossier: whole, names }, known)
const places: NonNullable<SetFacts['pages']>['places'] = new Map([
  ['muc-luc', { first: 1, pages: 1 }],
  ['to-trinh', { first: 2, pages: 2 }],
  ['danh-sach', { first: 4, pages: 1 }],
  ['tom-tat-thanh-tich/001-an', { first: 5, pages: 1 }],
  ['dinh-kem/001-an/xac-nhan.pdf', { first: 6, pages: 3 }],
])

describe('the papers of a dossier', () => {
  it('are told with what is attached, each after the paper that it proves', () => {
    expect(of().papers.map(({ no, name, of: whose }) => [no, name, whose])).toEqual([
      ['1', 'Tờ trình', ''],
      ['2', 'Danh sách', ''],
      ['3', 'Bản tóm tắt thành tích: Trần Văn An', ''],
      ['4', 'xac-nhan.pdf', 'Trần Văn An'],
    ])
  })

  it('are told with their pages in the set once these are known, and with blanks before', () => {
    const known = of({ pages: { all: 8, places } })
    expect(known.papers.map(({ page, pages }) => [page, pages])).toEqual([
      ['2-3', '2'],
      ['4', '1'],
      ['5', '1'],
      ['6-8', '3'],
    ])
    expect(
      of()
        .papers.map(({ page, pages }) => page + pages)
        .join(''),
    ).toBe('')
  })
})

describe('the sets', () => {
  it('have a number each, and a blank for it where a paper is of no one set', () => {
    expect(of({ number: 3 }).sets.number).toBe('3/7')
    expect(of().sets.number).toBe('…/7')
  })

  it('have the pages listed and all others, together the whole', () => {
    const { sets } = of({ pages: { all: 1008, places } })
    expect([sets.pages, sets.listed, sets.others]).toEqual(['1.008', '7', '1.001'])
    expect(of({ pages: { all: 7, places } }).sets.others).toBe('')
    expect([of().sets.pages, of().sets.others]).toEqual(['', ''])
  })
})
