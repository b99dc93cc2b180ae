import { PDFDocument, PDFHexString, PDFName, PDFRawStream } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { steadyPdf } from '../../../src/5-render/pdf/steady.ts'

/** The head of a colour profile that was made in this year. */
const profileOf = (year: number): Uint8Array => {
  const bytes = new Uint8Array(132)
  new DataView(bytes.buffer).setUint16(24, year)
  bytes.set(Buffer.from('acsp'), 36)
  return bytes
}

/** A file as LibreOffice makes one in this year: with dates, a number, a colour profile. */
const fileOf = async (year: number, text = 'một'): Promise<Uint8Array> => {
  const file = await PDFDocument.create({ updateMetadata: false })
  const { context, catalog } = file
  file.addPage([595, 842])
  file.setTitle('Tờ trình')
  file.setAuthor('Sở Y tế')
  file.setProducer('LibreOffice 7.4')
  file.setCreationDate(new Date(Date.UTC(year, 1, 3)))
  const xml = `<xmp:CreateDate>${year}</xmp:CreateDate><pdfaid:part>2</pdfaid:part>`
  const metadata = context.stream(xml, { Type: 'Metadata', Subtype: 'XML' })
  catalog.set(PDFName.of('Metadata'), context.register(metadata))
  const profile = context.register(PDFRawStream.of(context.obj({ N: 3 }), profileOf(year)))
  catalog.set(PDFName.of('OutputIntents'), context.obj([{ DestOutputProfile: profile }]))
  catalog.set(PDFName.of('Text'), PDFHexString.fromText(text))
  const id = PDFHexString.of(String(year).repeat(8))
  context.trailerInfo.ID = context.obj([id, id])
  return file.save({ useObjectStreams: false })
}
const source = Buffer.from('docx')
const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')

describe('steadyPdf', () => {
  it('gives the same bytes for the same paper in another year', async () => {
    const [one, two] = [await fileOf(2025), await fileOf(2026)]
    expect(one).not.toEqual(two)
    expect(await steadyPdf(one, source)).toEqual(await steadyPdf(two, source))
  })

  it('keeps title, author and maker, and that the file is made to be archived', async () => {
    const bytes = await steadyPdf(await fileOf(2026), source)
    const made = await PDFDocument.load(bytes, { updateMetadata: false })
    expect(made.getTitle()).toBe('Tờ trình')
    expect(made.getAuthor()).toBe('Sở Y tế')
    expect(made.getProducer()).toBe('LibreOffice 7.4')
    expect(made.getCreationDate()).toBeUndefined()
    expect(made.getPageCount()).toBe(1)
    expect(textOf(bytes)).toContain('<pdfaid:part>2</pdfaid:part>')
  })

  it('numbers the file after the paper that it was made of', async () => {
    const file = await fileOf(2026)
    expect(await steadyPdf(file, Buffer.from('một'))).not.toEqual(await steadyPdf(file, Buffer.from('hai')))
  })

  it('hands back what it cannot read', async () => {
    const bytes = Buffer.from('%PDF-1.7 hỏng %%EOF')
    expect(await steadyPdf(bytes, source)).toBe(bytes)
  })
})
