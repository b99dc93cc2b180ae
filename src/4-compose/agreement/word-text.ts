import { decoded } from '../word/entities.ts'

/** Text, and the breaks inside a paragraph that part words. */
const piece = /<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(?:br|tab|cr)(?: [^>]*)?\/>/g

const mainPart = /^word\/document\d*\.xml$/

const textOf = (xml: string): string =>
  [...xml.matchAll(piece)].map(([, text]) => (text === undefined ? ' ' : decoded(text))).join('')

/** The paragraphs of a Word paper as they are read, cell by cell in tables; the empty ones are left out. */
export const paragraphsOfWord = (parts: ReadonlyMap<string, Uint8Array>): readonly string[] =>
  [...parts]
    .filter(([name]) => mainPart.test(name))
    .flatMap(([, bytes]) => new TextDecoder().decode(bytes).split('</w:p>'))
    .map(xml => textOf(xml).trim())
    .filter(text => text !== '')

const isLetter = (char: string | undefined): boolean => char !== undefined && /\p{L}/u.test(char)

/** How often a name stands in a text as a whole, not as the beginning of a longer one. */
const occurrences = (text: string, name: string): number => {
  let count = 0
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    if (!isLetter(text[at - 1]) && !isLetter(text[at + name.length])) count += 1
  return count
}

const tallied = (all: readonly string[]): ReadonlyMap<string, number> => {
  const tally = new Map<string, number>()
  for (const one of all) tally.set(one, (tally.get(one) ?? 0) + 1)
  return tally
}

/** The names that a paper does not hold as often as there are bearers of them. */
export const missingNames = (paragraphs: readonly string[], names: readonly string[]): readonly string[] => {
  const alone = tallied(paragraphs)
  const text = paragraphs.join('\n')
  return [...tallied(names)]
    .filter(([name, wanted]) => (alone.get(name) ?? 0) < wanted && occurrences(text, name) < wanted)
    .map(([name]) => name)
}
