import { crc32, inflateSync } from 'node:zlib'
import { joinBytes } from './join-bytes.ts'

/** A PNG picture in parts. `isPlain`: its pixels can stand in a PDF as they are, without transparency or interlacing. */
export type Png = {
  readonly width: number
  readonly height: number
  readonly depth: number
  /** Kind of colour (PNG 1.2, 4.1.1): 0 gray, 2 RGB, 3 palette, 4 gray and alpha, 6 RGB and alpha. */
  readonly colour: number
  readonly channels: number
  readonly palette: Uint8Array | undefined
  /** The pixels, filtered by line and deflated. */
  readonly data: Uint8Array
  readonly isPlain: boolean
}

const channelsOf: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }
const depths: ReadonlySet<number> = new Set([1, 2, 4, 8, 16])
const headLength = 8

/** First column and row of each pass of an interlaced picture, and the steps to the next (PNG 1.2, 8.2). */
const passes = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const

type Chunk = { readonly type: string; readonly data: Uint8Array }

/** The chunks, each with its sum as written; undefined where one breaks off or was changed, or the end is missing. */
const chunksOf = (bytes: Uint8Array): readonly Chunk[] | undefined => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const chunks: Chunk[] = []
  let at = headLength
  while (at + 12 <= bytes.length) {
    const end = at + 8 + view.getUint32(at)
    if (end + 4 > bytes.length) return undefined
    if (crc32(bytes.subarray(at + 4, end)) !== view.getUint32(end)) return undefined
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    chunks.push({ type, data: bytes.subarray(at + 8, end) })
    if (type === 'IEND') return chunks
    at = end + 4
  }
  return undefined
}

/** Bytes of so many lines, each after the number of its filter. */
const bytesOf = (columns: number, lines: number, bits: number): number =>
  columns > 0 ? lines * (1 + Math.ceil((columns * bits) / 8)) : 0

/** Bytes of all pixels when they are inflated. */
const sizeOf = (width: number, height: number, bits: number, isInterlaced: boolean): number =>
  isInterlaced
    ? passes.reduce(
        (sum, [x, y, dx, dy]) =>
          sum + bytesOf(Math.ceil((width - x) / dx), Math.max(0, Math.ceil((height - y) / dy)), bits),
        0,
      )
    : bytesOf(width, height, bits)

const isWhole = (data: Uint8Array, size: number): boolean => {
  try {
    return inflateSync(data, { maxOutputLength: size + 1 }).length === size
  } catch {
    return false
  }
}

type Head = Pick<Png, 'width' | 'height' | 'depth' | 'colour' | 'channels'> & {
  readonly isInterlaced: boolean
}

const headOf = ({ type, data }: Chunk): Head | undefined => {
  if (type !== 'IHDR' || data.length !== 13) return undefined
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength)
  const [width, height] = [view.getUint32(0), view.getUint32(4)]
  const [depth = 0, colour = 0] = data.subarray(8, 10)
  const channels = channelsOf[colour]
  if (width === 0 || height === 0 || !channels || !depths.has(depth)) return undefined
  return { width, height, depth, colour, channels, isInterlaced: data[12] === 1 }
}

/** Width and height of a PNG picture, before the rest of it is looked at; undefined where even they cannot be read. */
export const pngSize = (bytes: Uint8Array): Pick<Png, 'width' | 'height'> | undefined =>
  bytes.length < 33 ? undefined : headOf({ type: 'IHDR', data: bytes.subarray(16, 29) })

/** A PNG picture in parts: `broken` where it breaks off or was changed, `kind` for a film of several pictures. */
export const readPng = (bytes: Uint8Array): Png | 'broken' | 'kind' => {
  const chunks = chunksOf(bytes)
  const [first] = chunks ?? []
  const head = first && headOf(first)
  if (!chunks || !head) return 'broken'
  if (chunks.some(({ type }) => type === 'acTL')) return 'kind'
  const data = joinBytes(chunks.filter(({ type }) => type === 'IDAT').map(chunk => chunk.data))
  const palette = chunks.find(({ type }) => type === 'PLTE')?.data
  const { width, height, depth, channels, isInterlaced, colour } = head
  if (colour === 3 && !palette) return 'broken'
  if (!isWhole(data, sizeOf(width, height, depth * channels, isInterlaced))) return 'broken'
  const isClear = colour >= 4 || chunks.some(({ type }) => type === 'tRNS')
  return { ...head, palette, data, isPlain: !isClear && !isInterlaced }
}
