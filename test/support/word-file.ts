import { strToU8, zipSync } from 'fflate'

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const types = `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`
const relations = `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** A run of text. */
export const run = (text: string): string => `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`

/** A paragraph of runs; each text is a run of its own, as Word splits them. */
export const paragraph = (...texts: readonly string[]): string => `<w:p>${texts.map(run).join('')}</w:p>`

const row = (line: string): string =>
  `<w:tr>${line
    .split('|')
    .slice(1, -1)
    .map(cell => `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>${paragraph(cell.trim())}</w:tc>`)
    .join('')}</w:tr>`

const table = (lines: readonly string[]): string =>
  `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid/>${lines.map(row).join('')}</w:tbl>`

/** The body that a text stands for: each line a paragraph, lines of `| a | b |` the rows of a table. */
export const paragraphsOf = (text: string): string => {
  const blocks: string[] = []
  let rows: string[] = []
  for (const line of [...text.trimEnd().split('\n'), '']) {
    if (line.startsWith('|')) rows.push(line)
    else {
      if (rows.length > 0) blocks.push(table(rows))
      rows = []
      blocks.push(paragraph(line))
    }
  }
  return blocks.slice(0, -1).join('')
}

/** A Word file with this body, and further parts by name. */
export const wordFile = (body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8(types),
    '_rels/.rels': strToU8(relations),
    'word/document.xml': strToU8(
      `${head}<w:document xmlns:w="${main}"><w:body>${body}<w:sectPr/></w:body></w:document>`,
    ),
    ...Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
  })
