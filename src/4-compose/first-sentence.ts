/**
 * What stands before a full stop that does not end a sentence: an abbreviation (`TP.`, `ThS.`, an initial; it has no
 * small vowel, which every Vietnamese syllable has), or the number of an item.
 */
const abbreviation = /(?:^|[\s(“".])(?:\p{Lu}[\p{Lu}bcdđghklmnpqrstvx]{0,4}|\d{1,2})$/u

const ends = (before: string, after: string): boolean =>
  !abbreviation.test(before) && /^\s+["“(]?[\p{Lu}\d]/u.test(after)

/**
 * The first sentence of a text, never cut inside: where it is in doubt whether a full stop ends it, the next sentence
 * stays with it. A line break ends a sentence.
 */
export const firstSentence = (text: string): string => {
  const line = text.trim().split('\n')[0]?.trim() ?? ''
  for (const { index } of line.matchAll(/[.!?…]/gu)) {
    if (ends(line.slice(0, index), line.slice(index + 1))) return line.slice(0, index + 1)
  }
  return line
}
