import type { Align, Inline } from '../../model/document.ts'
import type { StyleId } from './styles.ts'
import { element, worded } from './xml.ts'

/** What one paragraph has that its style does not say. Lengths in twips. */
export type Direct = {
  readonly keepNext?: boolean
  readonly before?: number | undefined
  readonly after?: number | undefined
  /** Height of the only line, exactly. */
  readonly exactly?: number
  readonly left?: number
  readonly right?: number
  readonly firstLine?: number
  readonly align?: Align | undefined
  /** `w:sectPr` of the section that ends here. */
  readonly section?: string
  /** Every child is a line of its own. */
  readonly broken?: boolean
}

const alignments: Readonly<Record<Align, string>> = {
  left: 'left',
  center: 'center',
  right: 'right',
  justify: 'both',
}

const spacingOf = ({ before, after, exactly }: Direct): string =>
  before === undefined && after === undefined && exactly === undefined
    ? ''
    : element('w:spacing', {
        'w:before': before,
        'w:after': after,
        'w:line': exactly,
        'w:lineRule': exactly === undefined ? undefined : 'exact',
      })

const indentOf = ({ left, right, firstLine }: Direct): string =>
  left === undefined && right === undefined && firstLine === undefined
    ? ''
    : element('w:ind', { 'w:left': left, 'w:right': right, 'w:firstLine': firstLine })

/** One run of text; bold and italic are added to what its style says. */
export const run = ({ text, bold, italic }: Inline): string => {
  const format = (bold ? '<w:b/><w:bCs/>' : '') + (italic ? '<w:i/><w:iCs/>' : '')
  const properties = format && `<w:rPr>${format}</w:rPr>`
  return text === '' ? '' : `<w:r>${properties}<w:t xml:space="preserve">${worded(text)}</w:t></w:r>`
}

/** One paragraph of a style; children of `w:pPr` in the order of ISO 29500-1, 17.3.1.26. */
export const paragraph = (style: StyleId, children: readonly Inline[], direct: Direct = {}): string => {
  const { keepNext, align, section } = direct
  const properties = [
    `<w:pStyle w:val="${style}"/>`,
    keepNext ? '<w:keepNext/>' : '',
    spacingOf(direct),
    indentOf(direct),
    align ? `<w:jc w:val="${alignments[align]}"/>` : '',
    section ?? '',
  ]
  const between = direct.broken ? '<w:r><w:br/></w:r>' : ''
  return `<w:p><w:pPr>${properties.join('')}</w:pPr>${children.map(run).join(between)}</w:p>`
}

/** One paragraph of one text. */
export const line = (style: StyleId, text: string, direct: Direct = {}): string =>
  paragraph(style, [{ text }], direct)

/** Every text a paragraph of one style; what comes before stands over the first, what comes after under the last. */
export const lines = (style: StyleId, texts: readonly string[], direct: Direct = {}): string =>
  texts
    .map((text, index) =>
      line(style, text, {
        ...direct,
        before: index === 0 ? direct.before : undefined,
        after: index === texts.length - 1 ? direct.after : undefined,
      }),
    )
    .join('')

/** White space of so many twips, neither more nor less. */
export const gap = (twips: number, direct: Direct = {}): string =>
  paragraph('gap', [], { ...direct, exactly: Math.max(1, Math.round(twips)) })
