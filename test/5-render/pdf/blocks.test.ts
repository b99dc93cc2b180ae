import { describe, expect, test } from 'vitest'
import { blankLetter, letter, summary } from '../samples.ts'
import { paper, paragraph, press, read, words } from './press.ts'
import { lineFrom, linesFrom } from './read-back.ts'
import { firstPage, near } from './ruler.ts'

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
