import { describe, expect, test } from 'vitest'
import type { Block } from '../../../src/model/document.ts'
import { list } from '../samples.ts'
import { paper, paragraph, press, read } from './press.ts'
import { lineFrom, linesFrom, type ReadPage, type TextLine } from './read-back.ts'

type Table = Extract<Block, { type: 'table' }>

const table = (rows: readonly (readonly string[])[], more: Partial<Table> = {}): Table => ({
  type: 'table',
  columns: [
    { title: 'STT', width: 624, align: 'center' },
    { title: 'Họ và tên', width: 2438, align: 'left' },
    { title: 'Số tiền', width: 1500, align: 'right' },
    { title: 'Thành tích', width: 4509, align: 'left' },
  ],
  rows,
  ...more,
})

const people = (count: number): readonly (readonly string[])[] =>
  Array.from({ length: count }, (_, at) => [
    String(at + 1),
    `Nguyễn Văn A${at + 1}`,
    `${at}.000`,
    'Tham gia chống dịch. '.repeat((at % 4) + 1),
  ])

const pagesOf = async (blocks: readonly Block[]): Promise<readonly ReadPage[]> =>
  (await read(paper(blocks))).pages

/** The horizontal borders of a page from the top, in millimetres. */
const borders = (page: ReadPage): readonly number[] =>
  [...new Set(page.strokes.filter(stroke => stroke.y1 === stroke.y2).map(stroke => stroke.y1))].sort(
    (a, b) => a - b,
  )

/** Number of the row that a line stands in, by the borders over it. */
const rowOf = (line: TextLine, page: ReadPage): number => borders(page).filter(y => y < line.y).length

describe('a list of a thousand people', () => {
  const document = list(1000)
  const file = read(document)

  test('begins every page with the head and the numbers of its columns', async () => {
    const { pages } = await file
    expect(pages.length).toBeGreaterThan(100)
    for (const page of pages.slice(0, -1)) {
      expect(linesFrom(page, 'Họ và tên')).toHaveLength(1)
      expect(linesFrom(page, 'Họ và tên')[0]?.face).toBe('Tinos-Bold')
      expect(linesFrom(page, '(3)')).toHaveLength(1)
    }
  })

  test('says the head to a screen reader once, and as ornament after', async () => {
    const { pages } = await file
    const roles = pages.slice(0, 5).map(page => lineFrom(page, 'Họ và tên').role)
    expect(roles).toEqual(['TH', 'Artifact', 'Artifact', 'Artifact', 'Artifact'])
  })

  test('has everyone once and splits no row over two pages', async () => {
    const { pages } = await file
    const numbers = pages.flatMap(page =>
      page.lines.filter(line => /^\d+$/.test(line.text) && line.y > 20 && line.x < 41).map(line => line.text),
    )
    expect(numbers).toEqual(Array.from({ length: 1000 }, (_, at) => String(at + 1)))
    for (const page of pages.slice(0, 20)) {
      const merits = linesFrom(page, 'Trong đợt dịch')
      const ends = linesFrom(page, 'nghiệp và người bệnh')
      expect(ends).toHaveLength(merits.length)
      expect(merits.map(line => rowOf(line, page))).toEqual(ends.map(line => rowOf(line, page)))
    }
  })

  test('stays within the margins of every page and closes its border there', async () => {
    for (const page of (await file).pages) {
      const last = Math.max(...page.lines.filter(line => line.y > 20).map(line => line.y))
      expect(last).toBeLessThan(190)
      expect(borders(page).at(-1)).toBeLessThan(190.5)
    }
  })
})

describe('rows and cells', () => {
  test('are framed by single lines of half a point over the whole width of the text', async () => {
    const [page] = await pagesOf([table(people(3))])
    expect(new Set(page?.strokes.map(stroke => stroke.weight))).toEqual(new Set([0.5]))
    expect(page && borders(page)).toHaveLength(5)
    const uprights = new Set(
      page?.strokes.filter(each => each.x1 === each.x2).map(each => each.x1.toFixed(1)),
    )
    expect([...uprights]).toEqual(['30.0', '41.0', '84.0', '110.5', '190.0'])
  })

  test('are aligned as their columns say, one millimetre from the border', async () => {
    const [page] = await pagesOf([table(people(3))])
    expect(lineFrom(page, 'Nguyễn Văn A1').x).toBeCloseTo(42, 1)
    expect(lineFrom(page, '2.000').right).toBeCloseTo(109.5, 1)
    expect(lineFrom(page, '2').middle).toBeCloseTo(35.5, 1)
    expect(lineFrom(page, 'Nguyễn Văn A1').size).toBe(12)
  })

  test('are as high as their text with two points over and under it', async () => {
    const [page] = await pagesOf([table([['1', 'An', '', '']])])
    const [top = 0, middle = 0, bottom = 0] = page ? borders(page) : []
    const height = (12 * 1.1499 + 4 + 0.5) * (25.4 / 72)
    expect(middle - top).toBeCloseTo(height, 1)
    expect(bottom - middle).toBeCloseTo(height, 1)
  })

  test('a total is bold, and the rows before it are not', async () => {
    const [page] = await pagesOf([table([...people(2), ['', 'Tổng', '1.000', '']], { total: true })])
    expect(lineFrom(page, 'Tổng').face).toBe('Tinos-Bold')
    expect(lineFrom(page, 'Nguyễn Văn A2').face).toBe('Tinos-Regular')
  })

  test('a cell that is left out is an empty one', async () => {
    const [page] = await pagesOf([table([['1', 'Nguyễn Văn An']])])
    expect(lineFrom(page, 'Nguyễn Văn An').y).toBeGreaterThan(0)
  })

  test('a text that should not wrap is named when it does', () => {
    const long = 'Công Tằng Tôn Nữ Hoàng Ngọc Thị Minh Nguyệt'
    const paperOf = (more: Partial<Table>) =>
      paper([
        table(
          [
            ['1', long, '', ''],
            ['2', 'Lê An', '', ''],
          ],
          more,
        ),
      ])
    expect(press.pdf(paperOf({ nowrap: 1 })).broken).toEqual([long])
    expect(press.pdf(paperOf({})).broken).toEqual([])
  })
})

describe('a table over pages', () => {
  const before = (count: number): readonly Block[] =>
    Array.from({ length: count }, (_, index) => paragraph(`Dòng thứ ${index + 1}.`))

  test('never leaves its head, or the paragraph over it, alone at the foot of a page', async () => {
    for (let count = 24; count < 36; count++) {
      const heading: Block = { type: 'heading', level: 1, text: 'I. CÁ NHÂN' }
      const pages = await pagesOf([...before(count), heading, table(people(12), { numbers: true })])
      const page = pages.find(each => linesFrom(each, 'I. CÁ NHÂN').length > 0)
      expect(linesFrom(page, 'Họ và tên')).toHaveLength(1)
      expect(linesFrom(page, 'Nguyễn Văn A1')).not.toEqual([])
    }
  })

  test('a row higher than a page is cut between its lines and loses none of them', async () => {
    const words = Array.from({ length: 900 }, (_, at) => `việc${at}`)
    const pages = await pagesOf([table([...people(2), ['3', 'Trần B', '', words.join(' ')], ...people(1)])])
    const shown = pages.flatMap(page => page.lines.filter(line => line.text.startsWith('việc')))
    expect(shown.map(line => line.text).join(' ')).toBe(words.join(' '))
    expect(pages.length).toBeGreaterThan(1)
    for (const page of pages) expect(Math.max(...page.lines.map(line => line.y))).toBeLessThan(277)
  })

  test('before a signature keeps two rows on the signature’s page', async () => {
    for (let count = 30; count < 44; count++) {
      const rows = Array.from({ length: count }, (_, at) => [String(at + 1), `Người ${at + 1}`, '', ''])
      const closing: Block = {
        type: 'closing',
        recipients: [],
        authority: ['GIÁM ĐỐC'],
        signer: 'Lê Văn Bốn',
      }
      const last = (await pagesOf([table(rows), closing])).at(-1)
      expect(linesFrom(last, `Người ${count}`)).toHaveLength(1)
      expect(linesFrom(last, `Người ${count - 1}`)).toHaveLength(1)
      expect(lineFrom(last, 'Lê Văn Bốn').y).toBeLessThan(277)
    }
  })
})
