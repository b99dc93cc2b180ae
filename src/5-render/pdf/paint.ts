import type { PrintOptions, PrintPage } from '../../model/output.ts'
import { deflateStream } from '../deflate.ts'
import type { Fonts } from '../font.ts'
import { grayProfile } from './icc.ts'
import { identityOf } from './identity.ts'
import {
  addDeflated,
  name,
  PDFContext,
  type PDFDict,
  PDFHexString,
  PDFRawStream,
  type PDFRef,
  PDFStreamWriter,
  PDFString,
} from './objects.ts'
import { isOwn } from './own-page.ts'
import { addPages } from './page-objects.ts'
import { addStructure } from './structure-objects.ts'
import { xmp } from './xmp.ts'

/** What stands in a file: pages in order, under a title. */
export type Print = {
  readonly pages: readonly PrintPage[]
  readonly about: PrintOptions
  readonly fonts: Fonts
}

/** Every stream costs a deflater of its own; a paper's objects fit into one. */
const objectsPerStream = 500

const maker = 'dossier'

const gray = deflateStream(grayProfile())

const addIntent = (context: PDFContext): PDFRef => {
  const profile = addDeflated(context, gray, context.obj({ N: 1 }))
  const identifier = PDFString.of('Gray gamma 2.2')
  return context.register(
    context.obj({
      Type: 'OutputIntent',
      S: 'GTS_PDFA1',
      OutputConditionIdentifier: identifier,
      Info: identifier,
      DestOutputProfile: profile,
    }),
  )
}

const addMetadata = (context: PDFContext, { title, author }: PrintOptions, archival: boolean): PDFRef => {
  const bytes = new TextEncoder().encode(xmp({ title, author, maker, archival }))
  // Left as plain text, so that archives can read it without opening the file (ISO 19005-2, 6.6.2.1).
  return context.register(PDFRawStream.of(context.obj({ Type: 'Metadata', Subtype: 'XML' }), bytes))
}

/** The root of the file. What others made is no PDF/A, so a file that holds some of it does not claim to be one. */
const catalogOf = (context: PDFContext, { pages, about }: Print, tree: PDFRef): PDFDict => {
  const archival = pages.every(isOwn)
  const catalog = context.obj({
    Type: 'Catalog',
    Pages: tree,
    Lang: PDFString.of('vi-VN'),
    ViewerPreferences: { DisplayDocTitle: true },
    Metadata: addMetadata(context, about, archival),
  })
  if (archival) catalog.set(name('OutputIntents'), context.obj([addIntent(context)]))
  return catalog
}

const finish = (context: PDFContext, print: Print, catalog: PDFDict): Promise<Uint8Array> => {
  const { title, author } = print.about
  const properties = {
    Title: PDFHexString.fromText(title),
    Author: PDFHexString.fromText(author),
    Creator: PDFString.of(maker),
    Producer: PDFString.of(maker),
  }
  const identity = PDFHexString.of(identityOf(print))
  context.trailerInfo.Root = context.register(catalog)
  context.trailerInfo.Info = context.register(context.obj(properties))
  context.trailerInfo.ID = context.obj([identity, identity])
  const ticks = Number.POSITIVE_INFINITY
  return PDFStreamWriter.forContext(context, ticks, true, objectsPerStream).serializeToBuffer()
}

/**
 * One file of these pages, PDF/A-2b where all of them are ours. Pages that stand in it several times share content and
 * fonts, so seven sets take hardly more room than one. `tagged` adds the structure for screen readers; only where each
 * page stands once and is ours, since a mark is in one page.
 */
export const paint = async (print: Print): Promise<Uint8Array> => {
  const context = PDFContext.create()
  const { pages, about, fonts } = print
  const own = pages.filter(isOwn)
  const tagged = about.tagged === true && new Set(own).size === pages.length
  const [tree, ...kids] = await addPages(context, { pages, fonts, tagged })
  const catalog = catalogOf(context, print, tree)
  if (tagged) {
    catalog.set(name('MarkInfo'), context.obj({ Marked: true }))
    catalog.set(name('StructTreeRoot'), addStructure(context, own, kids))
  }
  return finish(context, print, catalog)
}
