import type { Block, Document, Section } from '../model/document.ts'
import type { Setting } from './geometry.ts'
import { isSmallTable } from './small-table.ts'

/** A signature never stands alone on a page: so many paragraphs or rows before it come along. */
const withSignature = 2

const paragraphsOf = (block: Block): number => {
  if (block.type === 'bases' || block.type === 'addressees') return block.lines.length
  if (block.type === 'list') return block.items.length
  if (block.type === 'table') return block.rows.length
  return block.type === 'space' ? 0 : 1
}

const isSigned = (block: Block | undefined): boolean =>
  block?.type === 'closing' || block?.type === 'signatures'

const beforeSignature = (blocks: readonly Block[], at: number): number => {
  const next = blocks.findIndex((block, index) => index > at && isSigned(block))
  if (next < 0) return 0
  const between = blocks.slice(at + 1, next).reduce((sum, block) => sum + paragraphsOf(block), 0)
  return Math.max(0, withSignature - between)
}

const leaders = new Set<Block['type']>(['heading', 'space', 'letterhead'])

/** The first row of a table stays with its head: kept with the signature too, it would take the whole table along. */
const mostKept = (block: Block): number => Math.max(1, paragraphsOf(block) - (block.type === 'table' ? 1 : 0))

/** A block that leads to the next one, or a list before the sentence that sums it up at the end. */
const leads = (blocks: readonly Block[], at: number): boolean => {
  const [block, next] = [blocks[at], blocks[at + 1]]
  if (!block || !next) return false
  const isSummedUp = block.type === 'table' && next.type === 'paragraph' && at === blocks.length - 2
  return leaders.has(block.type) || next.type === 'table' || isSummedUp
}

const tables = new Set<Block['type']>(['letterhead', 'table', 'closing', 'signatures'])

/** Whether a block is a table to Word, so that it needs a paragraph behind it. */
export const isTableInWord = (block: Block | undefined): boolean =>
  block !== undefined && tables.has(block.type)

/** Whether a section ends with a paragraph nobody sees (`spacing.hair`): each but the last, and one with a table at its end. */
export const endsWithHair = ({ sections }: Document, section: Section): boolean =>
  section !== sections.at(-1) || isTableInWord(section.blocks.at(-1))

/**
 * How many of a block's last paragraphs (of a table: rows) stay on the page of what follows them: keep-with-next in
 * Word's words. The head of a paper keeps its title, a heading its text, a paragraph over a table the table's head and
 * first row, a list's last row the sentence under it, and the two paragraphs before a signature keep it company, by at
 * least two lines each where they are long. White space is kept with what it stands before, and the end of the section
 * with the paragraph behind it that nobody sees, which alone would make an empty page.
 */
export const keptParagraphs = (blocks: readonly Block[], hair = false): readonly number[] =>
  blocks.map((block, at) => {
    if (at === blocks.length - 1) return hair ? 1 : 0
    const own = leads(blocks, at) ? 1 : 0
    if (isSigned(block)) return own
    return Math.max(own, Math.min(beforeSignature(blocks, at), mostKept(block)))
  })

/**
 * Whether all rows of a table stay on one page: those of a small one. Right before a signature it may be parted all the
 * same, else head, title, table and signature would be one piece that no page can hold.
 */
export const staysWhole = (block: Block, next: Block | undefined, setting: Setting): boolean =>
  block.type === 'table' && !isSigned(next) && isSmallTable(block, setting)
