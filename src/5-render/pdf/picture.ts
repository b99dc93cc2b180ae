import type { Layout } from '../../model/layout.ts'
import type { Attached, AttachedFile, Matrix, Unbindable } from '../../model/output.ts'
import { readJpeg } from './jpeg.ts'
import { pngSize, readPng } from './png.ts'
import { standingOf, times } from './sheet.ts'

/** Coarser than so many pixels to the inch a scan is hard to read: a small picture stays small. */
const leastDensity = 200

/** An A3 sheet at 600 pixels to the inch has 70 million pixels; more than that no office scans, and it stalls printers. */
const mostMegapixels = 100

/**
 * How each orientation of a camera turns the picture's unit square upright: right and up on the page, from right and up
 * in the picture (EXIF 2.3, tag 0x0112).
 */
const turns: Readonly<Record<number, Matrix>> = {
  1: [1, 0, 0, 1, 0, 0],
  2: [-1, 0, 0, 1, 1, 0],
  3: [-1, 0, 0, -1, 1, 1],
  4: [1, 0, 0, -1, 0, 1],
  5: [0, -1, -1, 0, 1, 1],
  6: [0, -1, 1, 0, 0, 1],
  7: [0, 1, 1, 0, 0, 0],
  8: [0, 1, -1, 0, 1, 0],
}

type Size = { readonly width: number; readonly height: number; readonly orientation: number }

const tooLarge = ({ width, height }: Pick<Size, 'width' | 'height'>): Unbindable | undefined => {
  const found = Math.ceil((width * height) / 1_000_000)
  return found > mostMegapixels
    ? { fault: 'too-large', measure: 'megapixels', found, limit: mostMegapixels }
    : undefined
}

const sizeOf = ({ kind, bytes }: AttachedFile): Size | Unbindable => {
  if (kind === 'jpeg') {
    const jpeg = readJpeg(bytes)
    return typeof jpeg === 'string' ? { fault: jpeg } : jpeg
  }
  // Before it is inflated, for a few bytes can hold any number of pixels.
  const size = pngSize(bytes)
  const fault = size && tooLarge(size)
  if (fault) return fault
  const png = readPng(bytes)
  return typeof png === 'string' ? { fault: png } : { ...png, orientation: 1 }
}

/** A picture on a page of its own, or why it cannot be printed. */
export const openPicture = (file: AttachedFile, layout: Layout): Attached => {
  const size = sizeOf(file)
  if ('fault' in size) return size
  const fault = tooLarge(size)
  if (fault) return fault
  const lies = size.orientation > 4
  const [width, height] = lies ? [size.height, size.width] : [size.width, size.height]
  const mostScale = 72 / leastDensity
  const standing = standingOf({ width, height, within: 'margins', mostScale }, layout)
  const { scale, x, y } = standing
  const turn = turns[size.orientation] ?? [1, 0, 0, 1, 0, 0]
  const place = times(turn, [scale * width, 0, 0, scale * height, x, y])
  return { pages: [{ width: standing.width, height: standing.height, file, index: 0, place }] }
}
