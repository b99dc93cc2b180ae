import { element } from '../docx/xml.ts'
import { contentTypes } from '../docx/zip.ts'

/** The texts of a package that a mark on every page touches, by name; those that are changed are set anew. */
export type Texts = Map<string, string>

const relationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const headerType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml'

const documentPart = 'word/document.xml'
const relationsPart = 'word/_rels/document.xml.rels'
const headerFile = 'header-du-thao.xml'
const headerId = 'rIdDuThao'

/** Names of the parts that a run over a package may change for the mark. */
export const isMarked = (name: string): boolean =>
  /^word\/(?:document|settings|header\d*)\.xml$/.test(name) || name === relationsPart || name === contentTypes

const markOf = (words: string): string => {
  const run = element('w:r', {}, element('w:rPr', {}, '<w:b/>'), element('w:t', {}, words))
  return element('w:p', {}, run)
}

const section = /<w:sectPr\b[^>]*\/>|<w:sectPr\b[^>]*>[\s\S]*?<\/w:sectPr>/g
const on = (name: string, xml: string): boolean =>
  new RegExp(`<w:${name}(?: w:val="(?:1|true|on)")? ?/>`).test(xml)

/** A section takes the headers of the one before where it has none, so only the first that lacks a kind needs one. */
const withHeaders = (body: string, settings: string): string => {
  const seen = new Set<string>()
  return body.replace(section, xml => {
    const kinds = [
      ...['default'],
      ...(on('titlePg', xml) ? ['first'] : []),
      ...(on('evenAndOddHeaders', settings) ? ['even'] : []),
    ]
    for (const [, kind = ''] of xml.matchAll(/<w:headerReference [^>]*w:type="(\w+)"/g)) seen.add(kind)
    const lacking = kinds.filter(kind => !seen.has(kind))
    for (const kind of lacking) seen.add(kind)
    const references = lacking.map(kind =>
      element('w:headerReference', { 'xmlns:r': relationship, 'w:type': kind, 'r:id': headerId }),
    )
    const open = xml.match(/^<w:sectPr\b[^>]*?(?=\/?>)/)?.[0] ?? ''
    const rest = xml.slice(open.length).replace(/^\/>$/, '></w:sectPr>')
    return `${open}>${references.join('')}${rest.slice(1)}`
  })
}

const emptyRelations = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="${relations}"></Relationships>`

const addHeader = (texts: Texts, mark: string): void => {
  const entry = element('Relationship', {
    Id: headerId,
    Type: `${relationship}/header`,
    Target: headerFile,
  })
  const links = (texts.get(relationsPart) ?? emptyRelations).replace(
    /<Relationships([^>]*)\/>/,
    '<Relationships$1></Relationships>',
  )
  texts.set(relationsPart, links.replace('</Relationships>', `${entry}</Relationships>`))
  const kind = element('Override', { PartName: `/word/${headerFile}`, ContentType: headerType })
  texts.set(contentTypes, (texts.get(contentTypes) ?? '').replace('</Types>', `${kind}</Types>`))
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
  texts.set(`word/${headerFile}`, `${head}${element('w:hdr', { 'xmlns:w': main }, mark)}`)
}

/** Marks every page of a Word paper in its header: in each header that there is, and where there is none in a new one. */
export const markDraft = (texts: Texts, words: string): void => {
  const mark = markOf(words)
  for (const [name, xml] of texts)
    if (/^word\/header\d*\.xml$/.test(name))
      texts.set(
        name,
        xml.replace(/<w:hdr\b[^>]*>/, whole => whole + mark),
      )
  addHeader(texts, mark)
  const settings = texts.get('word/settings.xml') ?? ''
  texts.set(documentPart, withHeaders(texts.get(documentPart) ?? '', settings))
}
