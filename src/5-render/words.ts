import type { Document } from '../model/document.ts'
import type { Layout } from '../model/layout.ts'
import type { Format } from '../model/output.ts'
import type { Font } from './font.ts'
import { plainText } from './text/plain.ts'

/** What stands for a letter that the font has no glyph for, in the tree and in a PDF alike. */
const none = 0xfffd

/**
 * A PDF holds glyphs, and a few letters share one: what is copied out of the page is the first of them, such as a plain
 * space for one that does not break.
 */
const asCopied = (text: string, font: Font): string => {
  let copied = ''
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? none
    copied += /\s/.test(letter) ? ' ' : String.fromCodePoint(font.character(font.glyph(code)) ?? none)
  }
  return copied
}

/** The words that a file of this format must give back for the document, white space as one space each. */
export const words = (
  document: Document,
  format: Format,
  { layout, font }: { readonly layout: Layout; readonly font: Font },
): string => {
  // A hyphen at which no line is broken is written as one and read as a plain one.
  const text = plainText(document, layout).replaceAll('\u2011', '-')
  return (format === 'pdf' ? asCopied(text, font) : text).replace(/\s+/g, ' ').trim()
}
