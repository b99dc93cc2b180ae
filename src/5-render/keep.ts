import type { Block } from '../model/document.ts'

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

/**
 * How many of a block's last paragraphs (of a table: rows) stay on the page of what follows them: keep-with-next in
 * Word's words. A heading keeps its text, a paragraph over a table keeps the table's head and first row, and the two
 * paragraphs before a signature keep it company, by at least two lines each where they are long. White space is kept
 * with what it stands before.
 */
export const keptParagraphs = (blocks: readonly Block[]): readonly number[] =>
  blocks.map((block, at) => {
    if (at === blocks.length - 1) return 0
    const own = block.type === 'heading' || block.type === 'space' || blocks[at + 1]?.type === 'table' ? 1 : 0
    if (isSigned(block)) return own
    return Math.max(own, Math.min(beforeSignature(blocks, at), Math.max(1, paragraphsOf(block))))
  })
