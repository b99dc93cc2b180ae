/** Reads a PDF back as a person with a ruler would: lines of text and drawn lines in millimetres from the top left. */
import { PDFDict, PDFDocument, PDFHexString, PDFName, type PDFPage, PDFRawStream } from 'pdf-lib'
import { fontsOf, streamAt, streamText } from './fonts-of.ts'
import { type Drawn, readContent } from './read-content.ts'

/** One line as it is seen: `x` and `right` are the ends of its ink, `y` is its baseline, `top` that less the ascent. */
export type TextLine = {
  readonly text: string
  /** With the space at the end by which a wrapped line is kept from the next one. */
  readonly raw: string
  readonly x: number
  readonly right: number
  readonly middle: number
  readonly y: number
  readonly top: number
  /** Points. */
  readonly size: number
  /** Of the first letters; `faces` has all, e.g. `Tinos-Bold`. */
  readonly face: string
  readonly faces: readonly string[]
  /** Role of the marked content, `Artifact` for what is no part of the text. */
  readonly role: string
  readonly mark: number | undefined
}

/** A drawn line, its weight in points. */
export type Stroke = Drawn & { readonly length: number; readonly middle: number }

export type ReadPage = {
  readonly width: number
  readonly height: number
  readonly lines: readonly TextLine[]
  readonly strokes: readonly Stroke[]
}

export type ReadFile = {
  readonly pages: readonly ReadPage[]
  readonly title: string
  readonly author: string
  readonly xmp: string
  /** The file's objects, for what a ruler does not see. */
  readonly file: PDFDocument
}

const mm = 25.4 / 72

/** Ascent of Times New Roman and its like: what `pdftotext -bbox` takes for the top of a line. */
const ascent = 0.891

const contentOf = (page: PDFPage): string => {
  const content = page.node.lookup(PDFName.of('Contents'))
  return content instanceof PDFRawStream ? streamText(content) : ''
}

const readPage = (page: PDFPage): ReadPage => {
  const { width, height } = page.getSize()
  const { texts, lines } = readContent(contentOf(page), fontsOf(page))
  return {
    width: width * mm,
    height: height * mm,
    lines: texts.map(({ text, x, right, y, size, faces, role, mark }) => ({
      text: text.trim(),
      raw: text,
      x: x * mm,
      right: right * mm,
      middle: ((x + right) / 2) * mm,
      y: (height - y) * mm,
      top: (height - y - ascent * size) * mm,
      size,
      face: faces[0] ?? '',
      faces,
      role,
      mark,
    })),
    strokes: lines.map(({ x1, y1, x2, y2, weight }) => ({
      x1: x1 * mm,
      y1: (height - y1) * mm,
      x2: x2 * mm,
      y2: (height - y2) * mm,
      weight,
      length: Math.hypot(x2 - x1, y2 - y1) * mm,
      middle: ((x1 + x2) / 2) * mm,
    })),
  }
}

const property = (file: PDFDocument, name: string): string => {
  const text = file.context
    .lookup(file.context.trailerInfo.Info, PDFDict)
    .lookup(PDFName.of(name), PDFHexString)
  return text.decodeText()
}

/** Everything on every page of a file. */
export const readBack = async (bytes: Uint8Array): Promise<ReadFile> => {
  const file = await PDFDocument.load(bytes, { updateMetadata: false })
  return {
    pages: file.getPages().map(readPage),
    title: property(file, 'Title'),
    author: property(file, 'Author'),
    xmp: Buffer.from(streamAt(file.catalog, 'Metadata').contents).toString('utf8'),
    file,
  }
}

/** The lines of a page whose text begins so. */
export const linesFrom = (page: ReadPage | undefined, start: string): readonly TextLine[] =>
  (page?.lines ?? []).filter(line => line.text.startsWith(start))

/** The first line of a page whose text begins so. */
export const lineFrom = (page: ReadPage | undefined, start: string): TextLine => {
  const [line] = linesFrom(page, start)
  if (!line) throw new Error(`no line begins with ${start}`)
  return line
}
