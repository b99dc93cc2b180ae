/** Pictures and PDFs as offices attach them, made in memory. */
import { crc32, deflateSync } from 'node:zlib'
import { PDFDocument, type PDFPage, StandardFonts } from 'pdf-lib'

const ascii = (text: string): Uint8Array => Uint8Array.from(text, char => char.charCodeAt(0))
const joined = (...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap(part => [...part]))
const u32 = (value: number): readonly number[] => [24, 16, 8, 0].map(shift => (value >>> shift) & 0xff)
const u16 = (value: number): readonly number[] => [(value >> 8) & 0xff, value & 0xff]

const chunk = (type: string, data: Uint8Array | readonly number[]): Uint8Array => {
  const body = joined(ascii(type), data)
  return joined(u32(data.length), body, u32(crc32(body)))
}

export type PngWish = {
  readonly width: number
  readonly height: number
  /** 0 gray, 2 RGB, 3 palette, 6 RGB and alpha. */
  readonly colour?: 0 | 2 | 3 | 6
}

const channels = { 0: 1, 2: 3, 3: 1, 6: 4 } as const

/** A PNG picture, 8 bits a sample; its left half is black, its right half white. */
export const png = ({ width, height, colour = 2 }: PngWish): Uint8Array => {
  const samples = channels[colour]
  const row = Uint8Array.from({ length: 1 + width * samples }, (_, at) => {
    const isWhite = at > 0 && Math.floor((at - 1) / samples) >= width / 2
    if (colour === 6 && at > 0 && (at - 1) % 4 === 3) return 255 - (at % 8)
    return isWhite ? (colour === 3 ? 1 : 255) : 0
  })
  const lines = new Uint8Array(row.length * height)
  for (let y = 0; y < height; y++) lines.set(row, y * row.length)
  return joined(
    [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    chunk('IHDR', [...u32(width), ...u32(height), 8, colour, 0, 0, 0]),
    ...(colour === 3 ? [chunk('PLTE', [0, 0, 0, 255, 255, 255])] : []),
    chunk('IDAT', deflateSync(lines)),
    chunk('IEND', []),
  )
}

const segment = (marker: number, data: readonly number[]): readonly number[] => [
  0xff,
  marker,
  ...u16(data.length + 2),
  ...data,
]

const exif = (orientation: number): readonly number[] =>
  segment(0xe1, [
    ...ascii('Exif\0\0MM'),
    ...[0, 42, 0, 0, 0, 8, 0, 1],
    ...[0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0],
    ...[0, 0, 0, 0],
  ])

export type JpegWish = { readonly width: number; readonly height: number; readonly orientation?: number }

/**
 * A gray JPEG picture, all of one gray: every block says that nothing differs from the one before. Its two tables have
 * one code each (`0`: no difference, `0`: end of block), so a block is two bits.
 */
export const jpeg = ({ width, height, orientation }: JpegWish): Uint8Array => {
  const blocks = Math.ceil(width / 8) * Math.ceil(height / 8)
  const bits = '00'.repeat(blocks)
  const padded = bits.padEnd(Math.ceil(bits.length / 8) * 8, '1')
  const scan = (padded.match(/.{8}/g) ?? []).map(byte => Number.parseInt(byte, 2))
  const counts = [1, ...Array.from({ length: 15 }, () => 0)]
  return Uint8Array.from([
    ...[0xff, 0xd8],
    ...(orientation ? exif(orientation) : []),
    ...segment(0xdb, [0, ...Array.from({ length: 64 }, () => 1)]),
    ...segment(0xc0, [8, ...u16(height), ...u16(width), 1, 1, 0x11, 0]),
    ...segment(0xc4, [0x00, ...counts, 0]),
    ...segment(0xc4, [0x10, ...counts, 0]),
    ...segment(0xda, [1, 1, 0, 0, 63, 0]),
    ...scan,
    ...[0xff, 0xd9],
  ])
}

/** A PDF of so many pages, each with its number on it; `dress` may add to a page. */
export const pdf = async (
  pages: number,
  size: readonly [number, number] = [595.28, 841.89],
  dress: (page: PDFPage, index: number) => void = () => {},
): Promise<Uint8Array> => {
  const file = await PDFDocument.create({ updateMetadata: false })
  const font = await file.embedFont(StandardFonts.TimesRoman)
  for (let index = 0; index < pages; index++) {
    const page = file.addPage([...size])
    page.drawText(`certificate ${index + 1}`, { x: 100, y: 500, size: 20, font })
    dress(page, index)
  }
  return file.save()
}
