/** Where the elements of a paper stand on the pages of its PDF, in millimetres from the top left. */
import type { ReadPage, Stroke, TextLine } from '../5-render/pdf/read-back.ts'
import type { Read } from './reading.ts'

const twips = 56.6929

export type Area = {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly middle: number
}

/** The part of a page inside the margins that the DOCX of the paper states for pages that lie this way. */
export const areaOf = (page: ReadPage, { docx }: Read): Area => {
  const isLandscape = page.width > page.height
  const section = docx.sections.find(one => one.isLandscape === isLandscape) ?? docx.sections[0]
  if (!section) throw new Error('no section')
  const { left, right, top, bottom } = section.margins
  const area = {
    left: left / twips,
    right: page.width - right / twips,
    top: top / twips,
    bottom: page.height - bottom / twips,
  }
  return { ...area, middle: (area.left + area.right) / 2 }
}

/** The text of a page without page numbers and heads that repeat. */
export const textOf = (page: ReadPage | undefined): readonly TextLine[] =>
  (page?.lines ?? []).filter(line => line.role !== 'Artifact' && line.text !== '')

export const isBold = (line: TextLine): boolean => line.faces.every(face => face.includes('Bold'))
export const isItalic = (line: TextLine): boolean => line.faces.every(face => face.includes('Italic'))

export type HeadPlaces = {
  readonly country: TextLine
  readonly phrase: TextLine
  /** Lines of the left block over the number: the parent, the issuing body. */
  readonly left: readonly TextLine[]
  readonly number: TextLine | undefined
  readonly date: TextLine | undefined
}

/** Ô 1 to 4 on page 1. */
export const headPlaces = ({ pdf }: Read): HeadPlaces | undefined => {
  const lines = textOf(pdf.pages[0])
  const country = lines.find(line => line.text.startsWith('CỘNG H'))
  const phrase = lines.find(line => line.text.startsWith('Độc lập'))
  if (!country || !phrase) return undefined
  const number = lines.find(line => line.text.startsWith('Số:') && line.right < country.x)
  const title = lines.find(line => line.role === 'H1')?.y ?? phrase.y + 40
  const date = lines.find(line => isItalic(line) && /ngày.*tháng.*năm/.test(line.text) && line.y < title)
  const end = Math.min(
    ...[number, ...lines.filter(line => line.role === 'H1')].flatMap(line => line?.y ?? []),
  )
  const left = lines.filter(line => line.right < country.middle && line.x < country.x && line.y < end)
  return { country, phrase, number, date, left: left.filter(line => line !== date) }
}

/** Straight lines across, as thin as a rule is; borders of tables are thinner, but as long as a table. */
export const rulesOf = (page: ReadPage | undefined): readonly Stroke[] =>
  (page?.strokes ?? []).filter(
    stroke => stroke.y1 === stroke.y2 && stroke.weight <= 1.2 && stroke.length < (page?.width ?? 0) * 0.7,
  )

/** The rule right under a line of text: 0.5 to 4 mm under its baseline, in the middle under it. */
export const ruleUnder = (line: TextLine, page: ReadPage | undefined): Stroke | undefined =>
  rulesOf(page).find(
    ({ y1, middle }) => y1 - line.y >= 0.5 && y1 - line.y <= 4 && Math.abs(middle - line.middle) <= 1,
  )

/** Tên loại (or the title of an appendix) and what stands under it in the middle, down to the rule. */
export const titleLines = (read: Read): readonly TextLine[] => {
  const [page] = read.pdf.pages
  if (!page) return []
  const lines = textOf(page)
  const first = lines.findIndex(line => line.role === 'H1')
  const { middle } = areaOf(page, read)
  const under = lines.slice(first)
  const end = under.findIndex(
    (line, at) => at > 0 && !(Math.abs(line.middle - middle) <= 1 && (isBold(line) || isItalic(line))),
  )
  const title = under.slice(0, end < 0 ? under.length : end)
  const ruled = title.findIndex(line => ruleUnder(line, page))
  return title.slice(0, ruled + 1)
}

export type SignedSide = {
  /** The last line of the authority, or the hint under it. */
  readonly over: TextLine
  readonly name: TextLine | undefined
}

export type EndPlaces = {
  readonly page: ReadPage
  readonly label: TextLine | undefined
  /** Where the ending begins. */
  readonly y: number
  readonly sides: readonly SignedSide[]
}

const isCapitals = (text: string): boolean => text === text.toLocaleUpperCase('vi') && /\p{L}/u.test(text)

/** Lines of one authority: bold capitals and the hint, each under the one before in the middle. */
const sideUnder = (first: TextLine, lines: readonly TextLine[]): SignedSide => {
  const column = lines.filter(line => line.y >= first.y && Math.abs(line.middle - first.middle) <= 25)
  const over = column.filter(line => (isBold(line) && isCapitals(line.text)) || line.text.startsWith('(Ký'))
  const name = column.find(line => isBold(line) && !isCapitals(line.text))
  return { over: over.at(-1) ?? first, name }
}

/** Ô 7 and 9b, or a pair of signatures: on the last page that has one. */
export const endPlaces = ({ pdf }: Read): EndPlaces | undefined => {
  const page = pdf.pages.findLast(one => textOf(one).some(line => /^(Nơi nhận:|\(Ký)/.test(line.text)))
  if (!page) return undefined
  const lines = textOf(page)
  const label = lines.find(line => line.text === 'Nơi nhận:')
  const hint = lines.find(line => line.text.startsWith('(Ký'))
  const above = (line: TextLine): boolean => isBold(line) && isCapitals(line.text) && line.role === 'P'
  const start =
    label?.y ??
    Math.min(...lines.filter(line => above(line) && hint && hint.y - line.y < 25).map(line => line.y))
  const ending = lines.filter(line => line.y >= start - 2)
  const firsts = ending.filter(line => above(line) && Math.abs(line.y - start) <= 2)
  return { page, label, y: start, sides: firsts.map(first => sideUnder(first, ending)) }
}
