import type { FaceName } from '../../model/output.ts'
import type { Font, Fonts } from '../font.ts'

/** A word as a content stream shows it: its glyphs in hexadecimal, two bytes each, and their numbers. */
export type Glyphs = { readonly hex: string; readonly numbers: readonly number[] }

/** Words kept with their glyphs, as `measure` keeps their widths. */
const mostWords = 50_000

const encode = (word: string, font: Font): Glyphs => {
  const numbers = [...word].map(char => font.glyph(char.codePointAt(0) ?? 0))
  return {
    hex: numbers.map(number => number.toString(16).padStart(4, '0')).join(''),
    numbers: [...new Set(numbers)],
  }
}

const encoder = (font: Font): ((word: string) => Glyphs) => {
  const words = new Map<string, Glyphs>()
  return word => {
    const before = words.get(word)
    if (before) return before
    const glyphs = encode(word, font)
    if (words.size >= mostWords) words.clear()
    words.set(word, glyphs)
    return glyphs
  }
}

/** Encodes words in one face; each is worked out once. */
export type Encoder = (word: string, face: FaceName) => Glyphs

const known = new WeakMap<Fonts, Encoder>()

/** The encoder of these four faces. */
export const encoderOf = (fonts: Fonts): Encoder => {
  const before = known.get(fonts)
  if (before) return before
  const faces: Readonly<Record<FaceName, (word: string) => Glyphs>> = {
    regular: encoder(fonts.regular),
    bold: encoder(fonts.bold),
    italic: encoder(fonts.italic),
    'bold-italic': encoder(fonts['bold-italic']),
  }
  const fresh: Encoder = (word, face) => faces[face](word)
  known.set(fonts, fresh)
  return fresh
}
