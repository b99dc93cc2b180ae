import type { Named } from '../../model/diagnostic.ts'

/** Where something stands in a Word file: in which part, and the words around it. */
export type Place = { readonly part: Named; readonly near: string }

const signs = ['', '#', '^', '?', '/'] as const

/** One tag: `#` begins a loop or a condition, `^` stands where there is nothing, `?` where there is, `/` ends them. */
export type Tag = {
  readonly sign: (typeof signs)[number]
  /** Dotted; `.` is the item of a list of texts, empty after `/` ends whatever is open. */
  readonly name: string
  /** As it stands in the file, with its braces. */
  readonly written: string
  readonly place: Place
}

const partNames: readonly (readonly [RegExp, Named])[] = [
  [/header/, { vi: 'đầu trang', en: 'the header' }],
  [/footer/, { vi: 'chân trang', en: 'the footer' }],
  [/footnotes|endnotes/, { vi: 'chú thích', en: 'the notes' }],
  [/docProps/, { vi: 'thuộc tính của tệp', en: 'the properties of the file' }],
]

/** What a reader calls a part of the package. */
export const partName = (path: string): Named =>
  partNames.find(([pattern]) => pattern.test(path))?.[1] ?? { vi: 'thân văn bản', en: 'the text' }

/**
 * A tag's inside as it was meant: Word sets hyphens, quotes, capitals and spaces of its own while one types, and pasted
 * text brings marks that nobody sees.
 */
const meant = (inside: string): string =>
  inside
    .normalize('NFC')
    .replace(/[\s\u00AD\u200B-\u200F\u2060\uFEFF“”‘’«»"'„‚]/gu, '')
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .toLowerCase()

const form = /^([#^?]?)((?:[a-z0-9_][a-z0-9_-]*)(?:\.[a-z0-9_][a-z0-9_-]*)*|\.)$|^(\/)(.*)$/

/** The sign and the name inside a tag; undefined where it holds anything else, since there are no expressions. */
export const tagOf = (inside: string): Pick<Tag, 'sign' | 'name'> | undefined => {
  const [, sign, name, end, ended] = meant(inside).match(form) ?? []
  if (end) return { sign: '/', name: ended ?? '' }
  const known = signs.find(one => one === sign)
  return known === undefined || name === undefined ? undefined : { sign: known, name }
}

/** A tag as docxtemplater is to read it; a loop that ends needs no name, for pairs are matched before. */
export const plainTag = ({ sign, name }: Pick<Tag, 'sign' | 'name'>): string => {
  if (sign === '/') return '/'
  return sign === '?' ? `#?${name}` : `${sign}${name}`
}
