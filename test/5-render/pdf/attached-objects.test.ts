import {
  decodePDFRawStream,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef,
} from 'pdf-lib'
import { describe, expect, test } from 'vitest'
import type { PrintPage } from '../../../src/model/output.ts'
import { jpeg, pdf, png } from '../../support/scans.ts'
import { letter } from '../samples.ts'
import { streamAt, streamText } from './fonts-of.ts'
import { press } from './press.ts'

const name = (text: string): PDFName => PDFName.of(text)
const about = { title: 'In', author: 'Sở Y tế' }
const load = (bytes: Uint8Array): Promise<PDFDocument> => PDFDocument.load(bytes, { updateMetadata: false })
const print = async (pages: readonly PrintPage[]): Promise<PDFDocument> =>
  load(await press.paint(pages, about))
const descriptionOf = (file: PDFDocument): string =>
  new TextDecoder().decode(streamAt(file.catalog, 'Metadata').contents)
const open = async (bytes: Uint8Array): Promise<readonly PrintPage[]> => {
  const attached = await press.attached(bytes)
  if ('fault' in attached) throw new Error(attached.fault)
  return attached.pages
}
const dictsOf = (file: PDFDocument): readonly (readonly [PDFRef, PDFDict])[] =>
  file.context.enumerateIndirectObjects().flatMap(([ref, object]: [PDFRef, PDFObject]) => {
    const dict = object instanceof PDFRawStream ? object.dict : object
    return dict instanceof PDFDict ? [[ref, dict] as const] : []
  })
const ofSubtype = (file: PDFDocument, subtype: string) =>
  dictsOf(file).filter(([, dict]) => dict.get(name('Subtype')) === name(subtype))

/** What a page draws: operators of its content, and of the forms in it. */
const shown = (file: PDFDocument, index: number): string => {
  const { node } = file.getPage(index)
  const forms = node.Resources()?.lookupMaybe(name('XObject'), PDFDict)
  const inner = (forms?.keys() ?? []).map(key => streamAt(forms ?? node, key.decodeText()))
  return [
    streamAt(node, 'Contents'),
    ...inner.filter(form => form.dict.get(name('Subtype')) === name('Form')),
  ]
    .map(stream =>
      stream.dict.has(name('Filter'))
        ? new TextDecoder('latin1').decode(decodePDFRawStream(stream).decode())
        : streamText(stream),
    )
    .join('\n')
}

describe('attachments in a print file', () => {
  test('stand among the papers, in their order', async () => {
    const [paper, scan] = [press.pdf(letter()).pages, await open(await pdf(2))]
    const file = await print([...paper, ...scan, ...paper])
    const of = (index: number): boolean => /Tj/.test(shown(file, index)) && !/Do/.test(shown(file, index))
    const count = paper.length
    expect(file.getPageCount()).toBe(2 * count + 2)
    expect([0, count, count + 1, count + 2].map(of)).toEqual([true, false, false, true])
  })

  test('are in it once, however many sets are printed', async () => {
    const set = [...(await open(await pdf(3))), ...(await open(jpeg({ width: 800, height: 600 })))]
    const one = await press.paint(set, about)
    const sets = Array.from({ length: 7 }, () => set).flat()
    const seven = await press.paint(sets, about)
    expect(seven.length).toBeLessThan(one.length + 7 * 4 * 60)
    const file = await load(seven)
    expect(file.getPageCount()).toBe(28)
    expect(ofSubtype(file, 'Image')).toHaveLength(1)
    expect(ofSubtype(file, 'Form')).toHaveLength(3)
    const contents = file.getPages().map(page => String(page.node.get(name('Contents'))))
    expect(new Set(contents).size).toBe(4)
  })

  test('share what the pages of their file share', async () => {
    const file = await print(await open(await pdf(5)))
    expect(dictsOf(file).filter(([, dict]) => dict.get(name('Type')) === name('Font'))).toHaveLength(1)
  })

  test('bring nothing of their own file but what is seen: no page tree, no form, no link', async () => {
    const dressed = await pdf(2, [595, 842], (page, index) => {
      const { context } = page.doc
      const link = {
        Type: 'Annot',
        Subtype: 'Link',
        Rect: [0, 0, 9, 9],
        F: 4,
        Dest: [page.doc.getPage(0).ref, 'Fit'],
      }
      page.node.set(name('Annots'), context.obj([context.register(context.obj(link))]))
      page.node.set(name('StructParents'), context.obj(index))
    })
    const file = await print(await open(dressed))
    expect(dictsOf(file).filter(([, dict]) => dict.get(name('Type')) === name('Pages'))).toHaveLength(1)
    expect(ofSubtype(file, 'Link')).toEqual([])
    for (const { node } of file.getPages()) expect(node.has(name('StructParents'))).toBe(false)
  })

  test('keep their pixels as they are, JPEG by its bytes, PNG by its filtered lines', async () => {
    const photo = jpeg({ width: 80, height: 40 })
    const file = await print([...(await open(photo)), ...(await open(png({ width: 40, height: 30 })))])
    const [first, second] = ofSubtype(file, 'Image').map(([ref]) => file.context.lookup(ref))
    expect(first instanceof PDFRawStream && Buffer.from(first.contents).equals(photo)).toBe(true)
    expect(second instanceof PDFRawStream && String(second.dict.get(name('DecodeParms')))).toContain(
      '/Predictor 15',
    )
  })

  test('with transparency keep it', async () => {
    const file = await print(await open(png({ width: 40, height: 30, colour: 6 })))
    const masks = ofSubtype(file, 'Image').filter(([, dict]) => dict.get(name('SMask')) instanceof PDFRef)
    expect(masks).toHaveLength(1)
  })

  test('give the same bytes every time', async () => {
    const make = async (): Promise<Buffer> => {
      const pages = [
        ...(await open(await pdf(2))),
        ...(await open(png({ width: 40, height: 30, colour: 6 }))),
      ]
      return Buffer.from(await press.paint([...pages, ...press.pdf(letter()).pages], about))
    }
    expect(await make()).toEqual(await make())
  })

  test('are no PDF/A, so the file does not claim to be one; papers alone are', async () => {
    const paper = press.pdf(letter()).pages
    const mixed = await print([...paper, ...(await open(await pdf(1)))])
    expect(descriptionOf(mixed)).not.toContain('pdfaid:part')
    expect(mixed.catalog.has(name('OutputIntents'))).toBe(false)
    expect(descriptionOf(await print(paper))).toContain('pdfaid:part')
  })
})

describe('signatures and stamps on an attached PDF', () => {
  /** A page with the appearance of a signature on it, 20 by 10 in its own space, at a place of 200 by 100. */
  const signed = (flags: number, subtype = 'Widget'): Promise<Uint8Array> =>
    pdf(1, [595, 842], page => {
      const { context } = page.doc
      const seal = context.stream('1 0 0 rg 0 0 20 10 re f', {
        Type: 'XObject',
        Subtype: 'Form',
        BBox: [0, 0, 20, 10],
      })
      const annotation = {
        ...{ Type: 'Annot', Subtype: subtype, Rect: [300, 400, 500, 500], F: flags, P: page.ref },
        AP: { N: context.register(seal) },
      }
      page.node.set(name('Annots'), context.obj([context.register(context.obj(annotation))]))
    })

  test('are printed where they stand', async () => {
    const file = await print(await open(await signed(132)))
    const drawn = shown(file, 0)
    expect(drawn).toContain('q 10 0 0 10 300 400 cm /X1 Do Q')
    expect(drawn).toContain('1 0 0 rg 0 0 20 10 re f')
  })

  test('are left out when they are hidden or not to be printed, as every reader does', async () => {
    for (const wish of [signed(0), signed(6), signed(4, 'Popup')]) {
      const file = await print(await open(await wish))
      expect(shown(file, 0)).not.toContain('/X1')
    }
  })
})
