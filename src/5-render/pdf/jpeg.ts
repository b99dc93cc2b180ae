/** What a JPEG picture says of itself; `orientation` as the camera held it (EXIF 2.3, tag 0x0112), 1 for upright. */
export type Jpeg = {
  readonly width: number
  readonly height: number
  readonly components: 1 | 3 | 4
  /** Written by Adobe: of four colours, all are stored inverted. */
  readonly adobe: boolean
  readonly orientation: number
}

const endOfImage = 0xd9
const startOfScan = 0xda
const app1 = 0xe1
const app14 = 0xee
/** Tables and marks among the numbers of frames. */
const noFrame: ReadonlySet<number> = new Set([0xc4, 0xc8, 0xcc])
/** Baseline, extended and progressive: the frames that a PDF may hold (ISO 32000-1, 7.4.8). */
const printableFrames: ReadonlySet<number> = new Set([0xc0, 0xc1, 0xc2])

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
const startsWith = (bytes: Uint8Array, text: string): boolean =>
  [...text].every((char, at) => bytes[at] === char.charCodeAt(0))

type Segment = { readonly marker: number; readonly data: Uint8Array }

/** Segments up to the first scan, and where that begins; undefined where the file breaks off before. */
const segmentsOf = (
  bytes: Uint8Array,
): { readonly segments: readonly Segment[]; readonly scan: number } | undefined => {
  const view = viewOf(bytes)
  const segments: Segment[] = []
  let at = 2
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return undefined
    const marker = bytes[at + 1] ?? 0
    // Any number of fill bytes may stand before a marker (ITU T.81, B.1.1.2).
    if (marker === 0xff) at += 1
    else if (marker === startOfScan) return { segments, scan: at }
    else {
      const end = at + 2 + view.getUint16(at + 2)
      if (end > bytes.length) return undefined
      segments.push({ marker, data: bytes.subarray(at + 4, end) })
      at = end
    }
  }
  return undefined
}

/** A marker inside a scan stands alone: among its data each 0xFF is followed by a zero or a restart. */
const isEnded = (bytes: Uint8Array, scan: number): boolean => {
  for (let at = bytes.length - 2; at > scan; at--)
    if (bytes[at] === 0xff && bytes[at + 1] === endOfImage) return true
  return false
}

/** The orientation in the first directory of the EXIF data; 1 where it is not told or cannot be read. */
const orientationOf = (data: Uint8Array): number => {
  const tiff = data.subarray(6)
  if (!startsWith(data, 'Exif') || tiff.length < 8) return 1
  const view = viewOf(tiff)
  const isLittle = startsWith(tiff, 'II')
  const start = view.getUint32(4, isLittle)
  const count = start + 2 <= tiff.length ? view.getUint16(start, isLittle) : 0
  for (let at = start + 2; at < start + 2 + count * 12 && at + 12 <= tiff.length; at += 12) {
    if (view.getUint16(at, isLittle) !== 0x0112) continue
    const orientation = view.getUint16(at + 8, isLittle)
    return orientation >= 1 && orientation <= 8 ? orientation : 1
  }
  return 1
}

const frameOf = ({
  marker,
  data,
}: Segment): Pick<Jpeg, 'width' | 'height' | 'components'> | 'broken' | 'kind' => {
  if (data.length < 6) return 'broken'
  const view = viewOf(data)
  const [height, width, components] = [view.getUint16(1), view.getUint16(3), data[5]]
  if (!printableFrames.has(marker) || data[0] !== 8) return 'kind'
  if (components !== 1 && components !== 3 && components !== 4) return 'kind'
  return width > 0 && height > 0 ? { width, height, components } : 'broken'
}

/** What is needed to print a JPEG picture: `broken` where it breaks off, `kind` where no PDF can hold it as it is. */
export const readJpeg = (bytes: Uint8Array): Jpeg | 'broken' | 'kind' => {
  const read = segmentsOf(bytes)
  if (!read || !isEnded(bytes, read.scan)) return 'broken'
  const { segments } = read
  const frame = segments.find(({ marker }) => marker >= 0xc0 && marker <= 0xcf && !noFrame.has(marker))
  const found = frame ? frameOf(frame) : 'broken'
  if (typeof found === 'string') return found
  const exif = segments.find(({ marker, data }) => marker === app1 && startsWith(data, 'Exif'))
  return {
    ...found,
    adobe: segments.some(({ marker, data }) => marker === app14 && startsWith(data, 'Adobe')),
    orientation: exif ? orientationOf(exif.data) : 1,
  }
}
