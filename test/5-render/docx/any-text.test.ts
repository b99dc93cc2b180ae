import fc from 'fast-check'
import { expect, test } from 'vitest'
import { docxRenderer } from '../../../src/5-render/docx/index.ts'
import { measure } from '../../../src/5-render/measure.ts'
import { printable } from '../../../src/5-render/printable.ts'
import { columnsOf } from '../../../src/5-render/text/columns.ts'
import { renderText } from '../../../src/5-render/text/index.ts'
import { plainText } from '../../../src/5-render/text/plain.ts'
import type { Document } from '../../../src/model/document.ts'
import { realWorld } from '../../../src/world.ts'
import { layout, letter } from '../samples.ts'
import { readBack } from './read-back.ts'
import { faultsOf } from './structure.ts'

const render = docxRenderer(layout, measure(realWorld()))

/** The same text at every place of a paper that takes one. */
const paperOf = (text: string): Document => ({
  ...letter(),
  title: text,
  author: text,
  sections: [
    {
      blocks: [
        { type: 'letterhead', parent: text, agency: [text, text], number: text, date: text },
        { type: 'title', kind: text, about: [text], note: text },
        { type: 'appendix', label: text, title: text, attached: text },
        { type: 'addressees', lines: [text, text] },
        { type: 'bases', lines: [text] },
        { type: 'heading', level: 2, text },
        { type: 'paragraph', children: [{ text, bold: true }, { text }], align: 'right' },
        { type: 'list', items: [[{ text }], []] },
        {
          type: 'table',
          columns: [{ title: text, width: 9, align: 'right' }],
          rows: [[text], []],
          total: true,
        },
        { type: 'closing', recipients: [text], authority: [text], signer: text, place: text },
        { type: 'signatures', left: { lines: [text], hint: text, name: text }, place: text },
      ],
    },
  ],
})

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom(
      '<',
      '&',
      '"',
      ']]>',
      '\t',
      '\n',
      '\u0000',
      '\uD800',
      'ệ',
      'e\u0302\u0323',
      ' ',
      '$&',
    ),
  }),
)

test('whatever a text holds, the file is sound and gives back the words and the title that were written', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, async text => {
      const document = paperOf(text)
      const file = readBack(await render(document))
      expect(faultsOf(file.parts)).toEqual([])
      expect(file.title).toBe(printable(text))
      // A space where a line better does not break is set as a hard one.
      const soft = (words: string): string => words.replaceAll('\u00a0', ' ').replaceAll('\u2011', '-')
      expect(soft(file.text)).toBe(soft(plainText(document, layout)))
    }),
    { numRuns: 60, seed: 30 },
  )
})

test('whatever a text holds, no line of the plain rendering is wider than 80 columns upright', () => {
  fc.assert(
    fc.property(anyText, text => {
      const lines = renderText(paperOf(text), layout).split('\n')
      expect(Math.max(...lines.map(columnsOf))).toBeLessThanOrEqual(80)
    }),
    { numRuns: 60, seed: 30 },
  )
})
