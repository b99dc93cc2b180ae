import type { Layout } from '../../model/layout.ts'
import type { Attached, AttachedFile, Unbindable } from '../../model/output.ts'
import { operatorsOf, seen } from './foreign-page.ts'
import { name, PDFDocument, PDFNumber, type PDFPageLeaf } from './objects.ts'
import { standingOf, times } from './sheet.ts'

/** More than a book: whoever attaches so much has taken a wrong file, and seven sets of it are no dossier any more. */
const mostAttached = 200

/** A PDF that others made, and its pages in order. */
export type Foreign = { readonly file: PDFDocument; readonly pages: readonly PDFPageLeaf[] }

/** A file cut short ends in an object, not in its mark of the end. */
const isCutShort = (text: string): boolean => text.lastIndexOf('%%EOF') < text.lastIndexOf('endobj')

const pagesOf = (file: PDFDocument): readonly PDFPageLeaf[] => {
  const pages = file.getPages().map(page => page.node)
  const told = file.catalog.Pages().lookup(name('Count'), PDFNumber).asNumber()
  if (told !== pages.length) throw new Error('pages are missing')
  return pages
}

const open = async (bytes: Uint8Array, text: string): Promise<Foreign | Unbindable> => {
  const file = await PDFDocument.load(bytes, {
    ignoreEncryption: true,
    updateMetadata: false,
    throwOnInvalidObject: true,
    parseSpeed: Number.POSITIVE_INFINITY,
  })
  if (file.isEncrypted) return { fault: 'encrypted' }
  if (isCutShort(text)) return { fault: 'broken' }
  const pages = pagesOf(file)
  if (pages.length === 0) return { fault: 'empty' }
  for (const page of pages) {
    seen(page)
    operatorsOf(page)
  }
  return { file, pages }
}

const read = async (bytes: Uint8Array): Promise<Foreign | Unbindable> => {
  const text = new TextDecoder('latin1').decode(bytes)
  try {
    return await open(bytes, text)
  } catch {
    // Whatever the library stumbles over, the file is not as it should be; of an encrypted one it is the encryption.
    return { fault: text.includes('/Encrypt') ? 'encrypted' : 'broken' }
  }
}

const known = new WeakMap<Uint8Array, Promise<Foreign | Unbindable>>()

/** A PDF that others made, read once for the same bytes, or why it cannot be printed. */
export const foreignOf = (bytes: Uint8Array): Promise<Foreign | Unbindable> => {
  const before = known.get(bytes)
  if (before) return before
  const fresh = read(bytes)
  known.set(bytes, fresh)
  return fresh
}

/** The pages of an attached PDF, each on a sheet, or why they cannot be bound in. */
export const openForeign = async (
  file: AttachedFile,
  layout: Layout,
  limit = mostAttached,
): Promise<Attached> => {
  const foreign = await foreignOf(file.bytes)
  if ('fault' in foreign) return foreign
  const found = foreign.pages.length
  if (found > limit) return { fault: 'too-large', measure: 'pages', found, limit }
  return {
    pages: foreign.pages.map((page, index) => {
      const { width, height, unit, place } = seen(page)
      const standing = standingOf({ width, height, within: 'edges', mostScale: unit }, layout)
      const { scale, x, y } = standing
      const onSheet = [scale, 0, 0, scale, x, y] as const
      return { width: standing.width, height: standing.height, file, index, place: times(place, onSheet) }
    }),
  }
}
