// in: a document and the layout decree. out: plain text for people, diffs and tests; it shows order and words, not sizes.
import type { Block, Document, Section } from '../../model/document.ts'
import type { Layout } from '../../model/layout.ts'
import { handle } from '../handle.ts'
import { blocks } from './blocks.ts'

/** Columns of a page: upright about what 14 pt gives on 16 cm, across as much as a reader of diffs can bear. */
const widths = { portrait: 80, landscape: 110 } as const

/** Blocks that follow each other without an empty line between: the running text. */
const running = new Set<Block['type']>(['bases', 'heading', 'paragraph', 'list'])

const sectionLines = (section: Section, layout: Layout): readonly string[] => {
  const sheet = { width: section.landscape ? widths.landscape : widths.portrait, layout }
  return section.blocks.flatMap((block, index) => {
    const before = section.blocks[index - 1]
    const joined = !before || block.type === 'space' || (running.has(before.type) && running.has(block.type))
    return [...(joined ? [] : ['']), ...handle(blocks, block, sheet)]
  })
}

/** The document as plain text, lines at most 110 columns wide, sections apart by a line of `=`. */
export const renderText = (document: Document, layout: Layout): string => {
  const sections = document.sections.map(section => sectionLines(section, layout))
  const lines = sections.flatMap((section, index) => [
    ...(index > 0 ? ['', '='.repeat(widths.portrait), ''] : []),
    ...(document.draft ? [layout.draft, ''] : []),
    ...section,
  ])
  return lines.map(line => `${line.trimEnd()}\n`).join('')
}
