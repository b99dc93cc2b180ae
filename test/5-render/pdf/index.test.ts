import { describe, expect, test } from 'vitest'
import type { Block } from '../../../src/model/document.ts'
import { blankLetter, bound, letter, list, summary } from '../samples.ts'
import { paper, paragraph, press, read, words } from './press.ts'
import { lineFrom, linesFrom, type ReadPage, type Stroke } from './read-back.ts'

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

const firstPage = async (profile: 'A' | 'B'): Promise<ReadPage> => {
  const [page] = (await read(paper(blocks, { profile }))).pages
  if (!page) throw new Error('no page')
  return page
}

/** Millimetres that a measured value may be off: layout engines differ (nd30-spec 5.1). */
const tolerance = 1

const near = (value: number, wanted: number, by = tolerance): void =>
  expect(Math.abs(value - wanted), `${value.toFixed(2)} for ${wanted}`).toBeLessThanOrEqual(by)

/** The drawn line next below a text. */
const ruleUnder = (page: ReadPage, start: string): Stroke => {
  const { y, middle } = lineFrom(page, start)
  const below = page.strokes.filter(stroke => stroke.y1 > y && stroke.x1 < middle && stroke.x2 > middle)
  const rule = below.sort((a, b) => a.y1 - b.y1)[0]
  if (!rule) throw new Error(`no rule under ${start}`)
  return rule
}

type Place = readonly [start: string, x1: number, x2: number, top: number]

/** Measured in LibreOffice from a DOCX of the same layout: ends and top of each line in millimetres. */
const places: Readonly<Record<'A' | 'B', readonly Place[]>> = {
  A: [
    ['UBND TỈNH LÂM ĐỒNG', 35.6, 86.4, 19.9],
    ['SỞ NỘI VỤ', 49.2, 72.9, 25.2],
    ['CỘNG HÒA', 93.2, 188.8, 19.9],
    ['Độc lập', 110.8, 171.2, 25.2],
    ['Số: 12/TTr-SNV', 45.6, 76.5, 35.8],
    ['Lâm Đồng, ngày', 101.7, 180.4, 35.7],
    ['TỜ TRÌNH', 97.8, 122.3, 47.8],
  ],
  B: [
    ['UBND TỈNH LÂM ĐỒNG', 37.6, 84.5, 19.9],
    ['SỞ NỘI VỤ', 50.1, 72, 24.8],
    ['CỘNG HÒA', 96.9, 185.2, 19.9],
    ['Độc lập', 113, 169.1, 24.8],
    ['Số: 12/TTr-SNV', 45.6, 76.5, 34.9],
    ['Lâm Đồng, ngày', 104.5, 177.6, 34.9],
    ['TỜ TRÌNH', 98.6, 121.4, 46.5],
  ],
}

/** B was measured with the columns of A (62 and 98 mm); with its own, 68 and 92 mm, every middle is 3 mm further right. */
const shifts = { A: 0, B: 3 } as const

describe.each(['A', 'B'] as const)('the head in profile %s', profile => {
  const page = firstPage(profile)

  test.each(places[profile])('%s stands where the decree has it', async (start, x1, x2, top) => {
    const line = lineFrom(await page, start)
    const shift = start === 'TỜ TRÌNH' ? 0 : shifts[profile]
    near(line.x, x1 + shift)
    near(line.right, x2 + shift)
    near(line.top, top)
  })

  test('title, addressee and their rule follow at the usual distances', async () => {
    const tops = { A: [53.4, 67.2, 60.4], B: [51.8, 65.1, 58.4] } as const
    const [title, addressee, rule] = tops[profile]
    near(lineFrom(await page, 'Về việc').top, title)
    near(lineFrom(await page, 'Kính gửi').top, addressee)
    near(lineFrom(await page, 'Kính gửi').middle, 110)
    near(ruleUnder(await page, 'Về việc').y1, rule)
  })

  test('number and date stand on one baseline though their sizes may differ', async () => {
    near(lineFrom(await page, 'Số:').y, lineFrom(await page, 'Lâm Đồng').y, 0.02)
  })

  test('rules are as long as the decree says of the text over them', async () => {
    const share = async (start: string): Promise<number> => {
      const line = lineFrom(await page, start)
      const rule = ruleUnder(await page, start)
      near(rule.middle, line.middle, 0.1)
      return rule.length / (line.right - line.x)
    }
    near(await share('SỞ NỘI VỤ'), 0.42, 0.01)
    near(await share('Độc lập'), 1, 0.01)
    near(await share('Về việc'), 0.4, 0.01)
    expect((await page).strokes.every(stroke => stroke.weight === 0.75)).toBe(true)
  })

  test('sizes and faces are those of the profile', async () => {
    const size = async (start: string) => {
      const line = lineFrom(await page, start)
      return [line.size, line.face]
    }
    const b = profile === 'A' ? 14 : 13
    expect(await size('CỘNG HÒA')).toEqual([b - 1, 'Tinos-Bold'])
    expect(await size('Độc lập')).toEqual([b, 'Tinos-Bold'])
    expect(await size('UBND')).toEqual([b - 1, 'Tinos-Regular'])
    expect(await size('SỞ NỘI')).toEqual([b - 1, 'Tinos-Bold'])
    expect(await size('Số:')).toEqual([13, 'Tinos-Regular'])
    expect(await size('Lâm Đồng')).toEqual([b, 'Tinos-Italic'])
    expect(await size('TỜ TRÌNH')).toEqual([b, 'Tinos-Bold'])
    expect(await size('Về việc')).toEqual([b, 'Tinos-Bold'])
    expect(await size('Căn cứ')).toEqual([b, 'Tinos-Italic'])
    expect(await size('thành1 ')).toEqual([b, 'Tinos-Regular'])
    expect(await size('Nơi nhận:')).toEqual([12, 'Tinos-BoldItalic'])
    expect(await size('- Như trên')).toEqual([11, 'Tinos-Regular'])
    expect(await size('KT. GIÁM ĐỐC')).toEqual([b, 'Tinos-Bold'])
  })
})

describe('the running text', () => {
  test('begins 1.27 cm in and ends at the right margin in every line but the last', async () => {
    const lines = linesFrom(await firstPage('A'), 'thành')
    expect(lines.length).toBeGreaterThan(3)
    near(lines[0]?.x ?? 0, 30 + 12.7, 0.1)
    for (const line of lines.slice(1)) near(line.x, 30, 0.1)
    for (const line of lines.slice(0, -1)) near(line.right, 190, 0.1)
    expect(lines.at(-1)?.right).toBeLessThan(185)
  })

  test('has lines 1.1 times the single one', async () => {
    const [first, second] = linesFrom(await firstPage('A'), 'thành')
    near((second?.y ?? 0) - (first?.y ?? 0), 6.25, 0.02)
  })

  test('keeps every word, with real spaces, in order and composed', async () => {
    const lines = linesFrom(await firstPage('A'), 'thành')
    expect(lines.map(line => line.text).join(' ')).toBe(words(60))
    expect(lines[0]?.text).toBe(lines[0]?.text.normalize('NFC'))
  })

  test('a bold beginning stays bold inside its line', async () => {
    const [page] = (await read(summary())).pages
    expect(lineFrom(page, 'Kết quả:').faces).toEqual(['Tinos-Bold', 'Tinos-Regular'])
  })

  test('loose marks print as the composed letters', async () => {
    const text = 'Nguyễn Thị Ánh ở xã Ea Kênh được tặng Bằng khen'
    const [composed, loose] = [text.normalize('NFC'), text.normalize('NFD')].map(each =>
      paper([paragraph(each)]),
    )
    if (!composed || !loose) throw new Error('no papers')
    expect(press.pdf(loose).pages).toEqual(press.pdf(composed).pages)
    expect((await read(loose)).pages[0]?.lines[0]?.text).toBe(text.normalize('NFC'))
  })

  test('spaces that do not break hold their words together, and several spaces stay', async () => {
    const [page] = (await read(blankLetter())).pages
    expect(lineFrom(page, 'Số:').text).toBe('Số:        /TTr-SYT')
    const held = paper([paragraph(`${words(12)} ông\u00a0Nguyễn\u00a0Văn\u00a0An ${words(12)}`)])
    const [first] = (await read(held)).pages
    expect(first?.lines.some(line => line.text.includes('ông Nguyễn Văn An'))).toBe(true)
  })

  test('a word longer than the line is cut between letters, none of them lost', async () => {
    const word = 'ngưỡng'.repeat(40)
    const [page] = (await read(paper([paragraph(word)]))).pages
    expect(page?.lines.length).toBeGreaterThan(2)
    expect(page?.lines.map(line => line.text).join('')).toBe(word)
    for (const line of page?.lines ?? []) expect(line.right).toBeLessThanOrEqual(190.1)
  })
})

describe('the addressees', () => {
  test('several stand under each other, their dashes under the colon', async () => {
    const [page] = (await read(letter())).pages
    const label = lineFrom(page, 'Kính gửi:')
    near(label.x, 65.1, 0.2)
    const dashes = [lineFrom(page, '- Chủ tịch'), lineFrom(page, '- Sở Nội vụ')]
    for (const dash of dashes) near(dash.x, 82.7, 0.2)
    expect(dashes[0]?.y).toBeGreaterThan(label.y)
  })
})

describe('the closing', () => {
  test('recipients and authority begin level, with room to sign between authority and name', async () => {
    const page = await firstPage('A')
    const label = lineFrom(page, 'Nơi nhận:')
    const authority = lineFrom(page, 'KT. GIÁM ĐỐC')
    near(label.top, authority.top, 0.1)
    near(label.x, 30, 0.1)
    near(authority.middle, 146, 0.2)
    near(lineFrom(page, 'Nguyễn Văn An').middle, authority.middle, 0.1)
    near(lineFrom(page, 'Nguyễn Văn An').top - lineFrom(page, 'PHÓ GIÁM').top - 5.68, 28.4, 0.2)
  })

  test('two signatures stand side by side under the place, each with its hint', async () => {
    const [page] = (await read(summary())).pages
    const place = lineFrom(page, 'Đắk Lắk, ngày')
    const right = lineFrom(page, 'THỦ TRƯỞNG ĐƠN VỊ')
    near(place.middle, right.middle, 0.1)
    expect(place.y).toBeLessThan(right.y)
    near(lineFrom(page, 'XÁC NHẬN').y, right.y, 0.02)
    expect(linesFrom(page, '(Ký, đóng dấu)').map(line => line.face)).toEqual(['Tinos-Italic', 'Tinos-Italic'])
  })
})

describe('an appendix across the page', () => {
  test('lies within its margins, its head in the middle of the text', async () => {
    const [page] = (await read(list())).pages
    near(page?.width ?? 0, 297, 0.1)
    near(page?.height ?? 0, 210, 0.1)
    near(lineFrom(page, 'DANH SÁCH').middle, 153.5, 0.1)
    expect(lineFrom(page, 'Phụ lục').size).toBe(14)
    expect(lineFrom(page, '(Kèm theo').face).toBe('Tinos-Italic')
    near(page?.strokes[0]?.length ?? 0, 16, 0.1)
    const edges = (page?.strokes ?? []).slice(1).flatMap(stroke => [stroke.x1, stroke.x2])
    near(Math.min(...edges), 30, 0.1)
    near(Math.max(...edges), 277, 0.15)
  })
})

describe('what is told besides the pages', () => {
  test('a character that no face has is named with its text and drawn as an empty box', async () => {
    const text = 'Đánh dấu ☐ vào ô\u200b trống'
    const { missing } = press.pdf(paper([paragraph(text)]))
    expect(missing).toEqual([
      { char: '☐', text },
      { char: '\u200b', text },
    ])
    expect((await read(paper([paragraph(text)]))).pages[0]?.lines[0]?.text).toBe('Đánh dấu � vào ô� trống')
    expect(press.pdf(letter()).missing).toEqual([])
  })

  test('how full the last page is', () => {
    const short = press.pdf(paper([paragraph('Một dòng.')])).lastPageUsed
    expect(short).toBeGreaterThan(0)
    expect(short).toBeLessThan(0.05)
    expect(press.pdf(letter()).lastPageUsed).toBeGreaterThan(0.8)
  })

  test('an empty paper is one empty page', () => {
    const { pages, lastPageUsed } = press.pdf(paper([]))
    expect(pages).toHaveLength(1)
    expect(lastPageUsed).toBe(0)
  })
})

describe('page numbers and the draft mark', () => {
  test('numbers stand in the top margin from the second page of each section, which begins again at 1', async () => {
    const { pages } = await read(bound())
    const numbers = pages.map(page => page.lines.filter(line => line.role === 'Artifact' && line.y < 20))
    expect(numbers.map(lines => lines.map(line => line.text))).toEqual([
      [],
      [],
      ...Array.from({ length: pages.length - 2 }, (_, index) => [String(index + 2)]),
    ])
    for (const [line] of numbers.slice(2)) {
      near(line?.middle ?? 0, 153.5, 0.1)
      near(line?.top ?? 0, 10, 0.1)
      expect(line?.size).toBe(14)
    }
  })

  test('every page of a draft says so at the left of the number', async () => {
    const { pages } = await read({ ...bound(), draft: true })
    for (const page of pages) {
      const mark = lineFrom(page, 'DỰ THẢO')
      expect(mark.face).toBe('Tinos-Bold')
      near(mark.x, 30, 0.1)
      expect(mark.right).toBeLessThan(105)
    }
    near(lineFrom(pages[3], 'DỰ THẢO').y, lineFrom(pages[3], '3').y, 0.02)
  })

  test('the strip for an electronic signature on the first page stays empty', async () => {
    for (const document of [list(), summary(), { ...summary(), draft: true } as const]) {
      const [page] = (await read(document)).pages
      const inStrip = page?.lines.filter(line => line.y > 8 && line.top < 18 && line.right > 120)
      expect(inStrip).toEqual([])
    }
  })
})
