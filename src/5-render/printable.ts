/** What XML 1.0 does not allow in a file at all, and halves of surrogate pairs (§2.2, production 2). */
const forbidden = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** Line ends of every kind and tabs: in the words of a paper they are only white space. */
const breaks = /[\t\n\v\f\r\u0085\u2028\u2029]+/g

/** The text as every format prints it: composed (NFC), on one line, a character that no file may hold as U+FFFD. */
export const printable = (text: string): string =>
  text.normalize('NFC').replace(breaks, ' ').replace(forbidden, '\uFFFD')
