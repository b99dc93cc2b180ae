import { describe, expect, test } from 'vitest'
import { list } from '../samples.ts'
import { read } from './press.ts'
import { lineFrom } from './read-back.ts'
import { firstPage, near, ruleUnder } from './ruler.ts'

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
