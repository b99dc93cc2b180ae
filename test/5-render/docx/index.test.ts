import { afterEach, describe, expect, test } from 'vitest'
import { docxRenderer } from '../../../src/5-render/docx/index.ts'
import { measure } from '../../../src/5-render/measure.ts'
import { plainText } from '../../../src/5-render/text/plain.ts'
import type { Block, Document } from '../../../src/model/document.ts'
import { realWorld } from '../../../src/world.ts'
import { blankLetter, bound, layout, letter, list, summary } from '../samples.ts'
import type { ReadBack } from './found.ts'
import { readBack } from './read-back.ts'
import { faultsOf } from './structure.ts'

const letters = measure(realWorld())
const render = docxRenderer(layout, letters)
const opened = async (document: Document): Promise<ReadBack> => readBack(await render(document))

const paper = (...blocks: readonly Block[]): Document => ({ ...letter(), sections: [{ blocks }] })
const texts = (...lines: readonly string[]): readonly Block[] =>
  lines.map(text => ({ type: 'paragraph', children: [{ text }] }))
const table: Block = {
  type: 'table',
  columns: [{ title: 'STT', width: 1, align: 'right' }],
  rows: [['1'], ['2']],
}

describe('every kind of paper', () => {
  const papers: readonly (readonly [string, Document])[] = [
    ['a letter', letter()],
    ['a compact letter of two pages', blankLetter('B', 9)],
    ['a list across the page', list(40)],
    ['letter and list in one file', bound()],
    ['a summary', summary()],
    ['a draft', { ...bound('B'), draft: true }],
    ['a paper with nothing on it', paper()],
    ['tables only', paper(table, table, { type: 'signatures' })],
  ]

  test.each(papers)(
    '%s is built as the standard orders it, and its package is whole',
    async (_, document) => {
      const { parts } = await opened(document)
      expect(faultsOf(parts)).toEqual([])
      expect([...parts.keys()].slice(0, 2)).toEqual(['[Content_Types].xml', '_rels/.rels'])
      expect(
        [...parts.keys()].filter(part => /numbering|notes|theme|font|comments|app|custom/.test(part)),
      ).toEqual([])
      expect(parts.get('word/settings.xml')).toMatch(
        /<w:compatSetting [^>]*w:val="15"[^>]*w:name="compatibilityMode"/,
      )
    },
  )

  test.each(papers)('%s has the words of the document in their order', async (_, document) => {
    expect((await opened(document)).text).toBe(plainText(document, layout))
  })
})

describe('bytes', () => {
  const zone = process.env.TZ
  afterEach(() => {
    process.env.TZ = zone
  })

  test('are the same for two runs, in any time zone, and hold no date of their making', async () => {
    const first = await docxRenderer(layout, letters)(bound())
    process.env.TZ = 'Pacific/Kiritimati'
    expect(new Date(2026, 0, 1).getTimezoneOffset()).toBe(-840)
    const second = await docxRenderer(layout, letters)(bound())
    expect(Buffer.compare(first, second)).toBe(0)
    expect([...readBack(first).parts.values()].join('').match(/\d{4}-\d\d-\d\dT[^<]*/g)).toEqual([
      '1980-01-01T00:00:00Z',
      '1980-01-01T00:00:00Z',
    ])
  })

  test('do not depend on the papers made before', async () => {
    const alone = await docxRenderer(layout, letters)(summary())
    await render(list(3))
    await render(summary('Lê Thị Hằng'))
    expect(Buffer.compare(await render(summary()), alone)).toBe(0)
  })
})

test('the properties of the file are the paper’s own title and author, whatever characters are in them', async () => {
  const file = await opened({ ...letter(), title: 'Tờ trình "A" & <B> $1', author: "Sở Y tế $& 'C'" })
  expect([file.title, file.author]).toEqual(['Tờ trình "A" & <B> $1', "Sở Y tế $& 'C'"])
})

test('text is printed as written: no markup, no field, spaces kept, decomposed letters composed', async () => {
  const written = '<w:p> & ]]> "x"  hai khoảng  $1 \\n {PAGE}'
  const { paragraphs } = await opened(paper(...texts(written, 'Nguyễn Ánh'.normalize('NFD'))))
  expect(paragraphs.map(one => one.text)).toEqual([written, 'Nguyễn Ánh'])
})

test('a character that no XML file may hold becomes U+FFFD, and the ends of lines are spaces', async () => {
  const { paragraphs, parts } = await opened(
    paper(...texts('a\u0000b\u001Fc\uFFFEd\uD800e', 'một\r\nhai\tba')),
  )
  expect(paragraphs.map(one => one.text)).toEqual(['a\uFFFDb\uFFFDc\uFFFDd\uFFFDe', 'một hai ba'])
  expect(parts.get('word/document.xml')).not.toMatch(/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u)
})

test('bold and italic parts of a paragraph stay what they are', async () => {
  const children = [{ text: 'a' }, { text: 'b', bold: true }, { text: 'c', italic: true }] as const
  const { paragraphs } = await opened(paper({ type: 'paragraph', children }))
  expect(paragraphs[0]?.runs.map(run => [run.text, run.bold, run.italic])).toEqual([
    ['a', false, false],
    ['b', true, false],
    ['c', false, true],
  ])
})

test('a table repeats its head and its row of numbers, cuts no row, and fills the width of the text', async () => {
  const { tables } = await opened(list(30))
  const [found] = tables
  expect(found?.rows.map(row => row.isHead)).toEqual([true, true, ...Array(30).fill(false)])
  expect(found?.rows.every(row => row.isWhole)).toBe(true)
  expect(found).toMatchObject({ border: 4, indent: 0, margin: 57, isFixed: true })
  expect(found?.columns.reduce((sum, width) => sum + width, 0)).toBe(14003)
  const cells = found?.rows.flatMap(row => row.cells.flatMap(cell => cell.blocks)) ?? []
  for (const block of cells) expect(block).toMatchObject({ before: 40, after: 40, line: 240 })
})

test('columns are set as they ask, heads in the middle and bold, the total bold', async () => {
  const { tables } = await opened(summary())
  const rows = tables.find(one => one.border > 0)?.rows ?? []
  const looks = rows.map(row =>
    row.cells.map(cell => {
      const [block] = cell.blocks
      return block?.kind === 'paragraph' ? `${block.align}${block.runs[0]?.bold ? ' bold' : ''}` : ''
    }),
  )
  expect(looks[0]).toEqual(['center bold', 'center bold', 'center bold'])
  expect(looks[1]).toEqual(['center', 'left', 'right'])
  expect(looks[3]).toEqual(['center', 'left bold', 'right bold'])
})

test('a head is two columns without borders or margins, one row where the paper has no number', async () => {
  const [head] = (await opened(letter())).tables
  expect(head).toMatchObject({ border: 0, indent: 0, margin: 0, isFixed: true, columns: [3515, 5556] })
  expect(head?.rows).toHaveLength(2)
  expect((await opened(summary())).tables[0]?.rows).toHaveLength(1)
})

test('the two paragraphs before a signature stay with it, a heading stays with its text', async () => {
  const { paragraphs, tables } = await opened(summary())
  const kept = (text: string): boolean | undefined =>
    paragraphs.find(one => one.text.startsWith(text))?.keepNext
  expect(['I. SƠ LƯỢC', '1. Hành động', 'Bệnh viện xác nhận'].map(kept)).toEqual([true, true, true])
  expect(['- Họ và tên', 'Trong đợt'].map(kept)).toEqual([false, false])
  expect(tables.at(-1)?.rows.every(row => row.isWhole)).toBe(true)
  const last = (await opened(letter())).paragraphs.filter(one => one.style === 'body').slice(-3)
  expect(last.map(one => one.keepNext)).toEqual([false, true, true])
})

test('headings lead through the paper in Word’s navigation, and no list numbers itself', async () => {
  const { paragraphs } = await opened(summary())
  expect(paragraphs.filter(one => one.outline !== undefined).map(one => [one.outline, one.text])).toEqual([
    [0, 'I. SƠ LƯỢC LÝ LỊCH'],
    [0, 'II. TÓM TẮT THÀNH TÍCH'],
    [1, '1. Hành động, việc làm cụ thể'],
  ])
  expect(paragraphs.some(one => one.isNumbered)).toBe(false)
})

test('a draft says so in bold at the left of every page, the number still in the middle', async () => {
  const { sections } = await opened({ ...bound(), draft: true })
  const headers = sections.flatMap(({ headers: { first, default: others } }) => [...first, ...others])
  expect(headers.map(one => one.text)).toEqual(['DỰ THẢO', 'DỰ THẢO\t', 'DỰ THẢO', 'DỰ THẢO\t'])
  for (const { runs } of headers) expect(runs[0]).toMatchObject({ text: 'DỰ THẢO', bold: true, size: 28 })
  expect(headers.map(one => one.runs.filter(run => run.field === 'PAGE' && !run.bold).length)).toEqual([
    0, 1, 0, 1,
  ])
  expect((await opened(bound())).sections.flatMap(one => one.headers.first).map(one => one.text)).toEqual([
    '',
    '',
  ])
})

test('a clerk finds every style under a Vietnamese name, and none of a colour or a number of its own', async () => {
  const styles = (await opened(bound())).parts.get('word/styles.xml') ?? ''
  const names = [...styles.matchAll(/<w:name w:val="([^"]*)"/g)].map(([, name = '']) => name)
  expect(names).toEqual(expect.arrayContaining(['Normal', 'Quốc hiệu', 'Tiêu ngữ', 'Nội dung', 'Nơi nhận']))
  expect(
    names.filter(name => name.includes(',') || /^(Heading|Title|Hyperlink|footnote)/i.test(name)),
  ).toEqual([])
  expect(styles.match(/w:color w:val="(?!000000)/g)).toBeNull()
})
