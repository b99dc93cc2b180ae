import { createHash } from 'node:crypto'

/** The moment that stands in place of the one at which LibreOffice happened to run. */
const day = '19800101000000'
const isoDay = '1980-01-01T00:00:00'

const identity = /(\/ID\s*\[\s*<)[0-9A-F]{32}(>\s*<)[0-9A-F]{32}(>)/i
const checksum = /(\/DocChecksum\s*\/)[0-9A-F]{32}/i

/**
 * A PDF file as LibreOffice made it, but for what differs from run to run: dates and the file's own number. Every
 * replacement is as long as what it replaces, so that nothing in the file moves.
 */
export const steadyPdf = (bytes: Uint8Array): Uint8Array => {
  const text = Buffer.from(bytes).toString('latin1')
  const timeless = text
    .replace(/(\/(?:CreationDate|ModDate)\s*\(D:)\d{14}/g, (_, head: string) => head + day)
    .replace(
      /(<xmp:(?:CreateDate|ModifyDate|MetadataDate)>)\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/g,
      (_, head: string) => head + isoDay,
    )
    .replace(identity, (_, a: string, b: string, c: string) => a + '0'.repeat(32) + b + '0'.repeat(32) + c)
    .replace(checksum, (_, head: string) => head + '0'.repeat(32))
  const number = createHash('sha256').update(timeless, 'latin1').digest('hex').slice(0, 32).toUpperCase()
  const steady = timeless
    .replace(identity, (_, a: string, b: string, c: string) => a + number + b + number + c)
    .replace(checksum, (_, head: string) => head + number)
  return Buffer.from(steady, 'latin1')
}
