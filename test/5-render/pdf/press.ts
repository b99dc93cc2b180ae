/** Papers printed for the tests of this folder, in memory. */

import { renderers } from '../../../src/5-render/index.ts'
import type { Block, Document, Inline } from '../../../src/model/document.ts'
import type { PrintOptions } from '../../../src/model/output.ts'
import { realWorld } from '../../../src/world.ts'
import { layout } from '../samples.ts'
import { type ReadFile, readBack } from './read-back.ts'

/** All formats, with the fonts and the layout decree that ship. */
export const press = renderers(realWorld(), layout)

/** The bytes of a paper's file, its pages so many times over. */
export const printed = (
  document: Document,
  more: Partial<PrintOptions> = {},
  copies = 1,
): Promise<Uint8Array> => {
  const about = { title: document.title, author: document.author, ...more }
  const { pages } = press.pdf(document)
  return press.paint(Array.from({ length: copies }, () => pages).flat(), about)
}

/** A paper as it is read back from its file. */
export const read = async (document: Document, more: Partial<PrintOptions> = {}): Promise<ReadFile> =>
  readBack(await printed(document, more))

/** A paper of these blocks. */
export const paper = (blocks: readonly Block[], more: Partial<Document> = {}): Document => ({
  path: 'paper',
  kind: 'to-trinh',
  title: 'Tờ trình',
  author: 'Sở Nội vụ',
  profile: 'A',
  sections: [{ blocks }],
  ...more,
})

export const plain = (text: string): readonly Inline[] => [{ text }]

export const paragraph = (text: string): Block => ({ type: 'paragraph', children: plain(text) })

/** So many words in a row, each with its number: a paragraph whose lines can be told apart. */
export const words = (count: number, word = 'thành'): string =>
  Array.from({ length: count }, (_, index) => `${word}${index + 1}`).join(' ')
