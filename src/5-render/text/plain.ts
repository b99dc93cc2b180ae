import type { Block, Document, Handlers, Inline, Signature } from '../../model/document.ts'
import type { Layout } from '../../model/layout.ts'
import { handle } from '../handle.ts'
import { addresseesLabel, recipientsLabel } from '../labels.ts'
import { printable } from '../printable.ts'

type Lines = readonly string[]
type Of<T extends Block['type']> = Extract<Block, { type: T }>

const words = (children: readonly Inline[]): string => children.map(child => child.text).join('')

const row = (cells: readonly (readonly (string | undefined)[])[]): string =>
  cells.map(lines => squeezed(lines.filter(line => line).join(' '))).join('\t')

const squeezed = (text: string): string => printable(text).replace(/ +/g, ' ').trim()

const signed = (side: Signature | undefined) => [...(side?.lines ?? []), side?.hint, side?.name]

const tableRows = ({ columns, rows, numbers }: Of<'table'>): Lines => [
  row(columns.map(column => [column.title])),
  ...(numbers ? [row(columns.map((_, index) => [`(${index + 1})`]))] : []),
  ...rows.map(cells => row(columns.map((_, index) => [cells[index]]))),
]

const blocks: Handlers<[Layout], Lines> = {
  letterhead: ({ parent, agency, number, date }, layout) => [
    row([
      [parent, ...agency],
      [layout.country, layout.phrase],
    ]),
    ...(number || date ? [row([[number], [date]])] : []),
  ],
  title: ({ kind, about, note }) => [kind, ...about, ...(note ? [note] : [])].map(squeezed),
  appendix: ({ label, title, attached }) => [label, title, attached].map(squeezed),
  addressees: ({ lines }) =>
    (lines.length === 1 ? [`${addresseesLabel} ${lines[0]}`] : [addresseesLabel, ...lines]).map(squeezed),
  bases: ({ lines }) => lines.map(squeezed),
  heading: ({ text }) => [squeezed(text)],
  paragraph: ({ children }) => [squeezed(words(children))],
  list: ({ items }) => items.map(item => squeezed(words(item))),
  table: tableRows,
  closing: ({ recipients, authority, signer, place }) => [
    row([recipients.length > 0 ? [recipientsLabel, ...recipients] : [], [place, ...authority, signer]]),
  ],
  signatures: ({ left, right, place }) => [row([signed(left), [place, ...signed(right)]])],
  space: () => [],
}

/**
 * Only the words in the order they are read, one paragraph or table row a line, cells apart by a tab, white space
 * as one space: what every format of a paper must give back alike.
 */
export const plainText = (document: Document, layout: Layout): string =>
  document.sections
    .flatMap(section => section.blocks)
    .flatMap(block => handle(blocks, block, layout))
    .filter(line => line.trim())
    .map(line => `${line}\n`)
    .join('')
