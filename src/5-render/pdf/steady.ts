import { createHash } from 'node:crypto'
import { deflateStream } from '../deflate.ts'
import {
  decodePDFRawStream,
  name,
  type PDFContext,
  PDFDict,
  PDFDocument,
  PDFHexString,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStreamWriter,
  PDFString,
} from './objects.ts'
import { xmp } from './xmp.ts'

const objectsPerStream = 500

const words = (info: PDFDict, key: string): string => {
  const value = info.lookup(name(key))
  return value instanceof PDFHexString || value instanceof PDFString ? value.decodeText() : ''
}

/** In the head of a colour profile: when it was made, and what marks it as one (ICC.1, 7.2). */
const madeAt = { from: 24, to: 36 }
const markAt = { from: 36, to: 40 }
const numberAt = { from: 84, to: 100 }

const isProfile = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(markAt.from, markAt.to)) === 'acsp'

/** Colour profiles say when they were made: at that very moment, since LibreOffice makes one for each file. */
const settled = (stream: PDFRawStream, context: PDFContext): PDFRawStream | undefined => {
  if (!stream.dict.has(name('N'))) return undefined
  const bytes = Uint8Array.from(decodePDFRawStream(stream).decode())
  if (!isProfile(bytes)) return undefined
  bytes.fill(0, madeAt.from, madeAt.to).fill(0, numberAt.from, numberAt.to)
  const dict = context.obj({ N: stream.dict.lookup(name('N')), Filter: 'FlateDecode' })
  return PDFRawStream.of(dict, deflateStream(bytes))
}

const settleProfiles = (context: PDFContext): void => {
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream)) continue
    // Lengths that stand apart are written anew with their streams; the old one of a profile would tell its day.
    const length = object.dict.get(name('Length'))
    if (length instanceof PDFRef) context.delete(length)
    const profile = settled(object, context)
    if (profile) context.assign(ref, profile)
  }
}

/** In its own place: what nothing points to any more would still be written, with its day. */
const replace = (context: PDFContext, place: PDFObject | undefined, object: PDFObject): void => {
  if (place instanceof PDFRef) context.assign(place, object)
}

/** The file's properties and its description, both without a day. */
const settleAbout = (context: PDFContext, catalog: PDFDict): void => {
  const info = context.lookup(context.trailerInfo.Info)
  if (!(info instanceof PDFDict)) return
  const [title, author, maker] = ['Title', 'Author', 'Producer'].map(key => words(info, key))
  const told = catalog.lookup(name('Metadata'))
  const former =
    told instanceof PDFRawStream ? new TextDecoder().decode(decodePDFRawStream(told).decode()) : ''
  const about = {
    title: title ?? '',
    author: author ?? '',
    maker: maker ?? '',
    archival: former.includes('pdfaid:part'),
  }
  const properties = {
    Title: PDFHexString.fromText(about.title),
    Author: PDFHexString.fromText(about.author),
    Creator: PDFHexString.fromText(about.maker),
    Producer: PDFHexString.fromText(about.maker),
  }
  replace(context, context.trailerInfo.Info, context.obj(properties))
  const dict = context.obj({ Type: 'Metadata', Subtype: 'XML' })
  const text = new TextEncoder().encode(xmp(about))
  replace(context, catalog.get(name('Metadata')), PDFRawStream.of(dict, text))
}

/**
 * A PDF file that LibreOffice made of `source`, but for what differs from run to run: dates, the file's own number, the
 * colour profile's birthday. A file that cannot be read comes back as it is.
 */
export const steadyPdf = async (bytes: Uint8Array, source: Uint8Array): Promise<Uint8Array> => {
  try {
    const file = await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: true })
    const { context, catalog } = file
    // The library takes any bytes for a file; one without pages is none.
    if (file.getPageCount() === 0) return bytes
    settleProfiles(context)
    settleAbout(context, catalog)
    const identity = PDFHexString.of(createHash('sha256').update(source).digest('hex').slice(0, 32))
    context.trailerInfo.ID = context.obj([identity, identity])
    const ticks = Number.POSITIVE_INFINITY
    return await PDFStreamWriter.forContext(context, ticks, true, objectsPerStream).serializeToBuffer()
  } catch {
    return bytes
  }
}
