import type { FaceName } from '../model/output.ts'
import type { World } from '../model/world.ts'

/** What is known of one face. Lengths are in units of the font, `unitsPerEm` of them to the size of the letter. */
export type Font = {
  readonly name: string
  readonly unitsPerEm: number
  /** Of the line, by table `hhea`: over the baseline, under it (both positive), and the white between two lines. */
  readonly ascent: number
  readonly descent: number
  readonly gap: number
  readonly capHeight: number
  readonly italicAngle: number
  readonly box: readonly [number, number, number, number]
  readonly glyphs: number
  /** Number of the glyph that shows a character, 0 where the face has none or the character has no shape of its own. */
  readonly glyph: (codePoint: number) => number
  readonly advance: (glyph: number) => number
  /** The character that a glyph stands for when text is copied out of a page, undefined for glyphs without one. */
  readonly character: (glyph: number) => number | undefined
  readonly table: (tag: string) => DataView
}

type Tables = (tag: string) => DataView

const tablesOf = (bytes: Uint8Array): Tables => {
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const tables = new Map<string, DataView>()
  for (let at = 12; at < 12 + file.getUint16(4) * 16; at += 16) {
    const tag = String.fromCharCode(...bytes.subarray(at, at + 4))
    tables.set(
      tag,
      new DataView(bytes.buffer, bytes.byteOffset + file.getUint32(at + 8), file.getUint32(at + 12)),
    )
  }
  return tag => {
    const table = tables.get(tag)
    if (!table) throw new Error(`font without table ${tag}`)
    return table
  }
}

/** Offset of the Unicode subtable of format 4: the basic plane, which holds all of Vietnamese. */
const unicodeTable = (cmap: DataView): number => {
  for (let at = 4; at < 4 + cmap.getUint16(2) * 8; at += 8) {
    const offset = cmap.getUint32(at + 4)
    if (cmap.getUint16(at) === 3 && cmap.getUint16(at + 2) === 1 && cmap.getUint16(offset) === 4)
      return offset
  }
  throw new Error('font without a Unicode character map')
}

/** Glyph by character of the basic plane, unrolled once so that every look-up is one index. */
const characterMap = (cmap: DataView): Uint16Array => {
  const start = unicodeTable(cmap)
  const twice = cmap.getUint16(start + 6)
  const map = new Uint16Array(0x10000)
  for (let at = start + 14; at < start + 14 + twice; at += 2) {
    const first = cmap.getUint16(at + twice + 2)
    const last = Math.min(cmap.getUint16(at), 0xfffe)
    const delta = cmap.getUint16(at + 2 * twice + 2)
    const rangeAt = at + 3 * twice + 2
    const range = cmap.getUint16(rangeAt)
    for (let code = first; code <= last; code++) {
      const glyph = range === 0 ? code : cmap.getUint16(rangeAt + range + (code - first) * 2)
      map[code] = glyph === 0 ? 0 : (glyph + delta) & 0xffff
    }
  }
  return map
}

/** Marks of format and control are in the font, but printed they would vanish: to a reader they are missing. */
const shapeless = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\uFFFD]/u

const withoutShapeless = (map: Uint16Array): Uint16Array =>
  map.map((glyph, code) => (glyph !== 0 && shapeless.test(String.fromCharCode(code)) ? 0 : glyph))

/** The lowest character of each glyph: of a space and a space that does not break, the plain one. */
const charactersOf = (map: Uint16Array): ReadonlyMap<number, number> => {
  const characters = new Map<number, number>()
  map.forEach((glyph, code) => {
    if (glyph !== 0 && !characters.has(glyph)) characters.set(glyph, code)
  })
  return characters
}

/** PostScript name: record 6 of the Windows platform, two bytes a letter. */
const nameOf = (table: DataView): string => {
  const texts = table.getUint16(4)
  for (let at = 6; at < 6 + table.getUint16(2) * 12; at += 12) {
    if (table.getUint16(at) !== 3 || table.getUint16(at + 6) !== 6) continue
    const from = texts + table.getUint16(at + 10)
    const codes = Array.from({ length: table.getUint16(at + 8) / 2 }, (_, index) =>
      table.getUint16(from + 2 * index),
    )
    return String.fromCharCode(...codes)
  }
  throw new Error('font without a name')
}

const advancesOf = (hmtx: DataView, count: number, glyphs: number): Uint16Array =>
  Uint16Array.from({ length: glyphs }, (_, glyph) => hmtx.getUint16(4 * Math.min(glyph, count - 1)))

/** Reads a TrueType face with outlines in `glyf`, as Tinos and Liberation Serif have them. */
export const readFont = (bytes: Uint8Array): Font => {
  const table = tablesOf(bytes)
  const head = table('head')
  const hhea = table('hhea')
  const glyphs = table('maxp').getUint16(4)
  const map = withoutShapeless(characterMap(table('cmap')))
  const advances = advancesOf(table('hmtx'), hhea.getUint16(34), glyphs)
  let characters: ReadonlyMap<number, number> | undefined
  return {
    name: nameOf(table('name')),
    unitsPerEm: head.getUint16(18),
    ascent: hhea.getInt16(4),
    descent: -hhea.getInt16(6),
    gap: hhea.getInt16(8),
    capHeight: table('OS/2').getInt16(88),
    italicAngle: table('post').getInt32(4) / 65536,
    box: [head.getInt16(36), head.getInt16(38), head.getInt16(40), head.getInt16(42)],
    glyphs,
    glyph: codePoint => map[codePoint] ?? 0,
    advance: glyph => advances[glyph] ?? 0,
    character: glyph => {
      characters ??= charactersOf(map)
      return characters.get(glyph)
    },
    table,
  }
}

export type Fonts = Readonly<Record<FaceName, Font>>

const known = new WeakMap<World, Fonts>()

/** The four faces of the paper's font, read once a world. */
export const fontsOf = (world: World): Fonts => {
  const before = known.get(world)
  if (before) return before
  const fonts: Fonts = {
    regular: readFont(world.font('regular')),
    bold: readFont(world.font('bold')),
    italic: readFont(world.font('italic')),
    'bold-italic': readFont(world.font('bold-italic')),
  }
  known.set(world, fonts)
  return fonts
}
