/** Finished PDF files with one thing made wrong: on their pages, or among their objects. */
import { deflateSync, inflateSync } from 'node:zlib'
import { PDFDict, PDFDocument, PDFName, PDFNumber, type PDFPage, PDFRawStream, PDFRef } from 'pdf-lib'
import { fontsOf } from '../../5-render/pdf/fonts-of.ts'

/** What is written of a line on a page, and the words that it shows. */
type Line = { readonly text: string; readonly operators: string }

export type LineEdit = (operators: string) => string

const contentOf = (page: PDFPage): { readonly place: PDFRef; readonly stream: PDFRawStream } => {
  const place = page.node.get(PDFName.of('Contents'))
  const stream = page.node.lookup(PDFName.of('Contents'))
  if (!(place instanceof PDFRef) || !(stream instanceof PDFRawStream)) throw new Error('no content')
  return { place, stream }
}

/** The words of every line of a page, in order. */
const linesOf = (page: PDFPage, content: string): readonly Line[] => {
  const fonts = fontsOf(page)
  let letters: ReadonlyMap<number, string> = new Map()
  return (content.match(/BT .*? ET/gs) ?? []).map(operators => {
    let text = ''
    for (const [, font, hex] of operators.matchAll(/(\/F\d) [\d.]+ Tf|<([0-9a-f]+)>/g)) {
      if (font) letters = fonts.get(font)?.letters ?? letters
      for (const code of hex?.match(/.{4}/g) ?? []) text += letters.get(Number.parseInt(code, 16)) ?? '?'
    }
    return { text, operators }
  })
}

const rewritten = (page: PDFPage, edit: (content: string, lines: readonly Line[]) => string): void => {
  const { place, stream } = contentOf(page)
  const before = Buffer.from(inflateSync(stream.contents)).toString('latin1')
  const after = edit(before, linesOf(page, before))
  if (after === before) throw new Error('nothing was changed on the page')
  const bytes = deflateSync(Buffer.from(after, 'latin1'))
  stream.dict.set(PDFName.of('Length'), PDFNumber.of(bytes.length))
  page.doc.context.assign(place, PDFRawStream.of(stream.dict, bytes))
}

/** The file after something was done to it. */
export const edited = async (bytes: Uint8Array, edit: (file: PDFDocument) => void): Promise<Uint8Array> => {
  const file = await PDFDocument.load(bytes, { updateMetadata: false })
  edit(file)
  return file.save({ addDefaultPage: false })
}

/** Edits every line on a page that begins so; a negative page counts from the last. */
export const line =
  (start: string, edit: LineEdit, at = 0) =>
  (bytes: Uint8Array): Promise<Uint8Array> =>
    edited(bytes, file => {
      const page = file.getPages().at(at)
      if (!page) throw new Error(`no page ${at}`)
      rewritten(page, (content, lines) =>
        lines
          .filter(one => one.text.startsWith(start))
          .reduce((all, { operators }) => all.replace(operators, edit(operators)), content),
      )
    })

/** Edits what is written of a page as a whole. */
export const content =
  (edit: (content: string) => string, at = 0) =>
  (bytes: Uint8Array): Promise<Uint8Array> =>
    edited(bytes, file => {
      const page = file.getPages().at(at)
      if (!page) throw new Error(`no page ${at}`)
      rewritten(page, edit)
    })

/** Moves a line so many points to the right and up. */
export const moved =
  (x: number, y = 0): LineEdit =>
  operators =>
    operators.replace(
      /1 0 0 1 ([\d.-]+) ([\d.-]+) Tm/,
      (_, left, up) => `1 0 0 1 ${Number(left) + x} ${Number(up) + y} Tm`,
    )

/** The line without its words. */
export const gone: LineEdit = operators => operators.replace(/\[.*?\]TJ|<[0-9a-f]*>Tj/g, '')

/** Edits every font of the file. */
export const fonts =
  (edit: (font: PDFDict) => void) =>
  (bytes: Uint8Array): Promise<Uint8Array> =>
    edited(bytes, file => {
      for (const [, object] of file.context.enumerateIndirectObjects())
        if (object instanceof PDFDict && object.get(PDFName.of('Type')) === PDFName.of('Font')) edit(object)
    })
