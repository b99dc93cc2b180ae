/** Finished DOCX files with one thing made wrong in their parts. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

export type Edit = (xml: string) => string

const paragraphs = /<w:p>(?:(?!<w:p>).)*?<\/w:p>/gs

/** A part of the package written anew; an edit that changes nothing is a mistake of the test. */
export const changed = (bytes: Uint8Array, edits: Readonly<Record<string, Edit>>): Uint8Array => {
  const parts = unzipSync(bytes)
  for (const [name, edit] of Object.entries(edits)) {
    const before = strFromU8(parts[name] ?? new Uint8Array())
    const after = edit(before)
    if (after === before) throw new Error(`nothing was changed in ${name}`)
    parts[name] = strToU8(after)
  }
  return zipSync(parts)
}

/** Edits the paragraphs that hold a text, all of them or the one at a place. */
export const inParagraph =
  (text: string, edit: Edit): Edit =>
  xml =>
    xml.replace(paragraphs, one => (one.replace(/<[^>]*>/g, '').includes(text) ? edit(one) : one))

/** Writes one text for another. */
export const words =
  (from: string | RegExp, to: string): Edit =>
  xml =>
    xml.replace(from, to)

/** Adds to what a paragraph's runs are by themselves. */
export const dressed =
  (properties: string): Edit =>
  one =>
    one.replace(/<w:r>(<w:rPr>.*?<\/w:rPr>)?/g, `<w:r><w:rPr>${properties}</w:rPr>`)

/** Adds to what a paragraph is by itself. */
export const laid =
  (properties: string): Edit =>
  one =>
    one.replace(/(<w:pStyle [^>]*\/>)/, `$1${properties}`)

/** Edits the rule that follows a text. */
export const ruleAfter =
  (text: string, edit: Edit): Edit =>
  xml => {
    const at = xml.indexOf('<w:pStyle w:val="rule"/>', xml.indexOf(text))
    const end = xml.indexOf('</w:p>', at)
    return xml.slice(0, at) + edit(xml.slice(at, end)) + xml.slice(end)
  }

/** A rule with this much white at each side. */
export const sides =
  (twips: number): Edit =>
  rule =>
    rule.replace(/w:left="\d+" w:right="\d+"/, `w:left="${twips}" w:right="${twips}"`)
