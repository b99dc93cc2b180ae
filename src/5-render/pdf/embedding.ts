import { createHash } from 'node:crypto'
import type { FaceName } from '../../model/output.ts'
import { deflateStream } from '../deflate.ts'
import type { Font } from '../font.ts'
import { closure } from './outlines.ts'
import { subset } from './subset.ts'
import { toUnicode } from './to-unicode.ts'

/** What a file says of a face that is embedded in it; lengths in thousandths of the size (ISO 32000-1, 9.8). */
export type Embedding = {
  readonly name: string
  /** Deflated, as is `toUnicode`; `length` is that of the program before. */
  readonly program: Uint8Array
  readonly length: number
  readonly toUnicode: Uint8Array
  /** Runs of neighbouring glyphs: number of the first, then the widths. */
  readonly widths: readonly (number | number[])[]
  readonly descriptor: {
    readonly Flags: number
    readonly FontBBox: number[]
    readonly ItalicAngle: number
    readonly Ascent: number
    readonly Descent: number
    readonly CapHeight: number
    readonly StemV: number
  }
}

/** Flags of a font: with serifs, with letters of its own choice, slanted. */
const serif = 2
const symbolic = 4
const slanted = 64

/** Six letters before the font's name that tell one subset from another. */
const subsetName = (font: Font, glyphs: readonly number[]): string => {
  const digest = createHash('sha256')
    .update(`${font.name} ${glyphs.join(' ')}`)
    .digest()
  return `${String.fromCharCode(...digest.subarray(0, 6).map(byte => 65 + (byte % 26)))}+${font.name}`
}

const widthsOf = (font: Font, glyphs: readonly number[]): Embedding['widths'] => {
  const runs: (number | number[])[] = []
  let run: number[] = []
  for (const [index, glyph] of glyphs.entries()) {
    if (index === 0 || glyph !== (glyphs[index - 1] ?? 0) + 1) {
      run = []
      runs.push(glyph, run)
    }
    run.push(Math.round((font.advance(glyph) * 100_000) / font.unitsPerEm) / 100)
  }
  return runs
}

const makeEmbedding = (font: Font, face: FaceName, glyphs: readonly number[]): Embedding => {
  const thousandths = (units: number): number => Math.round((units * 1000) / font.unitsPerEm)
  const program = subset(font, glyphs)
  return {
    name: subsetName(font, glyphs),
    program: deflateStream(program),
    length: program.length,
    toUnicode: deflateStream(toUnicode(font, glyphs)),
    widths: widthsOf(font, glyphs),
    descriptor: {
      Flags: serif + symbolic + (face.includes('italic') ? slanted : 0),
      FontBBox: font.box.map(thousandths),
      ItalicAngle: font.italicAngle,
      Ascent: thousandths(font.ascent),
      Descent: -thousandths(font.descent),
      CapHeight: thousandths(font.capHeight),
      StemV: face.includes('bold') ? 120 : 80,
    },
  }
}

/** Most subsets of a face that are kept; papers of one kind differ in names, which are in one face. */
const mostSubsets = 32

const known = new WeakMap<Font, Map<string, Embedding>>()

/** A face with these glyphs only, as it is embedded in a file; made once for papers that need the same ones. */
export const embeddingOf = (font: Font, face: FaceName, glyphs: Iterable<number>): Embedding => {
  const wanted = closure(font, glyphs)
  const key = wanted.join(' ')
  const subsets = known.get(font) ?? new Map<string, Embedding>()
  known.set(font, subsets)
  const before = subsets.get(key)
  if (before) return before
  const fresh = makeEmbedding(font, face, wanted)
  if (subsets.size >= mostSubsets) subsets.clear()
  subsets.set(key, fresh)
  return fresh
}
