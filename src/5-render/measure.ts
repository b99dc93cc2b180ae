import type { FaceName } from '../model/output.ts'
import type { World } from '../model/world.ts'
import { type Font, type Fonts, fontsOf } from './font.ts'

/** Widths and heights of letters. Tinos has those of Times New Roman, so they hold for the DOCX on any machine. */
export type Measure = {
  /** Twips, unrounded and without kerning: Word does not kern unless told to. */
  readonly width: (text: string, face: FaceName, halfPoints: number) => number
  /** Characters of the text that the face cannot show, in the order they stand. */
  readonly missing: (text: string, face: FaceName) => string[]
  /** Shares of the size of the letter: over the baseline, under it, and the white between two lines. */
  readonly ascent: number
  readonly descent: number
  readonly gap: number
}

/** A half-point is ten twips. */
const twips = 10

/** Words kept with their width; a run of ten thousand nominees meets far fewer different ones. */
const mostWords = 50_000

const emWidth = (text: string, font: Font): number => {
  let units = 0
  for (const char of text) units += font.advance(font.glyph(char.codePointAt(0) ?? 0))
  return units / font.unitsPerEm
}

const widths = (font: Font): ((text: string) => number) => {
  const words = new Map<string, number>()
  return text => {
    const before = words.get(text)
    if (before !== undefined) return before
    const width = emWidth(text, font)
    if (words.size >= mostWords) words.clear()
    words.set(text, width)
    return width
  }
}

const measureOf = (fonts: Fonts): Measure => {
  const faces: Readonly<Record<FaceName, (text: string) => number>> = {
    regular: widths(fonts.regular),
    bold: widths(fonts.bold),
    italic: widths(fonts.italic),
    'bold-italic': widths(fonts['bold-italic']),
  }
  const { ascent, descent, gap, unitsPerEm } = fonts.regular
  return {
    width: (text, face, halfPoints) => faces[face](text) * halfPoints * twips,
    missing: (text, face) => [...text].filter(char => fonts[face].glyph(char.codePointAt(0) ?? 0) === 0),
    ascent: ascent / unitsPerEm,
    descent: descent / unitsPerEm,
    gap: gap / unitsPerEm,
  }
}

const known = new WeakMap<World, Measure>()

/** Measures of the paper's font as this world has it, worked out once. Texts are taken as `printable` gives them. */
export const measure = (world: World): Measure => {
  const before = known.get(world)
  if (before) return before
  const fresh = measureOf(fontsOf(world))
  known.set(world, fresh)
  return fresh
}
