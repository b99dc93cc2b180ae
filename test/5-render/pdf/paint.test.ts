import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
} from 'pdf-lib'
import { describe, expect, test } from 'vitest'
import { bound, letter, list, summary } from '../samples.ts'
import { streamAt } from './fonts-of.ts'
import { paper, paragraph, press, printed, read } from './press.ts'
import { lineFrom, type ReadFile, readBack } from './read-back.ts'

const name = (text: string): PDFName => PDFName.of(text)

/** Text of each element of a role, put together from the marked pieces it has on the pages. */
const elements = ({ file, pages }: ReadFile, role: string): readonly string[] => {
  const texts: string[] = []
  const refs = file.getPages().map(page => page.ref)
  const marked = (page: PDFObject | undefined, mark: PDFNumber): string => {
    const lines = pages[page instanceof PDFRef ? refs.indexOf(page) : -1]?.lines
    return (lines ?? [])
      .filter(line => line.mark === mark.asNumber())
      .map(line => line.text)
      .join(' ')
  }
  const textOf = (node: PDFDict): string => {
    const kids = node.lookup(name('K'))
    const list = kids instanceof PDFArray ? kids.asArray() : [kids]
    return list
      .map(each => (each instanceof PDFRef ? file.context.lookup(each) : each))
      .map(kid => {
        if (kid instanceof PDFNumber) return marked(node.get(name('Pg')), kid)
        if (!(kid instanceof PDFDict)) throw new Error('neither a mark nor an element')
        const mark = kid.lookupMaybe(name('MCID'), PDFNumber)
        return mark ? marked(kid.get(name('Pg')), mark) : textOf(kid)
      })
      .join(' ')
  }
  for (const [, object] of file.context.enumerateIndirectObjects())
    if (object instanceof PDFDict && object.get(name('S')) === name(role)) texts.push(textOf(object))
  return texts
}

const contentsOf = ({ file }: ReadFile): readonly (PDFRef | undefined)[] =>
  file.getPages().map(page => {
    const content = page.node.get(name('Contents'))
    return content instanceof PDFRef ? content : undefined
  })

describe('bytes', () => {
  test('the same paper gives the same bytes every time', async () => {
    const document = { ...bound(), draft: true } as const
    expect(Buffer.from(await printed(document))).toEqual(Buffer.from(await printed(document)))
    expect(Buffer.from(await printed(document, { tagged: true }))).toEqual(
      Buffer.from(await printed(document, { tagged: true })),
    )
  })

  test('what was printed before makes no difference', async () => {
    const before = await printed(letter())
    await printed(list(50))
    await printed(summary('Võ Thị Ngọc Ẩn'))
    expect(Buffer.from(await printed(letter()))).toEqual(Buffer.from(before))
  })

  test('two papers have two identities, one paper has one', async () => {
    const identity = async (bytes: Promise<Uint8Array>): Promise<string> => {
      const { file } = await readBack(await bytes)
      return file.context.lookup(file.context.trailerInfo.ID, PDFArray).lookup(0, PDFHexString).asString()
    }
    const one = await identity(printed(summary('An')))
    expect(await identity(printed(summary('An')))).toBe(one)
    expect(await identity(printed(summary('Bình')))).not.toBe(one)
  })
})

describe('a print file', () => {
  test('seven copies take hardly more room than one', async () => {
    const one = await printed(bound())
    const seven = await printed(bound(), {}, 7)
    expect(seven.length).toBeLessThan(one.length * 1.3)
  })

  test('has every copy in full, its pages sharing content and fonts', async () => {
    const one = await read(bound())
    const seven = await readBack(await printed(bound(), {}, 7))
    const count = one.pages.length
    expect(seven.pages).toHaveLength(7 * count)
    for (const [index, page] of seven.pages.entries()) expect(page).toEqual(one.pages[index % count])
    expect(new Set(contentsOf(seven)).size).toBe(count)
  })

  test('sets of several papers share their faces', async () => {
    const pages = [letter(), list(5), summary()].flatMap(document => press.pdf(document).pages)
    const { file } = await readBack(
      await press.paint([...pages, ...pages], { title: 'In', author: 'Sở Y tế' }),
    )
    const programs = file.context
      .enumerateIndirectObjects()
      .filter(([, object]) => object instanceof PDFRawStream && object.dict.has(name('Length1')))
    expect(programs).toHaveLength(4)
  })

  test('holds the empty pages that bring every paper to a new sheet', async () => {
    const pages = press.pdf(letter()).pages
    const [first] = pages
    if (!first) throw new Error('no page')
    const empty = { width: first.width, height: first.height, content: new Uint8Array(), glyphs: new Map() }
    const set = [...pages, empty]
    const file = await readBack(await press.paint([...set, ...set], { title: 'In', author: 'Sở Y tế' }))
    expect(file.pages.map(page => page.lines.length > 0)).toEqual([true, false, true, false])
  })

  test('is not tagged, for a mark belongs to one page', async () => {
    const { file } = await readBack(await printed(letter(), { tagged: true }, 2))
    expect(file.catalog.has(name('StructTreeRoot'))).toBe(false)
    expect(file.catalog.has(name('MarkInfo'))).toBe(false)
  })
})

describe('what a file says of itself', () => {
  test('title and author stand alike in its properties and its description', async () => {
    const { title, author, xmp } = await read({ ...letter(), title: 'Tờ trình <1> & 2', author: 'Sở Y tế' })
    expect([title, author]).toEqual(['Tờ trình <1> & 2', 'Sở Y tế'])
    expect(xmp).toContain('Tờ trình &lt;1&gt; &amp; 2')
    expect(xmp).toContain('<rdf:li>Sở Y tế</rdf:li>')
  })

  test('it is PDF 1.7 and PDF/A-2b: black is defined, its language and title are told, and no day', async () => {
    const bytes = await printed(letter())
    const { file, xmp } = await readBack(bytes)
    expect(Buffer.from(bytes.subarray(0, 8)).toString('latin1')).toBe('%PDF-1.7')
    expect(xmp).toContain('<pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>')
    expect(xmp).not.toContain('Date')
    const intent = file.catalog.lookup(name('OutputIntents'), PDFArray).lookup(0, PDFDict)
    expect(intent.get(name('S'))).toBe(name('GTS_PDFA1'))
    expect(streamAt(intent, 'DestOutputProfile').dict.get(name('N'))?.toString()).toBe('1')
    expect(file.catalog.get(name('Lang'))?.toString()).toBe('(vi-VN)')
    expect(file.catalog.lookup(name('ViewerPreferences'), PDFDict).toString()).toContain(
      'DisplayDocTitle true',
    )
  })

  test('only the faces that are used are embedded', async () => {
    const { file } = await read(paper([paragraph('Chỉ một kiểu chữ.')]))
    const fonts = file.getPages()[0]?.node.Resources()?.lookup(name('Font'), PDFDict)
    expect(fonts?.keys().map(String)).toEqual(['/F1'])
  })
})

describe('the structure for screen readers', () => {
  test('tells title, headings, paragraphs, lists and cells in the order they are read', async () => {
    const file = await read(summary(), { tagged: true })
    expect(elements(file, 'H1')).toEqual(['BẢN TÓM TẮT THÀNH TÍCH'])
    expect(elements(file, 'H2')).toEqual(['I. SƠ LƯỢC LÝ LỊCH', 'II. TÓM TẮT THÀNH TÍCH'])
    expect(elements(file, 'H3')).toEqual(['1. Hành động, việc làm cụ thể'])
    expect(elements(file, 'LI')).toEqual(['- Họ và tên: Nguyễn Thị Bình.', '- Ngày sinh: 05/02/1980.'])
    expect(elements(file, 'TH')).toEqual(['Năm', 'Hình thức khen thưởng', 'Số lượng'])
    expect(elements(file, 'TR')[1]).toBe('2019 Giấy khen của Giám đốc Sở Y tế 1')
    expect(elements(file, 'P')).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')
  })

  test('a table over many pages is one table with one row a person', async () => {
    const file = await read(list(60), { tagged: true })
    expect(file.pages.length).toBeGreaterThan(5)
    expect(elements(file, 'Table')).toHaveLength(1)
    expect(elements(file, 'TR')).toHaveLength(62)
  })

  test('every line is in the structure or an ornament, and borders and page numbers are ornament', async () => {
    const { pages } = await read(bound(), { tagged: true })
    for (const line of pages.flatMap(page => page.lines)) {
      const isOrnament = line.role === 'Artifact'
      expect(isOrnament).toBe(line.mark === undefined)
    }
    expect(pages[3]?.lines[0]).toMatchObject({ text: '3', role: 'Artifact' })
  })

  test('the lines of a paragraph do not run together when they are copied', async () => {
    const [page] = (await read(letter())).pages
    const shown = page?.lines.filter(line => line.mark === lineFrom(page, 'tặng Bằng khen').mark) ?? []
    expect(shown.map(line => line.raw).join('')).toBe(
      'Sở Y tế kính trình Chủ tịch Ủy ban nhân dân tỉnh xem xét, quyết định tặng Bằng khen cho 05 tập thể và 12 cá nhân đã có thành tích xuất sắc trong phong trào thi đua “Cả nước đoàn kết, chung sức, đồng lòng thi đua phòng, chống và chiến thắng đại dịch COVID-19”, cụ thể:',
    )
  })
})
