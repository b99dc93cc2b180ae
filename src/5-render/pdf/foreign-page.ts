import type { Matrix } from '../../model/output.ts'
import { joinBytes } from './join-bytes.ts'
import {
  decodePDFRawStream,
  name,
  PDFArray,
  PDFNumber,
  type PDFObject,
  type PDFPageLeaf,
  PDFRawStream,
} from './objects.ts'

/** Corners of a rectangle in order. */
export type Box = readonly [left: number, bottom: number, right: number, top: number]

/** Numbers of an array, or undefined where it is none of so many. */
export const numbersOf = (array: PDFObject | undefined, count: number): readonly number[] | undefined => {
  if (!(array instanceof PDFArray) || array.size() !== count) return undefined
  const numbers = array.asArray().map((_, at) => array.lookup(at))
  const values = numbers.flatMap(one => (one instanceof PDFNumber ? [one.asNumber()] : []))
  return values.length === count ? values : undefined
}

/** A rectangle `[x1 y1 x2 y2]` that has an inside; undefined for anything else. */
export const boxOf = (array: PDFObject | undefined): Box | undefined => {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = numbersOf(array, 4) ?? []
  const box: Box = [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)]
  return box[2] > box[0] && box[3] > box[1] ? box : undefined
}

/**
 * What is seen of a page, in its own space: the crop box inside the media box (ISO 32000-1, 14.11.2).
 *
 * @throws Error where the page has no size
 */
export const visibleBox = (page: PDFPageLeaf): Box => {
  const media = boxOf(page.MediaBox())
  if (!media) throw new Error('page without size')
  const crop = boxOf(page.CropBox()) ?? media
  const both: Box = [
    Math.max(media[0], crop[0]),
    Math.max(media[1], crop[1]),
    Math.min(media[2], crop[2]),
    Math.min(media[3], crop[3]),
  ]
  return both[2] > both[0] && both[3] > both[1] ? both : media
}

/** From a page's own space to how it is seen, its lower left corner at the origin; `turn` degrees clockwise. */
const upright = ([left, bottom, right, top]: Box, turn: number): Matrix => {
  if (turn === 90) return [0, -1, 1, 0, -bottom, right]
  if (turn === 180) return [-1, 0, 0, -1, right, top]
  if (turn === 270) return [0, 1, -1, 0, top, -left]
  return [1, 0, 0, 1, -left, -bottom]
}

/** A page as it is seen: its size in units of its own, `unit` points each, and the matrix that sets it upright. */
export const seen = (page: PDFPageLeaf) => {
  const box = visibleBox(page)
  const turn = (((page.Rotate()?.asNumber() ?? 0) % 360) + 360) % 360
  const unit = page.lookupMaybe(name('UserUnit'), PDFNumber)?.asNumber() ?? 1
  const [across, up] = [box[2] - box[0], box[3] - box[1]]
  const [width, height] = turn === 90 || turn === 270 ? [up, across] : [across, up]
  return { width, height, unit, place: upright(box, turn) }
}

const newline = 0x0a

/**
 * The operators of a page in one piece; none for an empty page.
 *
 * @throws Error where a stream is missing or cannot be decoded
 */
export const operatorsOf = (page: PDFPageLeaf): Uint8Array => {
  if (page.get(name('Contents')) === undefined) return new Uint8Array()
  const contents = page.Contents()
  const streams: readonly (PDFObject | undefined)[] =
    contents instanceof PDFArray ? contents.asArray().map((_, at) => contents.lookup(at)) : [contents]
  return joinBytes(
    streams.map(stream => {
      if (!(stream instanceof PDFRawStream)) throw new Error('page without content')
      return decodePDFRawStream(stream).decode()
    }),
    newline,
  )
}
