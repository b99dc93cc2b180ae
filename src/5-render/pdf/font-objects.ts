import type { FaceName, Page } from '../../model/output.ts'
import type { Fonts } from '../font.ts'
import { fontNames } from './content.ts'
import { type Embedding, embeddingOf } from './embedding.ts'
import { addDeflated, name, type PDFContext, type PDFRef, PDFString } from './objects.ts'

const faces: readonly FaceName[] = ['regular', 'bold', 'italic', 'bold-italic']

const addFont = (context: PDFContext, embedding: Embedding): PDFRef => {
  const { descriptor, program, length, widths } = embedding
  const file = addDeflated(context, program, context.obj({ Length1: length }))
  const described = { Type: 'FontDescriptor', FontName: embedding.name, ...descriptor, FontFile2: file }
  const system = { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 }
  const descendant = {
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: embedding.name,
    CIDSystemInfo: system,
    FontDescriptor: context.register(context.obj(described)),
    CIDToGIDMap: 'Identity',
    W: [...widths],
  }
  const font = {
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: embedding.name,
    Encoding: 'Identity-H',
    DescendantFonts: [context.register(context.obj(descendant))],
    ToUnicode: addDeflated(context, embedding.toUnicode),
  }
  return context.register(context.obj(font))
}

/** Adds the faces that these pages use, each once, with the glyphs of all pages together: their resources. */
export const addFonts = (context: PDFContext, pages: Iterable<Page>, fonts: Fonts): PDFRef => {
  const dict = context.obj({})
  const all = [...pages]
  for (const face of faces) {
    const glyphs = new Set(all.flatMap(page => [...(page.glyphs.get(face) ?? [])]))
    if (glyphs.size > 0)
      dict.set(name(fontNames[face]), addFont(context, embeddingOf(fonts[face], face, glyphs)))
  }
  return context.register(context.obj({ Font: dict }))
}
