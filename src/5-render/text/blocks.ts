import type { Block, Handlers, Inline, Signature } from '../../model/document.ts'
import type { Layout } from '../../model/layout.ts'
import { addresseesLabel, recipientsLabel } from '../labels.ts'
import { beside, centred, filled, rule, wrap } from './columns.ts'
import { tableLines } from './table.ts'

/** What a block is set on: a page of so many columns of even letters, under one layout decree. */
export type Sheet = { readonly width: number; readonly layout: Layout }

type Lines = readonly string[]
type Of<T extends Block['type']> = Extract<Block, { type: T }>
type Halves = readonly [number, number]

/** First line of a paragraph: 1.27 cm of a line of 16 cm, in columns. */
const indent = '     '
const gap = '  '

const words = (children: readonly Inline[]): string => children.map(child => child.text).join('')

const body = (text: string, width: number): Lines => wrap(indent + text, width)

const halves = (width: number, share: number): Halves => {
  const left = Math.floor((width - gap.length) * share)
  return [left, width - gap.length - left]
}

const sides = (left: Lines, right: Lines, widths: Halves): Lines => beside([left, right], widths, gap)

const hung = (text: string, start: string, width: number): Lines =>
  wrap(text, width - start.length - 2).map((line, index) => (index === 0 ? start : `${start}  `) + line)

const letterhead = ({ parent, agency, number, date }: Of<'letterhead'>, { width, layout }: Sheet): Lines => {
  const widths = halves(width, 0.42)
  const above = parent ? centred(parent, widths[0]) : []
  const names = agency.flatMap(line => centred(line, widths[0]))
  const motto = [layout.country, layout.phrase].flatMap(line => centred(line, widths[1]))
  const left = [...above, ...names, rule(names, layout.rules.agency, widths[0])]
  const right = [...motto, rule([layout.phrase], layout.rules.phrase, widths[1])]
  const second = sides(centred(number ?? '', widths[0]), centred(date ?? '', widths[1]), widths)
  return [...sides(left, right, widths), ...(number || date ? second : [])]
}

const title = ({ kind, about, note }: Of<'title'>, { width, layout }: Sheet): Lines => {
  const lines = about.flatMap(line => centred(line, width))
  const over = lines.length > 0 ? lines : [kind]
  return [
    ...centred(kind, width),
    ...lines,
    ...(note ? centred(note, width) : []),
    rule(over, layout.rules.about, width),
  ]
}

const appendix = ({ label, title, attached }: Of<'appendix'>, { width }: Sheet): Lines => [
  ...[label, title, attached].flatMap(line => centred(line, width)),
  filled('--------', width, 'center'),
]

const addressees = ({ lines }: Of<'addressees'>, { width }: Sheet): Lines => {
  if (lines.length === 1) return centred(`${addresseesLabel} ${lines[0]}`, width)
  const start = ' '.repeat(Math.floor(width / 5))
  const under = start + ' '.repeat(addresseesLabel.length - 1)
  return [start + addresseesLabel, ...lines.flatMap(line => hung(line, under, width))]
}

const paragraph = ({ children, align, indent: first }: Of<'paragraph'>, { width }: Sheet): Lines => {
  const text = words(children)
  if (align === 'center' || align === 'right')
    return wrap(text, width).map(line => filled(line, width, align))
  return first === false ? wrap(text, width) : body(text, width)
}

const signature = (side: Signature | undefined, width: number, layout: Layout): Lines => {
  if (!side) return []
  const lines = [...side.lines, ...(side.hint ? [side.hint] : [])].flatMap(line => centred(line, width))
  const room = Array.from({ length: layout.closing.emptyLines }, () => '')
  return side.name ? [...lines, ...room, ...centred(side.name, width)] : lines
}

const placed = (place: string | undefined, widths: Halves): Lines =>
  place ? sides([], centred(place, widths[1]), widths) : []

const closing = (
  { recipients, authority, signer, place }: Of<'closing'>,
  { width, layout }: Sheet,
): Lines => {
  const widths = halves(width, 0.45)
  const copies = recipients.length > 0 ? [recipientsLabel, ...recipients] : []
  const left = copies.flatMap(line => wrap(line, widths[0]))
  const right = signature({ lines: authority, ...(signer ? { name: signer } : {}) }, widths[1], layout)
  return [...placed(place, widths), ...sides(left, right, widths)]
}

const signatures = ({ left, right, place }: Of<'signatures'>, { width, layout }: Sheet): Lines => {
  const widths = halves(width, 0.5)
  const both = sides(signature(left, widths[0], layout), signature(right, widths[1], layout), widths)
  return [...placed(place, widths), ...both]
}

/** Every block as lines no wider than the sheet. */
export const blocks: Handlers<[Sheet], Lines> = {
  letterhead,
  title,
  appendix,
  addressees,
  bases: ({ lines }, { width }) => lines.flatMap(line => body(line, width)),
  heading: ({ text }, { width }) => body(text, width),
  paragraph,
  list: ({ items }, { width }) => items.flatMap(item => body(words(item), width)),
  table: (table, { width }) => tableLines(table, width),
  closing,
  signatures,
  space: () => [],
}
