import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { packWord } from '../../../src/5-render/word/index.ts'
import type { WordPaper } from '../../../src/model/document.ts'
import { layout } from '../../4-compose/kit.ts'
import { paragraph, wordFile } from '../../support/word-file.ts'

const paperOf = (file: Uint8Array, more: Partial<WordPaper> = {}): WordPaper => ({
  path: 'a/to-trinh',
  kind: 'to-trinh',
  title: 'Tờ trình <1>',
  author: 'Sở Y tế',
  parts: new Map(Object.entries(unzipSync(file))),
  ...more,
})
const textsOf = (file: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(file)).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]),
  )
const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const header = `<w:hdr ${w}><w:p><w:r><w:t>SỞ Y TẾ</w:t></w:r></w:p></w:hdr>`

describe('packWord', () => {
  it('packs the same paper into the same bytes, whatever the order of its parts', () => {
    const paper = paperOf(wordFile(paragraph('x'), { 'word/media/a.png': 'ảnh', 'word/styles.xml': '<a/>' }))
    const other = { ...paper, parts: new Map([...paper.parts].reverse()) }
    expect(packWord(other, layout)).toEqual(packWord(paper, layout))
  })

  it('keeps every part as it is, pictures too', () => {
    const file = wordFile(paragraph('x'), { 'word/media/a.png': '\u0000\u0001ảnh' })
    expect(textsOf(packWord(paperOf(file), layout))).toEqual(textsOf(file))
  })

  it('names the paper in the properties of the file in place of the template', () => {
    const core =
      '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Mẫu 2019</dc:title><dc:creator/><cp:revision>1</cp:revision></cp:coreProperties>'
    const made = textsOf(packWord(paperOf(wordFile(paragraph('x'), { 'docProps/core.xml': core })), layout))[
      'docProps/core.xml'
    ]
    expect(made).toContain('<dc:title>Tờ trình &lt;1&gt;</dc:title><dc:creator>Sở Y tế</dc:creator>')
    expect(made).not.toContain('Mẫu 2019')
    expect(made).toContain('<cp:revision>1</cp:revision>')
  })
})

describe('a draft', () => {
  const draftOf = (file: Uint8Array) => textsOf(packWord(paperOf(file, { draft: true }), layout))

  it('gets a header with the mark where the file has none', () => {
    const made = draftOf(wordFile(paragraph('x')))
    expect(made['word/header-du-thao.xml']).toContain('DỰ THẢO')
    expect(made['word/document.xml']).toMatch(
      /<w:sectPr><w:headerReference [^>]*w:type="default" r:id="rIdDuThao"\/><\/w:sectPr>/,
    )
    expect(made['word/_rels/document.xml.rels']).toContain('Target="header-du-thao.xml"')
    expect(made['[Content_Types].xml']).toContain('PartName="/word/header-du-thao.xml"')
  })

  it('is marked in each header that the file has, and on a first page that has none of its own', () => {
    const body = `${paragraph('x')}<w:p><w:pPr><w:sectPr><w:headerReference w:type="default" r:id="rId7"/><w:titlePg/></w:sectPr></w:pPr></w:p>`
    const made = draftOf(wordFile(body, { 'word/header1.xml': header }))
    expect(made['word/header1.xml']).toMatch(/<w:hdr [^>]*><w:p><w:r>.*DỰ THẢO.*SỞ Y TẾ/)
    const kinds = [...(made['word/document.xml'] ?? '').matchAll(/w:type="(\w+)"[^>]*r:id="rIdDuThao"/g)]
    expect(kinds.map(([, kind]) => kind)).toEqual(['first'])
  })

  it('leaves a paper that is no draft alone', () => {
    const made = textsOf(packWord(paperOf(wordFile(paragraph('x'), { 'word/header1.xml': header })), layout))
    expect(JSON.stringify(made)).not.toContain('DỰ THẢO')
  })
})
