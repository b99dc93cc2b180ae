import type { Font } from '../font.ts'
import { outlineOf } from './outlines.ts'

type Tables = Readonly<Record<string, Uint8Array>>

/** Where the directory, whose tables stand by name, says where its second is: `head`, which holds the checksum. */
const headOffset = 36

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** `glyf` and `loca`: glyphs keep their numbers, those not wanted are empty. */
const outlines = (font: Font, wanted: readonly number[], count: number) => {
  const size = wanted.reduce((sum, glyph) => sum + outlineOf(font, glyph).bytes.length, 0)
  const glyf = new Uint8Array(size)
  const loca = new DataView(new ArrayBuffer(4 * (count + 1)))
  let at = 0
  let next = 0
  for (const glyph of wanted) {
    const { bytes } = outlineOf(font, glyph)
    for (; next <= glyph; next++) loca.setUint32(4 * next, at)
    glyf.set(bytes, at)
    at += bytes.length
  }
  loca.setUint32(4 * count, at)
  return { glyf, loca: new Uint8Array(loca.buffer) }
}

/** `hmtx`: advance and bearing of each glyph that is wanted. */
const metrics = (font: Font, wanted: readonly number[], count: number): Uint8Array => {
  const source = font.table('hmtx')
  const full = font.table('hhea').getUint16(34)
  const hmtx = new DataView(new ArrayBuffer(4 * count))
  for (const glyph of wanted) {
    const bearing = glyph < full ? 4 * glyph + 2 : 4 * full + 2 * (glyph - full)
    hmtx.setUint16(4 * glyph, font.advance(glyph))
    hmtx.setInt16(4 * glyph + 2, source.getInt16(bearing))
  }
  return new Uint8Array(hmtx.buffer)
}

/** A copy of a table with one number changed. */
const patched = (table: DataView, offset: number, value: number): Uint8Array => {
  const copy = new Uint8Array(table.buffer, table.byteOffset, table.byteLength).slice()
  viewOf(copy).setUint16(offset, value)
  return copy
}

/** `head` for a long `loca`, its checksum still empty. */
const headOf = (font: Font): Uint8Array => {
  const head = patched(font.table('head'), 50, 1)
  viewOf(head).setUint32(8, 0)
  return head
}

const checksum = (bytes: Uint8Array): number => {
  const whole = bytes.length & ~3
  const view = viewOf(bytes)
  let sum = 0
  for (let at = 0; at < whole; at += 4) sum = (sum + view.getUint32(at)) >>> 0
  for (let at = whole; at < bytes.length; at++)
    sum = (sum + (view.getUint8(at) << (24 - 8 * (at - whole)))) >>> 0
  return sum
}

const padded = (length: number): number => (length + 3) & ~3

/** The numbers before the directory by which it can be searched in halves (OpenType 1.9, table directory). */
const writeStart = (view: DataView, count: number): void => {
  const power = 2 ** Math.floor(Math.log2(count))
  view.setUint32(0, 0x00010000)
  view.setUint16(4, count)
  view.setUint16(6, 16 * power)
  view.setUint16(8, Math.log2(power))
  view.setUint16(10, 16 * (count - power))
}

const fileOf = (tables: Tables): Uint8Array => {
  const entries = Object.entries(tables)
  const start = 12 + 16 * entries.length
  const file = new Uint8Array(entries.reduce((sum, [, table]) => sum + padded(table.length), start))
  const view = viewOf(file)
  writeStart(view, entries.length)
  let at = start
  for (const [index, [tag, table]] of entries.entries()) {
    const entry = 12 + 16 * index
    file.set(new TextEncoder().encode(tag), entry)
    view.setUint32(entry + 4, checksum(table))
    view.setUint32(entry + 8, at)
    view.setUint32(entry + 12, table.length)
    file.set(table, at)
    at += padded(table.length)
  }
  return file
}

/**
 * A TrueType file with only these glyphs (a `closure`), every glyph under its own number: so a page set once fits into
 * any file, whatever else that file holds.
 */
export const subset = (font: Font, wanted: readonly number[]): Uint8Array => {
  const count = (wanted.at(-1) ?? 0) + 1
  const { glyf, loca } = outlines(font, wanted, count)
  const file = fileOf({
    glyf,
    head: headOf(font),
    hhea: patched(font.table('hhea'), 34, count),
    hmtx: metrics(font, wanted, count),
    loca,
    maxp: patched(font.table('maxp'), 4, count),
  })
  const view = viewOf(file)
  view.setUint32(view.getUint32(headOffset) + 8, (0xb1b0afba - checksum(file)) >>> 0)
  return file
}
