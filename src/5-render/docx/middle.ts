import type { Inline } from '../../model/document.ts'
import type { FaceName } from '../../model/output.ts'
import { balancedSide, bondedTitle } from '../balance.ts'
import { bonded } from '../bonds.ts'
import type { Setting } from '../geometry.ts'
import type { Room, Span } from '../lines.ts'
import { nameLines } from '../name-lines.ts'
import { printable } from '../printable.ts'
import { type Direct, line, paragraph } from './paragraph.ts'
import { type Style, type StyleId, stylesOf } from './styles.ts'

/** A column of text: its width in twips. */
export type Column = { readonly width: number; readonly setting: Setting }

type Weight = { readonly bold?: true | undefined; readonly italic?: true | undefined }

const faceOf = ({ bold, italic }: Weight): FaceName =>
  bold ? (italic ? 'bold-italic' : 'bold') : italic ? 'italic' : 'regular'

const spanOf = (style: StyleId, text: string, { setting }: Column): Span => {
  const look: Style = stylesOf(setting.layout, setting.profile)[style]
  return { text: printable(text), face: faceOf(look), size: look.size }
}

/** Texts of one style, each a paragraph in the middle of a column. */
type InMiddle = (style: StyleId, texts: readonly string[], column: Column, direct?: Direct) => string

const spansOf = (
  style: StyleId,
  children: readonly Inline[],
  { layout, profile }: Setting,
): readonly Span[] => {
  const look: Style = stylesOf(layout, profile)[style]
  return children.map(({ text, bold, italic }) => ({
    text: printable(text),
    face: faceOf({ bold: bold ?? look.bold, italic: italic ?? look.italic }),
    size: look.size,
  }))
}

const retold = (children: readonly Inline[], spans: readonly Span[]): readonly Inline[] =>
  children.map((child, index) => ({ ...child, text: spans[index]?.text ?? '' }))

/** Runs of a paragraph of a style, with hard spaces where lines of this room are not to be broken. */
export const bondedRuns = (
  style: StyleId,
  children: readonly Inline[],
  room: Room,
  setting: Setting,
): readonly Inline[] => {
  const { measure } = setting
  return retold(
    children,
    bonded(spansOf(style, children, setting), { manner: 'text', roomOf: () => room, measure }),
  )
}

/** One text of a style in a column, with hard spaces where its lines are not to be broken. */
export const bondedText = (style: StyleId, text: string, { width, setting }: Column): string =>
  bondedRuns(style, [{ text }], { first: width, width }, setting)[0]?.text ?? ''

/** Runs of a paragraph in the middle of a column, with hard spaces where its lines are not to be broken. */
export const titleRuns = (
  style: StyleId,
  children: readonly Inline[],
  { width, setting }: Column,
): readonly Inline[] =>
  retold(children, bondedTitle(spansOf(style, children, setting), width, setting.measure))

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
      const whole = titleRuns(style, [{ text }], column)[0]?.text ?? ''
      const side = balancedSide([spanOf(style, whole, column)], column.width, column.setting.measure)
      return line(style, whole, {
        ...direct,
        ...(side > 0 ? { left: side, right: side } : {}),
        before: index === 0 ? direct.before : undefined,
        after: index === texts.length - 1 ? direct.after : undefined,
      })
    })
    .join('')

/** Twips that running text in the middle of a column is set in at each side. */
export const sideOf = (children: readonly Inline[], { width, setting }: Column): number =>
  balancedSide(
    bondedTitle(spansOf('body', children, setting), width, setting.measure),
    width,
    setting.measure,
  )
