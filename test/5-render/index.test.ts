import { expect, test } from 'vitest'
import { plainText, renderers } from '../../src/5-render/index.ts'
import { realWorld } from '../../src/world.ts'
import { readBack } from './docx/read-back.ts'
import { blankLetter, layout } from './samples.ts'

const render = renderers(realWorld(), layout)
/** The words of a text in an order that no layout moves. */
const words = (text: string): readonly string[] =>
  text
    .split(/\s+/)
    .filter(word => /\p{L}/u.test(word))
    .sort()

test('one paper comes out as text, as DOCX and as pages of a PDF, with the same words', async () => {
  const paper = blankLetter('A', 12)
  const expected = words(plainText(paper, layout))
  expect(words(render.text(paper))).toEqual(expected)
  expect(words(readBack(await render.docx(paper)).text)).toEqual(expected)
  const { pages, missing } = render.pdf(paper)
  expect([pages.length, missing]).toEqual([2, []])
})

test('pages are painted into one file, as many times over as sets are wanted', async () => {
  const { pages } = render.pdf(blankLetter())
  const about = { title: 'Tờ trình', author: 'Sở Y tế' }
  const one = await render.paint(pages, about)
  const three = await render.paint([...pages, ...pages, ...pages], about)
  expect(Buffer.from(one.subarray(0, 5)).toString()).toBe('%PDF-')
  expect(three.length).toBeGreaterThan(one.length)
  expect(three.length).toBeLessThan(one.length * 1.5)
})

test('papers made at the same time do not get in each other’s way', async () => {
  const papers = [blankLetter('A', 1), blankLetter('B', 2), blankLetter('A', 3)]
  const together = await Promise.all(papers.map(paper => render.docx(paper)))
  for (const [index, paper] of papers.entries())
    expect(Buffer.compare(together[index] ?? new Uint8Array(), await render.docx(paper))).toBe(0)
})
