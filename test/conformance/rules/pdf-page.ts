// NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục I, and Phần II, Mục I.2; spec 6.2 P01 to P03, P10.
import { PDFArray, PDFDict, PDFName, PDFRawStream } from 'pdf-lib'
import type { ReadPage } from '../../5-render/pdf/read-back.ts'
import { areaOf, textOf } from '../places.ts'
import type { Read, Rule } from '../reading.ts'
import { outside, unless } from './looks.ts'

const isEmbedded = (font: PDFDict): boolean => {
  const inner = font.lookup(PDFName.of('DescendantFonts'), PDFArray).lookup(0, PDFDict)
  const descriptor = inner.lookup(PDFName.of('FontDescriptor'), PDFDict)
  return descriptor.lookup(PDFName.of('FontFile2')) instanceof PDFRawStream
}

const fontFaults = ({ pdf }: Read): readonly string[] =>
  pdf.file.getPages().flatMap(page => {
    const fonts = page.node.Resources()?.lookupMaybe(PDFName.of('Font'), PDFDict)
    return (fonts?.keys() ?? []).flatMap(key => {
      const font = fonts?.lookup(key, PDFDict)
      if (!font) return []
      const name = String(font.get(PDFName.of('BaseFont')))
      return [
        ...unless(isEmbedded(font), `${name} is not embedded`),
        ...unless(/\+(Times|Tinos|LiberationSerif)/.test(name), `${name} is not Times New Roman or its like`),
        ...unless(
          font.lookup(PDFName.of('ToUnicode')) instanceof PDFRawStream,
          `${name} cannot be copied out`,
        ),
      ]
    })
  })

const bare = (text: string): string => text.replace(/\s+/g, '')

/** P01: PDF 1.4 or later, A4, every font embedded and copied out as Unicode, the same words as the DOCX (P.II, I.2). */
export const p01: Rule = read => {
  const version = Number(
    /^%PDF-(\d\.\d)/.exec(Buffer.from(read.files.pdf.subarray(0, 8)).toString('latin1'))?.[1],
  )
  const text = read.pdf.pages.flatMap(page => textOf(page).map(line => line.raw)).join('')
  return [
    ...unless(version >= 1.4, `version ${version}`),
    ...read.pdf.pages.flatMap(({ width, height }) => [
      ...outside(Math.min(width, height), [209.6, 210.4], 'the short side'),
      ...outside(Math.max(width, height), [296.6, 297.4], 'the long side'),
    ]),
    ...new Set(fontFaults(read)),
    ...unless(text === text.normalize('NFC'), 'the text is not composed'),
    ...unless(bare(text) === bare(read.docx.text), 'the words are not those of the DOCX'),
  ]
}

/** A descent of Times New Roman under the baseline. */
const descent = 0.216 * (25.4 / 72)

/** P02: all words inside the margins of Mục I.3. */
export const p02: Rule = read =>
  read.pdf.pages.flatMap((page, at) => {
    const { left, right, top, bottom } = areaOf(page, read)
    const lines = textOf(page)
    const faults = lines.flatMap(line => [
      ...unless(line.x >= left - 0.5, `"${line.text}" begins at ${line.x.toFixed(1)}`),
      ...unless(line.right <= right + 0.5, `"${line.text}" ends at ${line.right.toFixed(1)}`),
      ...unless(line.top >= top - 1, `"${line.text}" is at ${line.top.toFixed(1)}`),
      ...unless(
        line.y + descent * line.size <= bottom + 0.5,
        `"${line.text}" stands at ${line.y.toFixed(1)}`,
      ),
    ])
    return faults.map(fault => `page ${at + 1}: ${fault}`)
  })

const numberOf = (page: ReadPage) =>
  page.lines.filter(line => line.role === 'Artifact' && /^\d+$/.test(line.text) && line.y < 20)

/** P03: no number on the first page of a section, on each other its own in the middle of the top margin (I.7, III.1.d). */
export const p03: Rule = read => {
  let expected = 1
  let sections = 0
  const faults = read.pdf.pages.flatMap((page, at) => {
    const [number, ...more] = numberOf(page)
    expected = number ? expected + 1 : 1
    if (!number) sections += 1
    if (!number)
      return at === 0 || sections <= read.docx.sections.length ? [] : [`page ${at + 1} has no number`]
    const { middle } = areaOf(page, read)
    return [
      ...unless(
        at > 0 && more.length === 0 && number.text === String(expected),
        `page ${at + 1} is numbered ${number.text}`,
      ),
      ...outside(number.top + (number.y - number.top) / 2, [8, 18], 'the height of the number'),
      ...outside(number.middle - middle, [-2, 2], 'the distance of the number from the middle'),
    ]
  })
  return [...faults, ...unless(sections === read.docx.sections.length, `${sections} sections begin at 1`)]
}

/** P10: room for the line of the electronic signature at the top right of page 1 (II.8.b, III.1.d). */
export const p10: Rule = ({ pdf: { pages } }) => {
  const [page] = pages
  if (!page) return ['no page']
  const [from, to] = [page.width - 90, page.width - 5]
  return page.lines
    .filter(line => line.right > from && line.x < to && line.y > 8 && line.top < 18)
    .map(line => `"${line.text}" where the electronic signature belongs`)
}
