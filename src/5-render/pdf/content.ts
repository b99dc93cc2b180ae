import type { FaceName, Tag } from '../../model/output.ts'
import type { Part } from '../lines.ts'
import type { Encoder } from './glyphs.ts'
import type { Piece, StrokePiece, TextPiece } from './slab.ts'

/** The page that pieces are drawn on: its height and its text's top left corner in twips, and the faces' glyphs. */
export type Ground = {
  readonly height: number
  readonly left: number
  readonly top: number
  readonly encode: Encoder
}

/** What is drawn: operators of a content stream (ISO 32000-1, 8 and 9), glyphs by face, tags by number of the mark. */
export type Drawn = {
  readonly operators: string
  readonly glyphs: ReadonlyMap<FaceName, ReadonlySet<number>>
  readonly marks: readonly Tag[]
}

/** Names of the faces in the resources of every file. */
export const fontNames: Readonly<Record<FaceName, string>> = {
  regular: 'F1',
  bold: 'F2',
  italic: 'F3',
  'bold-italic': 'F4',
}

/** The number as PDF wants it: no exponent, no more digits than an eye can see. */
const number = (value: number): string => String(Math.round(value * 100) / 100 + 0)

const points = (twips: number): string => number(twips / 20)

/** Half-points and twips to thousandths of the size, in which the stretch of spaces is told. */
const thousandths = (twips: number, size: number): string => number((-twips / (size * 10)) * 1000)

type Ink = { readonly glyphs: Map<FaceName, Set<number>>; font: string }

const hexOf = (word: string, face: FaceName, encode: Encoder, { glyphs }: Ink): string => {
  const { hex, numbers } = encode(word, face)
  let used = glyphs.get(face)
  if (!used) {
    used = new Set()
    glyphs.set(face, used)
  }
  for (const glyph of numbers) used.add(glyph)
  return hex
}

/** Glyphs of one part; spaces stay real spaces, each followed by what justifying adds to it. */
const showPart = (part: Part, stretch: number, encode: Encoder, ink: Ink): string => {
  const words = part.text
    .replaceAll('\u2011', '-')
    .split(/[ \u00a0]/)
    .map(word => hexOf(word, part.face, encode, ink))
  const space = words.length > 1 ? hexOf(' ', part.face, encode, ink) : ''
  const shown = stretch > 0 ? words.join(`${space}>${thousandths(stretch, part.size)}<`) : words.join(space)
  return stretch > 0 ? `[<${shown}>]TJ` : `<${shown}>Tj`
}

const setFont = ({ face, size }: Part, ink: Ink): string => {
  const font = `/${fontNames[face]} ${number(size / 2)} Tf`
  if (font === ink.font) return ''
  ink.font = font
  return `${font} `
}

const text = (
  { x, y, line, stretch }: TextPiece,
  { left, top, height, encode }: Ground,
  ink: Ink,
): string => {
  const last = line.parts.at(-1)
  const shown = line.parts.map(part => setFont(part, ink) + showPart(part, stretch, encode, ink))
  // A wrapped line ends in a space of its own, else the words of a copied paragraph run together.
  const space = last && line.end === 'space' ? ` <${hexOf(' ', last.face, encode, ink)}>Tj` : ''
  const origin = `1 0 0 1 ${points(left + x)} ${points(height - top - y)} Tm`
  return `BT ${origin} ${shown.join(' ')}${space} ET`
}

const stroke = ({ weight, lines }: StrokePiece, { left, top, height }: Ground): string => {
  const at = (x: number, y: number): string => `${points(left + x)} ${points(height - top - y)}`
  return `${points(weight)} w ${lines.map(([x1, y1, x2, y2]) => `${at(x1, y1)} m ${at(x2, y2)} l`).join(' ')} S`
}

const tagOf = (piece: Piece): Tag | undefined => (piece.type === 'text' ? piece.tag : undefined)

/** Neighbours of one tag are one piece of marked content; what has no tag is an artifact. */
const open = (tag: Tag | undefined, marks: Tag[]): string => {
  if (!tag) return '/Artifact BMC'
  marks.push(tag)
  return `/${tag.role} <</MCID ${marks.length - 1}>> BDC`
}

/** The pieces as one content stream, in the order they are given. */
export const draw = (pieces: readonly Piece[], ground: Ground): Drawn => {
  const ink: Ink = { glyphs: new Map(), font: '' }
  const marks: Tag[] = []
  const operators: string[] = []
  for (const [index, piece] of pieces.entries()) {
    const tag = tagOf(piece)
    const over = pieces[index - 1]
    if (!over || tagOf(over) !== tag) operators.push(...(over ? ['EMC'] : []), open(tag, marks))
    operators.push(piece.type === 'text' ? text(piece, ground, ink) : stroke(piece, ground))
  }
  if (pieces.length > 0) operators.push('EMC')
  return { operators: operators.join('\n'), glyphs: ink.glyphs, marks }
}
