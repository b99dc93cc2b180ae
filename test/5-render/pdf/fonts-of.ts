/** The fonts of a page as a reader of the file knows them: from `ToUnicode` and `W`, not from our own tables. */
import { inflateSync } from 'node:zlib'
import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFPage, PDFRawStream } from 'pdf-lib'

export type FontOnPage = {
  /** PostScript name without the letters of the subset, e.g. `Tinos-Bold`. */
  readonly face: string
  readonly letters: ReadonlyMap<number, string>
  /** Thousandths of the size, by glyph. */
  readonly widths: ReadonlyMap<number, number>
}

/** The bytes of a stream as letters, inflated where they are deflated. */
export const streamText = (stream: PDFRawStream): string => {
  const isDeflated = stream.dict.has(PDFName.of('Filter'))
  return Buffer.from(isDeflated ? inflateSync(stream.contents) : stream.contents).toString('latin1')
}

/** The stream that stands under a name. */
export const streamAt = (dict: PDFDict, name: string): PDFRawStream => {
  const stream = dict.lookup(PDFName.of(name))
  if (!(stream instanceof PDFRawStream)) throw new Error(`no stream at ${name}`)
  return stream
}

/** Without a map no letter can be copied out of the page. */
const lettersOf = (font: PDFDict): ReadonlyMap<number, string> => {
  if (!font.has(PDFName.of('ToUnicode'))) return new Map()
  const map = streamText(streamAt(font, 'ToUnicode'))
  const pairs = [...map.matchAll(/^<([0-9a-f]{4})> <([0-9a-f]{4})>$/gm)]
  return new Map(
    pairs.map(([, glyph = '', code = '']) => [
      Number.parseInt(glyph, 16),
      String.fromCharCode(Number.parseInt(code, 16)),
    ]),
  )
}

const widthsOf = (font: PDFDict): ReadonlyMap<number, number> => {
  const descendant = font.lookup(PDFName.of('DescendantFonts'), PDFArray).lookup(0, PDFDict)
  const runs = descendant.lookup(PDFName.of('W'), PDFArray)
  const widths = new Map<number, number>()
  for (let at = 0; at < runs.size(); at += 2) {
    const first = runs.lookup(at, PDFNumber).asNumber()
    const run = runs.lookup(at + 1, PDFArray)
    for (let index = 0; index < run.size(); index++)
      widths.set(first + index, run.lookup(index, PDFNumber).asNumber())
  }
  return widths
}

/** Fonts in the page's resources, by their name there with its slash. */
export const fontsOf = (page: PDFPage): ReadonlyMap<string, FontOnPage> => {
  const fonts = page.node.Resources()?.lookupMaybe(PDFName.of('Font'), PDFDict)
  if (!fonts) return new Map()
  return new Map(
    fonts.keys().map(key => {
      const font = fonts.lookup(key, PDFDict)
      const base = font.lookup(PDFName.of('BaseFont'), PDFName).asString()
      return [
        key.asString(),
        { face: base.replace(/^\/[A-Z]{6}\+/, ''), letters: lettersOf(font), widths: widthsOf(font) },
      ]
    }),
  )
}
