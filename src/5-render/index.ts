// in: a document and the layout decree. out: text, a DOCX file, or pages set in type, and from pages a PDF file.
import type { Document } from '../model/document.ts'
import type { Layout } from '../model/layout.ts'
import type { Renderers } from '../model/output.ts'
import type { Office, World } from '../model/world.ts'
import { fontsOf } from './font.ts'
import { measure } from './measure.ts'
import { openAttached } from './pdf/attached.ts'
import { setInType } from './pdf/index.ts'
import { misprinted } from './pdf/misprinted.ts'
import { readPdf } from './pdf/read.ts'
import { renderText } from './text/index.ts'
import { words } from './words.ts'

export { plainText } from './text/plain.ts'

/** What LibreOffice makes of files, without what differs from run to run. */
const steadied = async (files: readonly Uint8Array[], office: Office): ReturnType<Office> => {
  const { steadyPdf } = await import('./pdf/steady.ts')
  const made = await office(files)
  return Promise.all(files.map((file, at) => made[at] && steadyPdf(made[at], file)))
}

/** The table of formats. What writes files loads its library only when a file is written, so checking costs nothing. */
export const renderers = (world: World, layout: Layout): Renderers => {
  let docx: Promise<(document: Document) => Promise<Uint8Array>> | undefined
  return {
    text: document => renderText(document, layout),
    docx: async document => {
      if ('parts' in document) return (await import('./word/index.ts')).packWord(document, layout)
      docx ??= import('./docx/index.ts').then(({ docxRenderer }) => docxRenderer(layout, measure(world)))
      return (await docx)(document)
    },
    pdf: document => setInType(document, layout, world),
    office: () => {
      const office = world.office()
      return office && (files => steadied(files, office))
    },
    words: (document, format) => words(document, format, { layout, font: fontsOf(world).regular }),
    readBack: async (format, bytes) =>
      format === 'pdf' ? readPdf(bytes) : (await import('./docx/read.ts')).readDocx(bytes),
    misprinted: (bytes, pages) => misprinted(bytes, pages, fontsOf(world)),
    attached: (bytes, mostPages) => openAttached(bytes, layout, mostPages),
    paint: async (pages, about) => {
      const { paint } = await import('./pdf/paint.ts')
      return paint({ pages, about, fonts: fontsOf(world) })
    },
  }
}
