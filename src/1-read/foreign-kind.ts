import type { Named } from '../model/diagnostic.ts'

const word: Named = { vi: 'tệp Word', en: 'a Word file' }
const sheet: Named = { vi: 'bảng tính', en: 'a spreadsheet' }
const pdf: Named = { vi: 'tệp PDF', en: 'a PDF file' }
const picture: Named = { vi: 'tệp ảnh', en: 'a picture' }
const archive: Named = { vi: 'tệp nén hoặc tệp Word, Excel', en: 'an archive, or a Word or Excel file' }
const office: Named = { vi: 'tệp Word hoặc Excel kiểu cũ', en: 'a Word or Excel file of the old kind' }
const noText: Named = { vi: 'tệp không phải văn bản', en: 'not a text file' }

const byEnding: readonly (readonly [RegExp, Named])[] = [
  [/\.(?:xlsx?|xlsm|ods|csv)$/i, sheet],
  [/\.(?:docx?|docm|odt|rtf)$/i, word],
  [/\.pdf$/i, pdf],
  [/\.(?:jpe?g|png|heic|tiff?)$/i, picture],
]

/** Beginnings of files, in hexadecimal. */
const byBeginning: readonly (readonly [string, Named])[] = [
  ['504b0304', archive],
  ['d0cf11e0', office],
  ['25504446', pdf],
  ['ffd8ff', picture],
  ['89504e47', picture],
]

/** What a file is that is no YAML, told by how its name ends. */
export const foreignByName = (path: string): Named | undefined =>
  byEnding.find(([ending]) => ending.test(path))?.[1]

/** What a file is that is no YAML, told by how its bytes begin; undefined of a text. */
export const foreignByBytes = (path: string, bytes: Uint8Array): Named | undefined => {
  const head = Array.from(bytes.subarray(0, 4), byte => byte.toString(16).padStart(2, '0')).join('')
  const known = byBeginning.find(([beginning]) => head.startsWith(beginning))?.[1]
  if (known) return known === archive ? (foreignByName(path) ?? known) : known
  return isBinary(bytes) ? noText : undefined
}

/** One character in ten, or more, that no text holds. */
const isBinary = (bytes: Uint8Array): boolean => {
  const head = bytes.subarray(0, 1024)
  const odd = head.filter(byte => byte < 9 || (byte > 13 && byte < 32 && byte !== 27))
  return odd.length * 10 > head.length
}
