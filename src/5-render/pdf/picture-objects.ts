import type { AttachedFile } from '../../model/output.ts'
import { readJpeg } from './jpeg.ts'
import {
  addDeflated,
  name,
  type PDFContext,
  type PDFDict,
  PDFHexString,
  PDFRawStream,
  type PDFRef,
  PngEmbedder,
} from './objects.ts'
import { type Png, readPng } from './png.ts'

const spaces: Readonly<Record<number, string>> = { 1: 'DeviceGray', 3: 'DeviceRGB', 4: 'DeviceCMYK' }

const imageOf = (context: PDFContext, width: number, height: number, depth: number): PDFDict =>
  context.obj({ Type: 'XObject', Subtype: 'Image', Width: width, Height: height, BitsPerComponent: depth })

const addJpeg = (context: PDFContext, bytes: Uint8Array): PDFRef => {
  const jpeg = readJpeg(bytes)
  if (typeof jpeg === 'string') throw new Error(`attached picture cannot be read: ${jpeg}`)
  const dict = imageOf(context, jpeg.width, jpeg.height, 8)
  dict.set(name('ColorSpace'), name(spaces[jpeg.components] ?? 'DeviceRGB'))
  if (jpeg.components === 4 && jpeg.adobe) dict.set(name('Decode'), context.obj([1, 0, 1, 0, 1, 0, 1, 0]))
  dict.set(name('Filter'), name('DCTDecode'))
  return context.register(PDFRawStream.of(dict, bytes))
}

const hex = (bytes: Uint8Array): string => [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('')

/** The pixels as they are: a PDF knows the filters of PNG (ISO 32000-1, 7.4.4.4). */
const addPlain = (context: PDFContext, png: Png): PDFRef => {
  const { width, height, depth, channels, palette, data } = png
  const dict = imageOf(context, width, height, depth)
  const space =
    palette && png.colour === 3
      ? context.obj(['Indexed', 'DeviceRGB', palette.length / 3 - 1, PDFHexString.of(hex(palette))])
      : name(spaces[channels] ?? 'DeviceRGB')
  dict.set(name('ColorSpace'), space)
  const lines = { Predictor: 15, Colors: channels, BitsPerComponent: depth, Columns: width }
  dict.set(name('DecodeParms'), context.obj(lines))
  return addDeflated(context, data, dict)
}

/** Adds an attached picture, JPEG and most of PNG without touching a pixel. */
export const addPicture = async (context: PDFContext, { kind, bytes }: AttachedFile): Promise<PDFRef> => {
  if (kind === 'jpeg') return addJpeg(context, bytes)
  const png = readPng(bytes)
  if (typeof png === 'string') throw new Error(`attached picture cannot be read: ${png}`)
  return png.isPlain ? addPlain(context, png) : (await PngEmbedder.for(bytes)).embedIntoContext(context)
}
