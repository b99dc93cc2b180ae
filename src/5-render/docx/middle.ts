import type { Inline } from '../../model/document.ts'
import type { FaceName } from '../../model/output.ts'
import { balancedSide } from '../balance.ts'
import { type Setting, sizes } from '../geometry.ts'
import type { Span } from '../lines.ts'
import { nameLines } from '../name-lines.ts'
import { printable } from '../printable.ts'
import { type Direct, line, paragraph } from './paragraph.ts'
import { type Style, type StyleId, stylesOf } from './styles.ts'

/** A column of text: its width in twips. */
export type Column = { readonly width: number; readonly setting: Setting }

const faceOf = ({ bold, italic }: Pick<Inline, 'bold' | 'italic'>): FaceName =>
  bold ? (italic ? 'bold-italic' : 'bold') : italic ? 'italic' : 'regular'

const spanOf = (style: StyleId, text: string, { setting }: Column): Span => {
  const look: Style = stylesOf(setting.layout, setting.profile)[style]
  return { text: printable(text), face: faceOf(look), size: look.size }
}

/** Texts of one style, each a paragraph in the middle of a column. */
type InMiddle = (style: StyleId, texts: readonly string[], column: Column, direct?: Direct) => string

/** Names of bodies and posts in one style, each a paragraph in the middle of a column, parted where a name may be. */
export const names: InMiddle = (style, texts, column, direct = {}) =>
  texts
    .map(text => {
      const lines = nameLines(spanOf(style, text, column), column.width, column.setting.measure)
      const children = lines.map(line => ({ text: line }))
      return paragraph(style, children, { ...direct, broken: true })
    })
    .join('')

/** Texts of one style, each a paragraph in the middle of a column, set in so that its lines are nearly of one length. */
export const middle: InMiddle = (style, texts, column, direct = {}) =>
  texts
    .map((text, index) => {
      const side = balancedSide([spanOf(style, text, column)], column.width, column.setting.measure)
      return line(style, text, {
        ...direct,
        ...(side > 0 ? { left: side, right: side } : {}),
        before: index === 0 ? direct.before : undefined,
        after: index === texts.length - 1 ? direct.after : undefined,
      })
    })
    .join('')

/** Twips that running text in the middle of a column is set in at each side. */
export const sideOf = (children: readonly Inline[], { width, setting }: Column): number => {
  const size = sizes(setting).body
  const spans = children.map(child => ({ text: printable(child.text), face: faceOf(child), size }))
  return balancedSide(spans, width, setting.measure)
}
