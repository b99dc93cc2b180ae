import { expect } from 'vitest'
import type { Measure } from '../../../src/5-render/measure.ts'
import type { Paragraph, ReadBack, Section, Table } from './found.ts'

/** Every paragraph that is printed, those over the text too. */
export const all = (file: ReadBack): readonly Paragraph[] => [
  ...file.paragraphs,
  ...file.sections.flatMap(section => [...section.headers.default, ...section.headers.first]),
]

/** The first paragraph of this text; a test fails where there is none. */
export const found = (file: ReadBack, text: string | RegExp): Paragraph => {
  const paragraph = file.paragraphs.find(one =>
    typeof text === 'string' ? one.text === text : text.test(one.text),
  )
  if (!paragraph) throw new Error(`no paragraph ${text}`)
  return paragraph
}

/** Size, bold, italic of every run that a paragraph has, in one line. */
export const look = ({ runs, align }: Paragraph): string =>
  [
    ...new Set(runs.map(run => `${run.size}${run.bold ? ' bold' : ''}${run.italic ? ' italic' : ''}`)),
  ].join() + ` ${align}`

/** The first cell that holds this text. */
export const cellOf = (file: ReadBack, text: string) => {
  const cells = file.tables.flatMap(table => table.rows.flatMap(row => row.cells))
  const cell = cells.find(one => one.text.includes(text))
  if (!cell) throw new Error(`no cell ${text}`)
  return cell
}

/** Tells paragraphs from tables. */
export const isParagraph = (block: Paragraph | Table): block is Paragraph => block.kind === 'paragraph'

/** Length of the rule that follows a text in a cell or page this wide, as a share of that text's width. */
export const ruleShare = (
  { blocks, width }: { readonly blocks: readonly (Paragraph | Table)[]; readonly width: number },
  text: string,
  letters: Measure,
): number => {
  const at = blocks.findIndex(block => isParagraph(block) && block.text === text)
  const rule = blocks.slice(at + 1).find(block => isParagraph(block) && block.rule > 0)
  const over = blocks[at]
  if (!rule || !over || !isParagraph(rule) || !isParagraph(over)) throw new Error(`no rule under ${text}`)
  expect(rule.left).toBe(rule.right)
  return (width - rule.left - rule.right) / letters.width(over.text, 'bold', over.runs[0]?.size ?? 0)
}

/** Width of the text on a section’s pages, in twips. */
export const textWidth = (section: Section): number =>
  section.width - section.margins.left - section.margins.right
