import { describe, expect, it } from 'vitest'
import { type Printed, setParts, sheetsOf } from '../../src/cli/print-sheet.ts'
import { readBook } from '../../src/messages/book.ts'
import { wrap } from '../../src/messages/wrap.ts'
import { realWorld } from '../../src/world.ts'

const vi = readBook(realWorld(), 'vi')
const en = readBook(realWorld(), 'en')
const paper = (kind: string, pages: number, attached: readonly number[] = []) => ({
  kind,
  pdf: { pages },
  attachments: attached.map(count => ({ pages: count })),
})
const dossier = (sets: number, pages: number, ...documents: Printed['documents']): Printed => ({
  sets,
  print: { pages: pages * sets },
  documents,
})

describe('what a set holds', () => {
  it('is told in pages: letter, list, so many summaries of so many pages, what is attached', () => {
    const summaries = [paper('tom-tat-thanh-tich', 2, [3, 1]), paper('tom-tat-thanh-tich', 2)]
    const one = dossier(7, 11, paper('to-trinh', 2), paper('danh-sach', 1), ...summaries)
    expect(setParts(one, vi)).toBe('tờ trình 2; danh sách 1; 2 bản tóm tắt × 2 = 4; đính kèm 4')
    expect(setParts(one, en)).toBe('letter 2; list 1; 2 summaries × 2 = 4; attached 4')
  })

  it('does not multiply what is not alike, and puts rare papers together', () => {
    const summaries = [paper('tom-tat-thanh-tich', 1), paper('tom-tat-thanh-tich', 2)]
    const rare = [paper('bia', 1), paper('muc-luc', 2), paper('hoi-dong', 1)]
    expect(setParts(dossier(2, 7, ...rare, ...summaries), vi)).toBe('2 bản tóm tắt 3; giấy tờ khác 4')
    expect(setParts(dossier(2, 1, paper('tom-tat-thanh-tich', 1)), vi)).toBe('bản tóm tắt 1')
  })

  it('counts the empty backs, so that the parts are the whole', () => {
    expect(setParts(dossier(2, 4, paper('to-trinh', 1), paper('danh-sach', 1)), vi)).toBe(
      'tờ trình 1; danh sách 1; trang trắng 2',
    )
  })

  it('takes two lines of 80 columns at most', () => {
    const many = Array.from({ length: 9999 }, () => paper('tom-tat-thanh-tich', 2, [2]))
    const rest = [paper('to-trinh', 10), paper('danh-sach', 999), paper('muc-luc', 999)]
    const largest = dossier(7, 60_000, ...rest, ...many)
    for (const book of [vi, en])
      expect(wrap(' '.repeat(16), setParts(largest, book), 80).length).toBeLessThanOrEqual(2)
  })
})

describe('sheets of paper', () => {
  it('are as many as pages on one side, half as many on two', () => {
    const one = dossier(7, 12, paper('to-trinh', 12))
    expect(sheetsOf(one, false, vi)).toBe('in một mặt: mỗi bộ 12 tờ, tất cả 84 tờ')
    expect(sheetsOf(one, true, en)).toBe('two-sided: 6 sheets a set, 42 sheets in all')
  })
})
