// Reads the words of a finished DOCX out of its bytes: what the program set is not asked, only what stands in the file.
import { unzippedPart } from './zip.ts'

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const decoded = (text: string): string =>
  text.replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole)

/** A text, white space that parts words, a hyphen that does not, or the end of a paragraph (ISO 29500-1, 17.3.3 and 17.3.1.22). */
const piece = /<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(tab|br|cr|noBreakHyphen)(?: [^>]*)?\/>|(<\/w:p>)/g

/**
 * The words of a paper's file, a paragraph a line, cell by cell in tables; what is in the margins, the page number, is
 * no part of it.
 */
export const readDocx = (bytes: Uint8Array): readonly string[] => {
  const lines: string[] = []
  let line = ''
  for (const [, text, white, ended] of unzippedPart(bytes, 'word/document.xml').matchAll(piece)) {
    if (text !== undefined) line += decoded(text)
    else if (white !== undefined) line += white === 'noBreakHyphen' ? '-' : ' '
    else if (ended) {
      if (line) lines.push(line)
      line = ''
    }
  }
  return lines
}
