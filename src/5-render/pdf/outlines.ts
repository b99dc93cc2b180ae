import type { Font } from '../font.ts'

/** A glyph as a subset holds it: its outline without hinting, even in length, and the glyphs it is put together from. */
export type Outline = { readonly bytes: Uint8Array; readonly parts: readonly number[] }

/** Flags of one part of a composite glyph (OpenType 1.9, `glyf`). */
const wide = 0x0001
const scaled = 0x0008
const more = 0x0020
const scaledTwice = 0x0040
const matrix = 0x0080
const instructed = 0x0100

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

const partLength = (flags: number): number =>
  4 + (flags & wide ? 4 : 2) + (flags & scaled ? 2 : flags & scaledTwice ? 4 : flags & matrix ? 8 : 0)

/** A glyph of other glyphs; its hinting program comes after the last of them. */
const composite = (bytes: Uint8Array): Outline => {
  const view = viewOf(bytes)
  const parts: number[] = []
  let at = 10
  let flags = more
  while (flags & more) {
    flags = view.getUint16(at)
    view.setUint16(at, flags & ~instructed)
    parts.push(view.getUint16(at + 2))
    at += partLength(flags)
  }
  return { bytes: bytes.subarray(0, at), parts }
}

/** A glyph of lines; its hinting program stands between the ends of the lines and their points. */
const simple = (bytes: Uint8Array): Outline => {
  const view = viewOf(bytes)
  const at = 10 + 2 * view.getInt16(0)
  const program = view.getUint16(at)
  view.setUint16(at, 0)
  bytes.copyWithin(at + 2, at + 2 + program)
  return { bytes: bytes.subarray(0, bytes.length - program), parts: [] }
}

const even = (bytes: Uint8Array): Uint8Array =>
  bytes.length % 2 === 0 ? bytes : Uint8Array.from([...bytes, 0])

/** Hinting is left out, for it needs tables that a subset does not carry. */
const readOutline = (font: Font, glyph: number): Outline => {
  const loca = font.table('loca')
  const glyf = font.table('glyf')
  const long = font.table('head').getInt16(50) === 1
  const at = (index: number): number => (long ? loca.getUint32(4 * index) : 2 * loca.getUint16(2 * index))
  const bytes = new Uint8Array(glyf.buffer, glyf.byteOffset + at(glyph), at(glyph + 1) - at(glyph)).slice()
  if (bytes.length === 0) return { bytes, parts: [] }
  const outline = viewOf(bytes).getInt16(0) < 0 ? composite(bytes) : simple(bytes)
  return { ...outline, bytes: even(outline.bytes) }
}

const known = new WeakMap<Font, Map<number, Outline>>()

/** The outline of a glyph, read once: each of a thousand papers needs much the same. */
export const outlineOf = (font: Font, glyph: number): Outline => {
  const outlines = known.get(font) ?? new Map<number, Outline>()
  known.set(font, outlines)
  const before = outlines.get(glyph)
  if (before) return before
  const fresh = readOutline(font, glyph)
  outlines.set(glyph, fresh)
  return fresh
}

/** The glyphs asked for, the empty box, and every glyph that one of them is put together from; ascending. */
export const closure = (font: Font, glyphs: Iterable<number>): readonly number[] => {
  const wanted = new Set([0, ...glyphs])
  for (const glyph of wanted) for (const part of outlineOf(font, glyph).parts) wanted.add(part)
  return [...wanted].sort((a, b) => a - b)
}
