import type { FaceName } from '../model/output.ts'
import type { Measure } from './measure.ts'

/** Words in one face and size (half-points); texts are taken as `printable` gives them. */
export type Span = { readonly text: string; readonly face: FaceName; readonly size: number }

/** A span of one line with its width in twips. */
export type Part = Span & { readonly width: number }

/**
 * One line set: its parts from left to right, their width in twips without the spaces at the end, the spaces inside
 * that justifying widens (those that do not break too), and what ended it: a space, a cut inside a word (after a hyphen too), or the paragraph.
 */
export type Line = {
  readonly parts: readonly Part[]
  readonly width: number
  readonly gaps: number
  readonly end: 'space' | 'cut' | 'last'
}

/** Room for the first line and for the others, in twips. */
export type Room = { readonly first: number; readonly width: number }

/** Letters that stay together, and the spaces after them. */
type Chunk = { readonly parts: Part[]; after: Part | undefined }

/** Half a twip: Word and LibreOffice reckon in whole ones. */
const tolerance = 0.5

/** Word and LibreOffice both break after a hyphen or dash inside a word, before figures too: `COVID-` `19`. */
const breakAfterHyphen = /(?<=[\p{L}\p{N}][-\u2010–—])(?=[\p{L}\p{N}])/u
const hyphens = /[-\u2010–—]/

const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' })

const widthOf = (parts: readonly Part[]): number => parts.reduce((sum, part) => sum + part.width, 0)

const measured = (text: string, { face, size }: Span, measure: Measure): Part => ({
  text,
  face,
  size,
  width: measure.width(text, face, size),
})

/** Words of a span and the spaces between them, in turn; a word with hyphens as its pieces. */
const tokensOf = (text: string): readonly string[] => {
  const tokens = text.match(/ +|[^ ]+/g) ?? []
  return hyphens.test(text) ? tokens.flatMap(token => token.split(breakAfterHyphen)) : tokens
}

/** The text as chunks; a word that changes its face in the middle stays one chunk, a piece up to a hyphen is one. */
const chunksOf = (spans: readonly Span[], measure: Measure): readonly Chunk[] => {
  const chunks: Chunk[] = []
  for (const span of spans) {
    let isSameWord = chunks.at(-1)?.after === undefined
    for (const token of tokensOf(span.text)) {
      const part = measured(token, span, measure)
      const last = chunks.at(-1)
      if (token.startsWith(' ')) {
        if (last && !last.after) last.after = part
        else chunks.push({ parts: [], after: part })
      } else if (isSameWord && last && !last.after) last.parts.push(part)
      else chunks.push({ parts: [part], after: undefined })
      isSameWord = false
    }
  }
  return chunks
}

/** Cuts a chunk that no line can hold between letters with their marks, as many as fit, at least one. */
const cut = (parts: readonly Part[], room: number, measure: Measure): readonly [Part[], Part[]] => {
  const letters = parts.flatMap(part =>
    [...graphemes.segment(part.text)].map(({ segment }) => measured(segment, part, measure)),
  )
  let width = 0
  let count = 0
  for (const letter of letters) {
    width += letter.width
    if (count > 0 && width > room + tolerance) break
    count++
  }
  return [letters.slice(0, count), letters.slice(count)]
}

const spacesIn = (parts: readonly Part[]): number =>
  parts.reduce((sum, part) => sum + part.text.split(/[ \u00a0]/).length - 1, 0)

/** A part of the line that is being filled. */
type Filling = { text: string; readonly face: FaceName; readonly size: number; width: number }

/** Adds a part to the line, to the last one where it is set alike. */
const join = (parts: Filling[], part: Part): void => {
  const last = parts.at(-1)
  if (last && last.face === part.face && last.size === part.size) {
    last.text += part.text
    last.width += part.width
  } else parts.push({ ...part })
}

/**
 * The lines of a paragraph: greedy and without kerning, as Word and LibreOffice break them. Spaces at the end of a line
 * hang into the margin; a word longer than a line is cut between its letters.
 */
export const breakLines = (spans: readonly Span[], room: Room, measure: Measure): readonly Line[] => {
  const lines: Line[] = []
  let parts: Filling[] = []
  let used = 0
  let gaps = 0
  let space: Part | undefined
  const left = (): number => (lines.length === 0 ? room.first : room.width) - used
  const close = (end: Line['end']): void => {
    lines.push({ parts, width: used, gaps, end })
    parts = []
    used = 0
    gaps = 0
    space = undefined
  }
  const add = (more: readonly Part[]): void => {
    const all = space ? [space, ...more] : more
    for (const part of all) join(parts, part)
    used += widthOf(all)
    gaps += spacesIn(all)
    space = undefined
  }
  for (const chunk of chunksOf(spans, measure)) {
    let rest: Part[] = chunk.parts
    if (parts.length > 0 && (space?.width ?? 0) + widthOf(rest) > left() + tolerance)
      close(space ? 'space' : 'cut')
    while (parts.length === 0 && widthOf(rest) > left() + tolerance && rest.length > 0) {
      const [head, tail] = cut(rest, left(), measure)
      add(head)
      rest = tail
      if (rest.length > 0) close('cut')
    }
    if (rest.length > 0 || chunk.parts.length === 0) add(rest)
    space = chunk.after
  }
  close('last')
  return lines
}
