// What is read out of a finished file is what its paper says, whatever its paper says: else a sound build would stop.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { difference } from '../../src/6-package/read-back.ts'
import type { Block, Document } from '../../src/model/document.ts'
import type { Format } from '../../src/model/output.ts'
import { words as numbered, paper, paragraph, plain, press, printed } from './pdf/press.ts'
import { blankLetter, bound, letter, list, summary } from './samples.ts'

const fileOf = (document: Document, format: Format): Promise<Uint8Array> =>
  format === 'docx' ? press.docx(document) : printed(document, { tagged: true })

const linesOf = async (document: Document, format: Format): Promise<readonly string[]> =>
  press.readBack(format, await fileOf(document, format))

const differenceIn = async (document: Document, format: Format): Promise<string | undefined> =>
  difference(press.words(document, format), await linesOf(document, format))

/** The same text at every place of a paper that takes one. */
const everywhere = (text: string): readonly Block[] => [
  { type: 'letterhead', parent: text, agency: [text, text], number: text, date: text },
  { type: 'title', kind: text, about: [text], note: text },
  { type: 'appendix', label: text, title: text, attached: text },
  { type: 'addressees', lines: [text] },
  { type: 'addressees', lines: [text, text] },
  { type: 'bases', lines: [text] },
  { type: 'heading', level: 2, text },
  { type: 'paragraph', children: [{ text, bold: true }, { text }, { text, italic: true }], align: 'right' },
  { type: 'list', items: [[{ text }], []] },
  { type: 'table', columns: [{ title: text, width: 9, align: 'right' }], rows: [[text], []], total: true },
  { type: 'closing', recipients: [text], authority: [text], signer: text, place: text },
  { type: 'signatures', left: { lines: [text], hint: text, name: text }, place: text },
]

const odd = [
  '<',
  '&',
  '"',
  '\t',
  '\n',
  '\u0000',
  '\uD800',
  'ệ',
  'e\u0302\u0323',
  ' ',
  '\u00A0',
  '\u202F',
  '-',
  '–',
]
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(...odd, 'Ə', 'ǁ', '⁄', '∕', '🙂', 'x'), maxLength: 60 }),
)

describe.each(['docx', 'pdf'] as const)('a %s', format => {
  test.each([letter(), blankLetter('B', 40), list(60), bound(), summary()])(
    'gives back $title',
    async document => {
      expect(await differenceIn(document, format)).toBeUndefined()
    },
  )

  test('gives back any text at any place', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async text => {
        expect(await differenceIn(paper(everywhere(text)), format)).toBeUndefined()
      }),
      { numRuns: 60, seed: 30 },
    )
  })

  test('gives back paragraphs, cells and recipients that no page holds', async () => {
    const long = numbered(2000, 'COVID-19 ')
    const blocks: readonly Block[] = [
      paragraph(long),
      {
        type: 'table',
        columns: [
          { title: 'Tên', width: 1, align: 'left' },
          { title: 'Thành tích', width: 1, align: 'left' },
        ],
        rows: [[long, numbered(1500)]],
      },
      { type: 'list', items: [plain(long)] },
      {
        type: 'closing',
        recipients: Array.from({ length: 150 }, (_, at) => `- Nơi nhận ${at}`),
        authority: ['GIÁM ĐỐC'],
        signer: 'Nguyễn Văn An',
        place: 'Đắk Lắk',
      },
    ]
    expect(await differenceIn(paper(blocks), format)).toBeUndefined()
  })

  test('says nothing of page numbers, of heads that repeat, of the mark of a draft', async () => {
    const text = (await linesOf({ ...list(60), draft: true }, format)).join('\n')
    expect(text).not.toContain('DỰ THẢO')
    expect(text.match(/Họ và tên/g)).toHaveLength(1)
    expect(text).not.toMatch(/^\(7\)\n2$/m)
  })
})

test('a file that has no structure says nothing', async () => {
  expect(await press.readBack('pdf', await printed(letter(), { tagged: false }))).toEqual([])
})
