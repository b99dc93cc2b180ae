import type { Block, Column } from '../model/document.ts'
import type { Layout, Profile } from '../model/layout.ts'
import { bondedTitle, widestLine } from './balance.ts'
import { addresseesLabel } from './labels.ts'
import type { Measure } from './measure.ts'
import { nameLines } from './name-lines.ts'
import { printable } from './printable.ts'
import { spacing } from './spacing.ts'

/** What a section is set by: the decree's numbers, one of its two sets of sizes, the way the page lies, the letters. */
export type Setting = {
  readonly layout: Layout
  readonly profile: 'A' | 'B'
  readonly landscape: boolean
  readonly measure: Measure
}

type Of<T extends Block['type']> = Extract<Block, { type: T }>

/** A line in the middle of a cell: its length, and the indent on both sides that leaves it. Twips, whole. */
export type Rule = { readonly length: number; readonly side: number }

/** Sizes of the setting's profile, in half-points. */
export const sizes = ({ layout, profile }: Setting): Profile => layout.profiles[profile]

/** Width and height of the page as it is viewed, and of the text on it, in twips. */
export const pageBox = ({ layout, landscape }: Pick<Setting, 'layout' | 'landscape'>) => {
  const { page, margins } = layout
  const [width, height] = landscape ? [page.height, page.width] : [page.width, page.height]
  return {
    width,
    height,
    textWidth: width - margins.left - margins.right,
    textHeight: height - margins.top - margins.bottom,
  }
}

/** How much wider the text is than on an upright page: the columns of head and closing keep their proportions. */
const wide = (setting: Setting): number =>
  pageBox(setting).textWidth / pageBox({ ...setting, landscape: false }).textWidth

const ruleIn = (cell: number, length: number): Rule => {
  const side = Math.max(0, Math.round((cell - length) / 2))
  return { length: cell - 2 * side, side }
}

/**
 * The two columns of the head in twips, together the text width: the right one holds the widest of Quốc hiệu, Tiêu ngữ
 * and the date with some slack (NĐ 30/2020, PL I, II.1 and II.4.c), and is never narrower than usual.
 */
export const headColumns = ({ date }: Pick<Of<'letterhead'>, 'date'>, setting: Setting) => {
  const { layout, measure, profile } = setting
  const { motto, date: dateSize } = sizes(setting)
  const { textWidth } = pageBox(setting)
  const widest = Math.max(
    measure.width(layout.country, 'bold', motto.country),
    measure.width(layout.phrase, 'bold', motto.phrase),
    date ? measure.width(printable(date), 'italic', dateSize) : 0,
  )
  const usual = spacing.head.right[profile] * wide(setting)
  const right = Math.ceil(Math.max(usual, widest + layout.head.slack))
  const left = Math.max(spacing.head.leastLeft, textWidth - right)
  return { left, right: textWidth - left }
}

/** The two rules of the head: under the agency and under Tiêu ngữ (PL I, II.2.b and II.1.b). */
export const headRules = (head: Pick<Of<'letterhead'>, 'agency' | 'date'>, setting: Setting) => {
  const { layout, measure } = setting
  const { left, right } = headColumns(head, setting)
  const { agency: size, motto } = sizes(setting)
  const names = head.agency.flatMap(text => {
    const span = { text: printable(text), face: 'bold' as const, size }
    return nameLines(span, left, measure).map(line => ({ ...span, text: line }))
  })
  const phrase = measure.width(layout.phrase, 'bold', motto.phrase)
  return {
    agency: ruleIn(left, layout.rules.agency * widestLine(names, left, measure)),
    phrase: ruleIn(right, layout.rules.phrase * phrase),
  }
}

/** Twips that the number is set lower than the date, so that both stand on one baseline in their two sizes. */
export const numberDrop = (setting: Setting): number => {
  const { number, date } = sizes(setting)
  return Math.max(0, Math.round(setting.measure.ascent * (date - number) * 10))
}

/** The rule under a title: a share of the longest line set of the trích yếu, or of tên loại where it stands alone. */
export const titleRule = ({ kind, about }: Pick<Of<'title'>, 'kind' | 'about'>, setting: Setting): Rule => {
  const { textWidth } = pageBox(setting)
  const size = sizes(setting).body
  const { measure } = setting
  const texts = (about.length > 0 ? about : [kind]).flatMap(text =>
    bondedTitle([{ text: printable(text), face: 'bold', size }], textWidth, measure),
  )
  return ruleIn(textWidth, setting.layout.rules.about * widestLine(texts, textWidth, measure))
}

/** The short rule under the head of an appendix (PL III, Mẫu 2.1). */
export const appendixRule = (setting: Setting): Rule =>
  ruleIn(pageBox(setting).textWidth, setting.layout.rules.appendix)

/** Where several addressees stand: `Kính gửi:` and, under its colon, the dashes. Twips from the left margin. */
export const addresseesIndents = (setting: Setting) => {
  const label = spacing.addressees.indent
  const word = setting.measure.width(addresseesLabel.replace(':', ''), 'regular', sizes(setting).body)
  return { label, lines: label + Math.round(word) }
}

/** The two columns of the closing in twips: recipients, authority. */
export const closingColumns = (setting: Setting) => {
  const { textWidth } = pageBox(setting)
  const left = Math.round(setting.layout.closing.left * wide(setting))
  return { left, right: textWidth - left }
}

/** The two columns of a pair of signatures in twips: halves of the text width. */
export const signatureColumns = (setting: Setting) => {
  const { textWidth } = pageBox(setting)
  const left = Math.floor(textWidth / 2)
  return { left, right: textWidth - left }
}

/** Widths of a table's columns in whole twips, in the proportions wished for, together exactly the text width. */
export const tableColumns = (columns: readonly Column[], setting: Setting): readonly number[] => {
  const { textWidth } = pageBox(setting)
  const whole = columns.reduce((sum, column) => sum + column.width, 0)
  let wished = 0
  let given = 0
  return columns.map(column => {
    wished += column.width
    const end = Math.round((wished / whole) * textWidth)
    const width = end - given
    given = end
    return width
  })
}
