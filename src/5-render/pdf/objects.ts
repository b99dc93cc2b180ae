// The one importer of pdf-lib: the objects that PDF files are made of, and what many of them need.
import { type PDFContext, type PDFDict, PDFName, PDFNumber, PDFRawStream, type PDFRef } from 'pdf-lib'

export {
  decodePDFRawStream,
  PDFArray,
  PDFContext,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFObjectCopier,
  type PDFPageLeaf,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFStreamWriter,
  PDFString,
  PngEmbedder,
} from 'pdf-lib'

/** A name, `/Text`. */
export const name = (text: string): PDFName => PDFName.of(text)

/** A number. */
export const number = (value: number): PDFNumber => PDFNumber.of(value)

/** Adds a stream whose bytes are deflated already. */
export const addDeflated = (
  context: PDFContext,
  bytes: Uint8Array,
  dict: PDFDict = context.obj({}),
): PDFRef => {
  dict.set(name('Filter'), name('FlateDecode'))
  return context.register(PDFRawStream.of(dict, bytes))
}
