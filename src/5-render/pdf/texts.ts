import type { Align, Inline } from '../../model/document.ts'
import type { FaceName, Tag } from '../../model/output.ts'
import { pageBox, sizes } from '../geometry.ts'
import { type Desk, type Paragraph, setParagraph } from './paragraph.ts'
import { kept, type Slab } from './slab.ts'

/** A block as its paragraphs or rows, each in strips; keep-with-next counts by these. */
export type Paragraphs = readonly (readonly Slab[])[]

/** One style for whole lines; centred unless said otherwise, `size` in half-points. */
export type Style = {
  readonly face: FaceName
  readonly size: number
  readonly align?: Align
  readonly before?: number
  readonly tag?: Tag
  /** Names of bodies or posts, which are parted with care. */
  readonly names?: true
  /** What the texts are part of, each a paragraph in it. */
  readonly within?: Tag
}

/** Width of the text on the page, in twips. */
export const textWidth = (desk: Desk): number => pageBox(desk.setting).textWidth

/** Texts in one style, each a paragraph of single lines; white only over the first. */
export const setTexts = (
  lines: readonly string[],
  style: Style,
  width: number,
  desk: Desk,
): readonly Slab[] =>
  lines.flatMap((text, index) => {
    const { face, size, align = 'center', before = 0, within } = style
    const tag: Tag = style.tag ?? { role: 'P', ...(within ? { within } : {}) }
    return setParagraph(
      {
        spans: [{ text, face, size }],
        align,
        balanced: style.names ? 'name' : align === 'center',
        before: index === 0 ? before : 0,
        tag,
      },
      width,
      desk,
    )
  })

const faceOf = ({ bold, italic }: Inline): FaceName =>
  bold ? (italic ? 'bold-italic' : 'bold') : italic ? 'italic' : 'regular'

/** A paragraph of the running text (NĐ 30/2020, PL I, II.6.e), changed where `more` says so. */
export const setBody = (
  children: readonly Inline[],
  desk: Desk,
  more: Partial<Paragraph> = {},
): readonly Slab[] => {
  const { body } = desk.setting.layout
  const size = sizes(desk.setting).body
  const usual: Paragraph = {
    spans: children.map(child => ({ text: child.text, face: faceOf(child), size })),
    align: 'justify',
    before: body.before,
    line: body.line,
    first: body.firstLine,
    tag: { role: 'P' },
  }
  return setParagraph({ ...usual, ...more }, textWidth(desk), desk)
}

/** The strips on one page all together. */
export const together = (slabs: readonly Slab[]): readonly Slab[] =>
  slabs.map((slab, index) => (index < slabs.length - 1 ? kept(slab) : slab))
