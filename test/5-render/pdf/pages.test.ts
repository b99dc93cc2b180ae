import { describe, expect, test } from 'vitest'
import { measure } from '../../../src/5-render/measure.ts'
import { sectionSlabs } from '../../../src/5-render/pdf/pages.ts'
import { spacing } from '../../../src/5-render/spacing.ts'
import type { Block } from '../../../src/model/document.ts'
import { realWorld } from '../../../src/world.ts'
import { blankLetter, layout } from '../samples.ts'
import { paper, paragraph, read, words } from './press.ts'
import { lineFrom, linesFrom, type ReadPage } from './read-back.ts'

const closing: Block = {
  type: 'closing',
  recipients: ['- Như trên;', '- Lưu: VT.'],
  authority: ['GIÁM ĐỐC'],
  signer: 'Nguyễn Văn An',
}

/** A page is 44 lines of running text or so; each of these paragraphs is one line. */
const lines = (count: number): readonly Block[] =>
  Array.from({ length: count }, (_, index) => paragraph(`Dòng thứ ${index + 1}.`))

const pagesOf = async (blocks: readonly Block[]): Promise<readonly ReadPage[]> =>
  (await read(paper(blocks))).pages

/** Texts of a page without what stands in the margin. */
const body = (page: ReadPage | undefined): readonly string[] =>
  (page?.lines ?? []).filter(line => line.y > 20).map(line => line.text)

/** Lines of one paragraph on each page that has any. */
const parted = (pages: readonly ReadPage[], word: string): readonly number[] =>
  pages.map(page => linesFrom(page, word).length).filter(count => count > 0)

describe('paragraphs over pages', () => {
  test('no text stands below the bottom margin or above the top one', async () => {
    for (const page of (await read(blankLetter('A', 30))).pages) {
      const inText = page.lines.filter(line => line.role !== 'Artifact')
      expect(Math.max(...inText.map(line => line.y))).toBeLessThan(277)
      expect(Math.min(...inText.map(line => line.top))).toBeGreaterThan(19.9)
    }
  })

  test('white over a paragraph is dropped where it begins a page', async () => {
    const [, second] = await pagesOf(lines(60))
    expect(second?.lines.find(line => line.y > 20)?.top).toBeCloseTo(20, 1)
  })

  test.each(Array.from({ length: 12 }, (_, index) => 24 + index))(
    'a paragraph after %i lines leaves at least two of its lines on each side of the cut',
    async count => {
      const pages = await pagesOf([...lines(count), paragraph(words(70)), ...lines(3)])
      const counts = parted(pages, 'thành')
      expect(Math.min(...counts)).toBeGreaterThanOrEqual(2)
    },
  )

  test('a paragraph of three lines is never cut', async () => {
    for (let count = 24; count < 36; count++) {
      const pages = await pagesOf([...lines(count), paragraph(words(26)), ...lines(3)])
      expect(parted(pages, 'thành')).toHaveLength(1)
    }
  })

  test('a heading stands on the page of its text', async () => {
    for (let count = 24; count < 36; count++) {
      const heading: Block = { type: 'heading', level: 1, text: 'II. TÓM TẮT THÀNH TÍCH' }
      const pages = await pagesOf([...lines(count), heading, paragraph(words(40))])
      const page = pages.find(each => linesFrom(each, 'II. TÓM').length > 0)
      expect(linesFrom(page, 'thành').length).toBeGreaterThanOrEqual(2)
    }
  })
})

test('a heading of several lines is never cut', async () => {
  for (let count = 20; count < 32; count++) {
    const heading: Block = { type: 'heading', level: 2, text: words(60, 'mục') }
    const pages = await pagesOf([...lines(count), heading, ...lines(2)])
    expect(parted(pages, 'mục')).toHaveLength(1)
  }
})

test('of white under a paragraph and over the next the larger counts, as in Word', async () => {
  const to: Block = { type: 'addressees', lines: ['Chủ tịch Ủy ban nhân dân tỉnh Đắk Lắk'] }
  const [page] = await pagesOf([to, paragraph('Một đoạn.')])
  const gap = lineFrom(page, 'Một đoạn.').y - lineFrom(page, 'Kính gửi').y
  expect(gap).toBeCloseTo((14 * 1.1499 + 6) * (25.4 / 72), 1)
})

describe('the signature', () => {
  test('is never alone: the two paragraphs before it come along', async () => {
    for (let count = 18; count < 40; count++) {
      const pages = await pagesOf([...lines(count), closing])
      const last = pages.at(-1)
      expect(body(last)).toContain(`Dòng thứ ${count}.`)
      expect(body(last)).toContain(`Dòng thứ ${count - 1}.`)
    }
  })

  test('takes two lines of a long paragraph with it, not the whole', async () => {
    const counts: number[] = []
    for (let count = 10; count < 26; count++) {
      const pages = await pagesOf([...lines(count), paragraph(words(110)), closing])
      const withIt = linesFrom(pages.at(-1), 'thành').length
      expect(withIt).toBeGreaterThanOrEqual(2)
      counts.push(withIt)
    }
    expect(Math.min(...counts)).toBe(2)
  })

  test('stays in one piece: recipients, authority and name on one page', async () => {
    for (let count = 18; count < 40; count++) {
      const last = (await pagesOf([...lines(count), closing])).at(-1)
      for (const start of ['Nơi nhận:', '- Lưu: VT.', 'GIÁM ĐỐC', 'Nguyễn Văn An'])
        expect(lineFrom(last, start).y).toBeLessThan(277)
    }
  })

  test('a list of recipients longer than a page loses none of them', async () => {
    const recipients = Array.from({ length: 120 }, (_, index) => `- Sở thứ ${index + 1};`)
    const pages = await pagesOf([paragraph('Kính trình./.'), { ...closing, recipients }])
    const texts = pages.flatMap(body)
    for (const recipient of recipients) expect(texts).toContain(recipient)
    for (const page of pages) expect(Math.max(...page.lines.map(line => line.y))).toBeLessThan(277)
  })
})

test('the paragraph that Word needs behind a signature takes its place, on the page of the signature', () => {
  const setting = { layout, profile: 'A', landscape: false, measure: measure(realWorld()) } as const
  const slabs = sectionSlabs({ blocks: lines(2).concat(closing) }, { setting, missing: [], broken: [] }, true)
  expect(slabs.at(-1)?.height).toBe(spacing.hair)
  expect(slabs.at(-2)?.keep).toBe(true)
})
