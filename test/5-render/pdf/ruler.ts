/** The letter that the decree's layout was measured on, and what a ruler says of it. */
import { expect } from 'vitest'
import type { Block } from '../../../src/model/document.ts'
import { paper, paragraph, read, words } from './press.ts'
import { lineFrom, type ReadPage, type Stroke } from './read-back.ts'

const about = 'Về việc đề nghị tặng thưởng Bằng khen cho tập thể, cá nhân'

const blocks: readonly Block[] = [
  {
    type: 'letterhead',
    parent: 'UBND TỈNH LÂM ĐỒNG',
    agency: ['SỞ NỘI VỤ'],
    number: 'Số: 12/TTr-SNV',
    date: 'Lâm Đồng, ngày 05 tháng 02 năm 2026',
  },
  { type: 'title', kind: 'TỜ TRÌNH', about: [about] },
  { type: 'addressees', lines: ['Chủ tịch Ủy ban nhân dân tỉnh Lâm Đồng'] },
  { type: 'bases', lines: ['Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;'] },
  paragraph(words(60)),
  paragraph('Sở Nội vụ kính trình./.'),
  {
    type: 'closing',
    recipients: ['- Như trên;', '- Lưu: VT.'],
    authority: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
    signer: 'Nguyễn Văn An',
  },
]

/** Its first page in one of the two sets of sizes. */
export const firstPage = async (profile: 'A' | 'B'): Promise<ReadPage> => {
  const [page] = (await read(paper(blocks, { profile }))).pages
  if (!page) throw new Error('no page')
  return page
}

/** Millimetres that a measured value may be off: layout engines differ (nd30-spec 5.1). */
const tolerance = 1

/** Fails unless the value is the one that is wanted, as nearly as can be asked. */
export const near = (value: number, wanted: number, by = tolerance): void =>
  expect(Math.abs(value - wanted), `${value.toFixed(2)} for ${wanted}`).toBeLessThanOrEqual(by)

/** The drawn line next below a text. */
export const ruleUnder = (page: ReadPage, start: string): Stroke => {
  const { y, middle } = lineFrom(page, start)
  const below = page.strokes.filter(stroke => stroke.y1 > y && stroke.x1 < middle && stroke.x2 > middle)
  const rule = below.sort((a, b) => a.y1 - b.y1)[0]
  if (!rule) throw new Error(`no rule under ${start}`)
  return rule
}
