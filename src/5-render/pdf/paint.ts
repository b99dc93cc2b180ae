import { deflateSync } from 'node:zlib'
import {
  PDFContext,
  type PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  type PDFRef,
  PDFStreamWriter,
  PDFString,
} from 'pdf-lib'
import type { FaceName, Page, PrintOptions } from '../../model/output.ts'
import type { Fonts } from '../font.ts'
import { fontNames } from './content.ts'
import { type Embedding, embeddingOf } from './embedding.ts'
import { grayProfile } from './icc.ts'
import { identityOf } from './identity.ts'
import { isMark, type Mark, type Node, structureOf } from './structure.ts'
import { xmp } from './xmp.ts'

/** What stands in a file: pages in order, so many times over, under a title. */
export type Print = {
  readonly pages: readonly Page[]
  readonly about: PrintOptions
  readonly copies: number
  readonly fonts: Fonts
}

/** Every stream costs a deflater of its own; a paper's objects fit into one. */
const objectsPerStream = 500

const maker = 'dossier'
const faces: readonly FaceName[] = ['regular', 'bold', 'italic', 'bold-italic']
const name = (text: string): PDFName => PDFName.of(text)
const number = (value: number): PDFNumber => PDFNumber.of(value)

/** Adds a stream whose bytes are deflated already. */
const addDeflated = (context: PDFContext, bytes: Uint8Array, dict: PDFDict = context.obj({})): PDFRef => {
  dict.set(name('Filter'), name('FlateDecode'))
  return context.register(PDFRawStream.of(dict, bytes))
}

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

/** The faces that these pages use, each once, with the glyphs of all pages together. */
const addResources = (context: PDFContext, { pages, fonts }: Print): PDFRef => {
  const dict = context.obj({})
  for (const face of faces) {
    const glyphs = new Set(pages.flatMap(page => [...(page.glyphs.get(face) ?? [])]))
    if (glyphs.size > 0)
      dict.set(name(fontNames[face]), addFont(context, embeddingOf(fonts[face], face, glyphs)))
  }
  return context.register(context.obj({ Font: dict }))
}

/** Page objects of one copy; content and resources are those of every other copy. */
const addPages = (context: PDFContext, print: Print, tagged: boolean): readonly PDFRef[] => {
  const tree = context.nextRef()
  const resources = addResources(context, print)
  const contents = new Map(
    print.pages.map(page => [page, page.content.length > 0 ? addDeflated(context, page.content) : undefined]),
  )
  const kids = Array.from({ length: print.copies }).flatMap(() =>
    print.pages.map((page, index) => {
      const dict = context.obj({ Type: 'Page', Parent: tree, MediaBox: [0, 0, page.width, page.height] })
      dict.set(name('Resources'), resources)
      const content = contents.get(page)
      if (content) dict.set(name('Contents'), content)
      if (tagged) {
        dict.set(name('StructParents'), number(index))
        dict.set(name('Tabs'), name('S'))
      }
      return context.register(dict)
    }),
  )
  context.assign(tree, context.obj({ Type: 'Pages', Kids: [...kids], Count: kids.length }))
  return [tree, ...kids]
}

/** The structure tree over these page objects (ISO 32000-1, 14.7). */
const addStructure = (context: PDFContext, pages: readonly Page[], kids: readonly PDFRef[]): PDFRef => {
  const { root, parents } = structureOf(pages)
  const tree = context.nextRef()
  const refs = new Map<Node, PDFRef>()
  const scope = context.register(context.obj({ O: 'Table', Scope: 'Column' }))
  /** A mark by its number alone where it is on the page that its node names, else with its own page. */
  const reference = ({ page, number: mark }: Mark, home: number | undefined): PDFObject =>
    page === home ? number(mark) : context.obj({ Type: 'MCR', Pg: kids[page], MCID: mark })
  const add = (node: Node, parent: PDFRef): PDFRef => {
    const ref = context.nextRef()
    refs.set(node, ref)
    const home = node.kids.find(isMark)?.page
    const inside = node.kids.map(kid => (isMark(kid) ? reference(kid, home) : add(kid, ref)))
    const dict = context.obj({ S: node.role, P: parent, K: inside.length === 1 ? inside[0] : inside })
    const page = home === undefined ? undefined : kids[home]
    if (page) dict.set(name('Pg'), page)
    if (node.role === 'TH') dict.set(name('A'), scope)
    context.assign(ref, dict)
    return ref
  }
  const first = add(root, tree)
  const byPage = parents.flatMap((nodes, page) => {
    const list = context.register(context.obj(nodes.map(node => refs.get(node))))
    return [number(page), list]
  })
  const parentTree = context.register(context.obj({ Nums: byPage }))
  const dict = { Type: 'StructTreeRoot', K: first, ParentTree: parentTree, ParentTreeNextKey: pages.length }
  context.assign(tree, context.obj(dict))
  return tree
}

const gray = deflateSync(grayProfile())

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

const addMetadata = (context: PDFContext, { title, author }: PrintOptions): PDFRef => {
  const bytes = new TextEncoder().encode(xmp({ title, author, maker }))
  // Left as plain text, so that archives can read it without opening the file (ISO 19005-2, 6.6.2.1).
  return context.register(PDFRawStream.of(context.obj({ Type: 'Metadata', Subtype: 'XML' }), bytes))
}

/**
 * One PDF/A-2b file of these pages, `copies` times over. Copies share content and fonts, so seven sets take hardly more
 * room than one. `tagged` adds the structure for screen readers; only to a single copy, since a mark is in one page.
 */
export const paint = (print: Print): Promise<Uint8Array> => {
  const context = PDFContext.create()
  const { pages, about, copies } = print
  const tagged = about.tagged === true && copies === 1
  const [tree, ...kids] = addPages(context, print, tagged)
  const catalog = context.obj({
    Type: 'Catalog',
    Pages: tree,
    Lang: PDFString.of('vi-VN'),
    ViewerPreferences: { DisplayDocTitle: true },
    Metadata: addMetadata(context, about),
    OutputIntents: [addIntent(context)],
  })
  if (tagged) {
    catalog.set(name('MarkInfo'), context.obj({ Marked: true }))
    catalog.set(name('StructTreeRoot'), addStructure(context, pages, kids))
  }
  const properties = {
    Title: PDFHexString.fromText(about.title),
    Author: PDFHexString.fromText(about.author),
    Creator: PDFString.of(maker),
    Producer: PDFString.of(maker),
  }
  const identity = PDFHexString.of(identityOf(print))
  context.trailerInfo.Root = context.register(catalog)
  context.trailerInfo.Info = context.register(context.obj(properties))
  context.trailerInfo.ID = context.obj([identity, identity])
  return PDFStreamWriter.forContext(
    context,
    Number.POSITIVE_INFINITY,
    true,
    objectsPerStream,
  ).serializeToBuffer()
}
