/** Where the elements of NĐ 30/2020, Phụ lục I stand in a DOCX: found by place and words, never by the names of our styles. */
import { measure } from '../../src/5-render/measure.ts'
import type { FaceName } from '../../src/model/output.ts'
import { realWorld } from '../../src/world.ts'
import type { Cell, Paragraph, ReadBack, Section, Table } from '../5-render/docx/found.ts'
import { isParagraph } from '../5-render/docx/looks.ts'
import type { Read } from './reading.ts'

type Block = Paragraph | Table

const isTable = (block: Block | undefined): block is Table => block?.kind === 'table'
const isFilled = (block: Block): block is Paragraph => isParagraph(block) && block.text.trim() !== ''
const isRule = (block: Block): block is Paragraph => isParagraph(block) && block.rule > 0

/** Paragraphs with words in them. */
export const filled = (blocks: readonly Block[]): readonly Paragraph[] => blocks.filter(isFilled)

/** The first drawn line among blocks. */
export const ruleIn = (blocks: readonly Block[]): Paragraph | undefined => blocks.find(isRule)

/** Width of the text on a section's pages, in twips. */
export const textWidth = ({ width, margins }: Section): number => width - margins.left - margins.right

/** The body's blocks of the first section; a paper other than a list has no second one. */
const blocksOf = ({ docx }: Read): readonly Block[] => docx.sections[0]?.blocks ?? []

export type Head = {
  readonly left: Cell
  readonly right: Cell
  readonly number: Paragraph | undefined
  readonly date: Paragraph | undefined
}

/** Ô 1 to 4: two columns without borders at the top of page 1. */
export const headOf = (read: Read): Head | undefined => {
  const [table] = blocksOf(read)
  if (!isTable(table) || table.border > 0) return undefined
  const [first, second] = table.rows
  const [left, right] = first?.cells ?? []
  if (!left || !right) return undefined
  const [number, date] = (second?.cells ?? []).map(cell => filled(cell.blocks)[0])
  return { left, right, number, date }
}

export type Title = {
  readonly kind: Paragraph | undefined
  /** Bold lines under tên loại. */
  readonly about: readonly Paragraph[]
  readonly note: readonly Paragraph[]
  readonly rule: Paragraph | undefined
  readonly width: number
}

const isItalic = ({ runs }: Paragraph): boolean => runs.every(run => run.italic)

/** Where the title ends: at the line drawn under it. */
const endOfTitle = (blocks: readonly Block[]): number => blocks.findIndex(isRule)

/** Ô 5a: everything between the head and the line under it, in the middle of the text. */
export const titleOf = (read: Read): Title => {
  const blocks = blocksOf(read)
  const [kind, ...rest] = filled(blocks.slice(0, endOfTitle(blocks)))
  const [section] = read.docx.sections
  return {
    kind,
    about: rest.filter(line => !isItalic(line)),
    note: rest.filter(isItalic),
    rule: ruleIn(blocks),
    width: section ? textWidth(section) : 0,
  }
}

export type Body = {
  readonly addressees: readonly Paragraph[]
  readonly bases: readonly Paragraph[]
  /** Ô 6 without căn cứ: sentences and headings, in order. */
  readonly text: readonly Paragraph[]
}

const runs = (paragraphs: readonly Paragraph[], belongs: (one: Paragraph) => boolean): number => {
  const end = paragraphs.findIndex(one => !belongs(one))
  return end < 0 ? paragraphs.length : end
}

/** Ô 9a and 6: all words outside tables that stand under the title. */
export const bodyOf = (read: Read, at = 0): Body => {
  const blocks = read.docx.sections[at]?.blocks ?? []
  const under = filled(blocks.slice(endOfTitle(blocks) + 1))
  const isAddressed = under[0]?.text.startsWith('Kính gửi') === true
  const rest = isAddressed ? 1 + runs(under.slice(1), one => one.left > 0) : 0
  const bases = isAddressed ? rest + runs(under.slice(rest), one => one.text.startsWith('Căn cứ ')) : rest
  return { addressees: under.slice(0, rest), bases: under.slice(rest, bases), text: under.slice(bases) }
}

/** Ô 7 and 9b: the last table without borders, but for the head; its two sides. */
export const endingOf = (read: Read): readonly [Cell, Cell] | undefined => {
  const last = blocksOf(read)
    .slice(1)
    .filter(isTable)
    .findLast(table => table.border === 0)
  const [left, right] = last?.rows.at(-1)?.cells ?? []
  return left && right ? [left, right] : undefined
}

/** The tables with borders of a section: its lists. */
export const listsOf = ({ blocks }: Section): readonly Table[] =>
  blocks.filter(isTable).filter(table => table.border > 0)

/** Everything that can be read, in one text. */
export const wordsOf = ({ paragraphs }: ReadBack): string => paragraphs.map(one => one.text).join('\n')

const letters = measure(realWorld())

const faceOf = ({ runs: [run] }: Paragraph): FaceName =>
  run?.bold ? (run.italic ? 'bold-italic' : 'bold') : run?.italic ? 'italic' : 'regular'

/** The texts of a paragraph between its line breaks. */
const partsOf = ({ runs }: Paragraph): readonly string[] => {
  const parts = ['']
  for (const run of runs)
    if (run.isBreak) parts.push('')
    else parts[parts.length - 1] += run.text
  return parts
}

const linesOf = (text: string, room: number, width: (text: string) => number): readonly string[] => {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word
    if (lines.length > 0 && width(longer) <= room) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

/** Width in twips of the longest line that these paragraphs, set in as they are, make in a column of this width. */
export const longestLine = (paragraphs: readonly Paragraph[], column: number): number => {
  const widths = paragraphs.flatMap(paragraph => {
    const size = paragraph.runs[0]?.size ?? 0
    const width = (text: string): number => letters.width(text, faceOf(paragraph), size)
    const room = column - paragraph.left - paragraph.right
    return partsOf(paragraph).flatMap(text => linesOf(text, room, width).map(width))
  })
  return Math.max(0, ...widths)
}

/** Length of a drawn line in a column of this width, in twips. */
export const lengthOf = (rule: Paragraph, column: number): number => column - rule.left - rule.right
