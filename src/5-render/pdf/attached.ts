import type { Layout } from '../../model/layout.ts'
import type { Attached, AttachedFile } from '../../model/output.ts'
import { openPicture } from './picture.ts'

const begins = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte)

/** Readers take a file for a PDF when its mark stands among the first so many bytes (ISO 32000-1, Annex H, note 13). */
const headLength = 1024

/** What a file is by what is in it: a name may say anything. */
const kindOf = (bytes: Uint8Array): AttachedFile['kind'] | undefined => {
  if (begins(bytes, [0xff, 0xd8, 0xff])) return 'jpeg'
  if (begins(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'png'
  return new TextDecoder('latin1').decode(bytes.subarray(0, headLength)).includes('%PDF-') ? 'pdf' : undefined
}

/**
 * The pages of an attached file as they are bound in, or why it cannot be; the PDF library loads only for a PDF.
 * `mostPages` is the most that a PDF may have; left out, what an attached file may.
 */
export const openAttached = async (
  bytes: Uint8Array,
  layout: Layout,
  mostPages?: number,
): Promise<Attached> => {
  if (bytes.length === 0) return { fault: 'empty' }
  const kind = kindOf(bytes)
  if (!kind) return { fault: 'kind' }
  if (kind !== 'pdf') return openPicture({ kind, bytes }, layout)
  const { openForeign } = await import('./foreign.ts')
  return openForeign({ kind, bytes }, layout, mostPages)
}
