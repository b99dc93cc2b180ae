import PizZip from 'pizzip'
import type { Named } from '../../model/diagnostic.ts'

/** A Word file opened: `fresh` gives its package anew for each paper that is made of it. */
export type Zip = { readonly fresh: () => PizZip; readonly parts: ReadonlyMap<string, Uint8Array> }

/** Why a file is no Word file that can be used, in the reader's words. */
const reasons = {
  notZip: { vi: 'nội dung không phải của tệp Word', en: 'what is in it is no Word file' },
  old: {
    vi: 'đây là tệp .doc kiểu cũ hoặc tệp có mật khẩu',
    en: 'it is a .doc file of the old kind, or has a password',
  },
  notWord: {
    vi: 'đây không phải văn bản Word thường (có thể là mẫu .dotx, tệp có macro, hoặc tệp Excel)',
    en: 'it is no plain Word document (perhaps a .dotx template, a file with macros, or an Excel file)',
  },
  tooLarge: { vi: 'tệp quá lớn khi mở ra (trên 64 MB)', en: 'it is too large once unpacked (over 64 MB)' },
  damaged: { vi: 'tệp bị hỏng', en: 'the file is damaged' },
} as const satisfies Readonly<Record<string, Named>>

/** No letterhead is larger; a small file that unpacks to more was made to fill the memory. */
const mostBytes = 64 * 1024 * 1024

const wordType = 'wordprocessingml.document.main+xml'

/** First bytes of the old .doc, and of a .docx that a password locks. */
const isOld = (bytes: Uint8Array): boolean => bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11

const sizeOf = (entry: unknown): number => {
  if (typeof entry !== 'object' || entry === null || !('_data' in entry)) return 0
  const data = entry._data
  return typeof data === 'object' && data !== null && 'uncompressedSize' in data
    ? Number(data.uncompressedSize)
    : 0
}

/** Opens a Word file; its parts by name, or why it cannot be used. */
export const openZip = (bytes: Uint8Array): Zip | { readonly reason: Named } => {
  if (isOld(bytes)) return { reason: reasons.old }
  try {
    const zip = new PizZip(bytes, { checkCRC32: false })
    const files = Object.values(zip.files).filter(file => !file.dir)
    if (files.reduce((sum, file) => sum + sizeOf(file), 0) > mostBytes) return { reason: reasons.tooLarge }
    const types = zip.file('[Content_Types].xml')?.asText() ?? ''
    if (!types.includes(wordType)) return { reason: reasons.notWord }
    const parts = new Map(files.map(file => [file.name, file.asUint8Array()]))
    return { parts, fresh: () => new PizZip(bytes) }
  } catch {
    return { reason: bytes[0] === 0x50 && bytes[1] === 0x4b ? reasons.damaged : reasons.notZip }
  }
}
