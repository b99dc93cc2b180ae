/** Names and texts made comparable, so that one and the same thing written in two ways is recognised. */

/** Combining marks of the five tones; moved to the end of a word they stand wherever the typist put them. */
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g
const marks = /[\u0300-\u036f]/g

const spaced = (text: string): string => text.normalize('NFC').trim().replace(/\s+/g, ' ')

const sameWord = (word: string): string => {
  const letters = word.normalize('NFD')
  const toneless = letters.replace(tones, '')
  const tone = letters.match(tones)?.join('') ?? ''
  // `Lý` and `Lí`, `Kỳ` and `Kì` are one name; `Mai` and `May` are two.
  return toneless.replace(/^([^aeiouy]+)y$/, '$1i') + tone
}

/**
 * A key under which one name has one spelling: capitals, spaces and the place of the tone mark (`Hoà`, `Hòa`) do not
 * matter, and `y` alone after consonants counts as `i`.
 */
export const nameKey = (name: string): string => spaced(name).toLowerCase().split(' ').map(sameWord).join(' ')

/** Short forms by which offices call bodies and places, written out. */
const shortForms: ReadonlyMap<string, string> = new Map([
  ['ubnd', 'ủy ban nhân dân'],
  ['hđnd', 'hội đồng nhân dân'],
  ['tp', 'thành phố'],
])

/**
 * A key under which two texts are one that differ only in capitals, spaces, punctuation, the place of the tone mark
 * (`Uỷ ban`, `Ủy ban`) and the short forms of bodies (`UBND`).
 */
export const textKey = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '')
    .flatMap(word => (shortForms.get(word) ?? word).split(' '))
    .map(sameWord)
    .join(' ')

/** The text as an id without marks: `Giám đốc Sở` becomes `giam-doc-so`. */
export const idOf = (text: string): string =>
  text
    .toLocaleLowerCase('vi')
    .normalize('NFD')
    .replace(marks, '')
    .replaceAll('đ', 'd')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
