import { describe, expect, test } from 'vitest'
import { bound, letter, list, summary } from '../samples.ts'
import { paper, paragraph, press, read } from './press.ts'
import { lineFrom } from './read-back.ts'
import { near } from './ruler.ts'

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
