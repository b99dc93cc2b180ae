import type { Block, Handlers } from '../../model/document.ts'
import type { Tag } from '../../model/output.ts'
import { addresseesIndents, sizes } from '../geometry.ts'
import { addresseesLabel } from '../labels.ts'
import { spacing } from '../spacing.ts'
import { closing, signatures } from './closing.ts'
import { appendix, letterhead, title } from './head.ts'
import { blank, type Desk, type Paragraph, setParagraph } from './paragraph.ts'
import { kept, type Slab } from './slab.ts'
import { tableSlabs } from './table.ts'
import { type Paragraphs, setBody, textWidth, together } from './texts.ts'

type Of<T extends Block['type']> = Extract<Block, { type: T }>

/** Ô 9a: one addressee in the middle of the line, several under each other with their dashes under the colon. */
const addressees = ({ lines }: Of<'addressees'>, desk: Desk): Paragraphs => {
  const { before, after } = spacing.addressees
  const indents = addresseesIndents(desk.setting)
  const size = sizes(desk.setting).body
  const set = (text: string, more: Partial<Paragraph>): readonly Slab[] => {
    const plain = { spans: [{ text, face: 'regular', size }], align: 'left', tag: { role: 'P' } } as const
    return setParagraph({ ...plain, ...more }, textWidth(desk), desk)
  }
  if (lines.length === 1)
    return [set(`${addresseesLabel} ${lines[0]}`, { align: 'center', balanced: true, before, after })]
  const last = lines.length - 1
  return [
    set(addresseesLabel, { left: indents.label, before }).map(kept),
    ...lines.map((line, index) => set(line, { left: indents.lines, after: index === last ? after : 0 })),
  ]
}

const paragraph = ({ children, align = 'justify', indent }: Of<'paragraph'>, desk: Desk): Paragraphs => {
  const flush = indent === false || align === 'center' || align === 'right'
  return [setBody(children, desk, { align, balanced: align === 'center', ...(flush ? { first: 0 } : {}) })]
}

const list = ({ items }: Of<'list'>, desk: Desk): Paragraphs => {
  const within: Tag = { role: 'L' }
  return items.map(item => setBody(item, desk, { tag: { role: 'LBody', within: { role: 'LI', within } } }))
}

/** Every block as its paragraphs or rows, cut into strips for the pages. */
export const blocks: Handlers<[Desk], Paragraphs> = {
  letterhead,
  title,
  appendix,
  addressees,
  bases: ({ lines }, desk) => lines.map(text => setBody([{ text, italic: true }], desk)),
  heading: ({ level, text }, desk) => [
    together(setBody([{ text, bold: true }], desk, { tag: { role: level === 1 ? 'H2' : 'H3' } })),
  ],
  paragraph,
  list,
  table: (table, desk) => tableSlabs(table, desk).map(row => [row]),
  closing,
  signatures,
  space: ({ points }) => [[blank(points * 20)]],
}
