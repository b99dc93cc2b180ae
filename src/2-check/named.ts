/** Names of the closed lists, put together for a sentence in each language. */
import type { Fact, Lang, Named } from '../model/diagnostic.ts'
import type { Pack, Word } from '../model/law.ts'

const sides = (fact: string | Named): Named => (typeof fact === 'string' ? { vi: fact, en: fact } : fact)

const links: Readonly<Record<Lang, Readonly<Record<'and' | 'or' | 'each' | 'none', string>>>> = {
  vi: { and: ' và ', or: ' hoặc ', each: '; ', none: ', ' },
  en: { and: ' and ', or: ' or ', each: '; ', none: ', ' },
}

/**
 * The names one after another: `a, b, c`; with `and` or `or`, that word stands before the last; with `each`, a semicolon
 * between all, for names that hold commas and alternatives themselves.
 */
export const joined = (
  names: readonly (string | Named)[],
  link: 'and' | 'or' | 'each' | 'none' = 'none',
): Named => {
  const both = names.map(sides)
  const join = (lang: Lang): string => {
    const texts = both.map(name => name[lang])
    const word = links[lang][link]
    if (link === 'each' || texts.length < 2) return texts.join(word)
    return `${texts.slice(0, -1).join(', ')}${word}${texts.at(-1)}`
  }
  return { vi: join('vi'), en: join('en') }
}

/** The name of a word by its id; the id itself where the list does not have it. */
export const wordFor = (words: readonly Word[], id: string): Named =>
  words.find(word => word.id === id)?.names ?? { vi: id, en: id }

/** Names of several words, one of which suffices. */
export const wordsFor = (words: readonly Word[], ids: readonly string[]): Named =>
  joined(
    ids.map(id => wordFor(words, id)),
    'or',
  )

/** The name of an award of the pack, or of any other; its id where none has it. */
export const awardName = (pack: Pack, id: string): Named => pack.awardName(id) ?? { vi: id, en: id }

/** Names of several awards, one of which suffices. */
export const awardNames = (pack: Pack, ids: readonly string[]): Named =>
  joined(
    ids.map(id => awardName(pack, id)),
    'or',
  )

/** Up to five of the names, and how many more there are: `A, B và 3 nữa`. */
export const someOf = (names: readonly string[]): Fact => {
  const shown = names.slice(0, 5)
  const rest = names.length - shown.length
  if (rest === 0) return joined(shown, 'and')
  return joined([...shown, { vi: `${rest} nữa`, en: `${rest} more` }], 'and')
}
