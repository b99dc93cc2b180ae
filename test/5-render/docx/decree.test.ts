// Rules D01 to D19 of the layout decree, asked of what a reader of the file finds in the end.
import { describe, expect, test } from 'vitest'
import { docxRenderer } from '../../../src/5-render/docx/index.ts'
import { measure } from '../../../src/5-render/measure.ts'
import { realWorld } from '../../../src/world.ts'
import { blankLetter, bound, layout, letter, list, summary } from '../samples.ts'
import type { ReadBack } from './found.ts'
import { all, cellOf, found, isParagraph, look, ruleShare, textWidth } from './looks.ts'
import { readBack } from './read-back.ts'

const letters = measure(realWorld())
const render = docxRenderer(layout, letters)

describe.each([
  { profile: 'A' as const, country: 26, phrase: 28, date: 28, agency: 26, body: 28 },
  { profile: 'B' as const, country: 24, phrase: 26, date: 26, agency: 24, body: 26 },
])('profile $profile', ({ profile, country, phrase, date, agency, body }) => {
  const papers = Promise.all(
    [
      letter(profile),
      blankLetter(profile, 8),
      list(30, profile),
      bound(profile),
      summary('Trần Văn Dũng', profile),
    ].map(async paper => readBack(await render(paper))),
  )
  const sample = async (at: 0 | 1 | 2 | 3 | 4): Promise<ReadBack> => {
    const file = (await papers)[at]
    if (!file) throw new Error('no such sample')
    return file
  }

  test('D01: every page is A4 with the decree’s margins, lists lie across as they are viewed', async () => {
    const margins = { top: 1134, right: 1134, bottom: 1134, left: 1701, header: 567 }
    for (const file of await papers)
      for (const { width, height, isLandscape, margins: own } of file.sections) {
        expect([width, height]).toEqual(isLandscape ? [16838, 11906] : [11906, 16838])
        expect(own).toEqual(margins)
      }
    expect((await sample(3)).sections.map(section => section.isLandscape)).toEqual([false, true])
  })

  test('D02: every run is black Times New Roman in all four slots, without theme, highlight or underline', async () => {
    const slots = { ascii: layout.font, hAnsi: layout.font, cs: layout.font, eastAsia: layout.font }
    for (const file of await papers)
      for (const run of all(file).flatMap(paragraph => [...paragraph.runs, paragraph.mark])) {
        expect(run).toMatchObject({ fonts: slots, hasTheme: false, highlight: false, underline: 'none' })
        expect(run.color).toBe('000000')
        expect(run.language).toBe('vi-VN')
      }
  })

  test('D03 to D06: Quốc hiệu, Tiêu ngữ and date in one set of sizes, the rule as long as Tiêu ngữ', async () => {
    const file = await sample(0)
    expect(look(found(file, layout.country))).toBe(`${country} bold center`)
    expect(look(found(file, layout.phrase))).toBe(`${phrase} bold center`)
    expect(look(found(file, /^Đắk Lắk, ngày/))).toBe(`${date} italic center`)
    const right = cellOf(file, layout.country)
    expect(right.blocks.filter(isParagraph)[0]?.text).toBe(layout.country)
    expect(ruleShare(right, layout.phrase, letters)).toBeCloseTo(1, 2)
  })

  test('D07, D08: the parent body is not bold, the issuing body is, with a rule of 0.3 to 0.5 of its line', async () => {
    const file = await sample(0)
    expect(look(found(file, 'UBND TỈNH ĐẮK LẮK'))).toBe(`${agency} center`)
    expect(look(found(file, 'SỞ Y TẾ'))).toBe(`${agency} bold center`)
    const left = cellOf(file, 'SỞ Y TẾ')
    expect(ruleShare(left, 'SỞ Y TẾ', letters)).toBeCloseTo(0.42, 2)
  })

  test('D09, D10: the number is 13 pt upright and stands in one row with the date, blank or not', async () => {
    for (const at of [0, 1] as const) {
      const file = await sample(at)
      expect(look(found(file, /^Số:/))).toBe('26 center')
      const row = file.tables.flatMap(table => table.rows).find(one => one.cells[0]?.text.startsWith('Số:'))
      expect(row?.cells[1]?.text).toMatch(/^Đắk Lắk, ngày.* tháng.* năm 2021$/)
    }
    expect(found(await sample(1), /^Số:/).text).toBe('Số:        /TTr-SYT')
  })

  test('D11: tên loại and trích yếu are bold in the middle, the rule is 0.3 to 0.55 of the longest line', async () => {
    const file = await sample(0)
    const about = 'Về việc đề nghị tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh'
    expect(look(found(file, 'TỜ TRÌNH'))).toBe(`${body} bold center`)
    expect(look(found(file, about))).toBe(`${body} bold center`)
    const [section] = file.sections
    if (!section) throw new Error('no section')
    expect(ruleShare({ blocks: section.blocks, width: textWidth(section) }, about, letters)).toBeCloseTo(
      0.4,
      2,
    )
  })

  test('D12: Kính gửi is upright; several addressees hang under its colon, one stands beside it', async () => {
    const [label, first, second] = ['Kính gửi:', '- Chủ tịch Ủy ban nhân dân tỉnh Đắk Lắk;', '- Sở Nội vụ.']
    const file = await sample(0)
    for (const text of [label, first, second]) expect(look(found(file, text ?? ''))).toBe(`${body} left`)
    expect(found(file, label ?? '').left).toBe(1985)
    expect([first, second].map(text => found(file, text ?? '').left)).toEqual(
      profile === 'A' ? [2985, 2985] : [2913, 2913],
    )
    expect(look(found(await sample(1), /^Kính gửi: Chủ tịch/))).toBe(`${body} center`)
  })

  test('D13, D14: running text is justified, indented 1.27 cm, 6 pt apart, at 1.1 lines; bases are in italics', async () => {
    const file = await sample(0)
    const running = file.paragraphs.filter(one => ['body', 'basis'].includes(one.style))
    expect(running).toHaveLength(8)
    for (const paragraph of running)
      expect(paragraph).toMatchObject({
        align: 'both',
        firstLine: 720,
        before: 120,
        line: 264,
        lineRule: 'auto',
        widowControl: true,
        isNumbered: false,
      })
    for (const basis of running.filter(one => one.text.startsWith('Căn cứ')))
      expect(look(basis)).toBe(`${body} italic both`)
    expect(look(found(file, '1. Tập thể: 05 tập thể.'))).toBe(`${body} both`)
  })

  test('D15, D16: the text keeps its end mark; authority and name are bold in the middle, five lines apart', async () => {
    const file = await sample(0)
    expect(found(file, /\.\/\.$/).text).toMatch(/quyết định\.\/\.$/)
    for (const text of ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Nguyễn Văn An'])
      expect(look(found(file, text))).toBe(`${body} bold center`)
    const texts = cellOf(file, 'PHÓ GIÁM ĐỐC').blocks.filter(isParagraph)
    expect(texts.map(one => one.text)).toEqual([
      'KT. GIÁM ĐỐC',
      'PHÓ GIÁM ĐỐC',
      '',
      '',
      '',
      '',
      '',
      'Nguyễn Văn An',
    ])
    expect(texts.map(one => one.mark.size)).toEqual(Array(8).fill(body))
  })

  test('D17: Nơi nhận is 12 pt bold italic, its lines 11 pt, level with the authority', async () => {
    const file = await sample(0)
    expect(look(found(file, 'Nơi nhận:'))).toBe('24 bold italic left')
    for (const text of ['- Như trên;', '- Sở Nội vụ;', '- Lưu: VT, TCCB.'])
      expect(look(found(file, text))).toBe('22 left')
    const row = file.tables.at(-1)?.rows.at(-1)
    expect(row?.cells.map(cell => cell.text.split(' ').slice(0, 2).join(' '))).toEqual([
      'Nơi nhận:',
      'KT. GIÁM',
    ])
    expect(row?.cells.flatMap(cell => cell.blocks.filter(isParagraph)[0]?.before)).toEqual([0, 0])
  })

  test('D18: the number of the page is in the middle of the top margin from page 2, every section from 1', async () => {
    for (const file of await papers)
      for (const { headers, hasTitlePage, start, footers } of file.sections) {
        const [number] = headers.default
        expect(number?.runs.flatMap(run => run.field ?? [])).toEqual(['PAGE'])
        expect(number && look(number)).toBe(`${body} center`)
        expect(headers.first.map(one => one.runs)).toEqual([[]])
        expect({ hasTitlePage, start, footers }).toEqual({ hasTitlePage: true, start: 1, footers: 0 })
      }
  })

  test('D19: an appendix has its label in 14 pt, its title and the line that ties it to the letter', async () => {
    const file = await sample(2)
    expect(look(found(file, 'Phụ lục'))).toBe('28 bold center')
    expect(look(found(file, /^DANH SÁCH/))).toBe(`${body} bold center`)
    expect(look(found(file, /^\(Kèm theo/))).toBe(`${body} italic center`)
  })
})
