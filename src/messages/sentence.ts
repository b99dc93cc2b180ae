import type { Diagnostic, Fact, Lang, Related } from '../model/diagnostic.ts'
import type { Book } from './book.ts'
import { inKeysOf } from './key-names.ts'
import type { Source } from './place.ts'

/** A fact as it stands in a sentence of this language. */
export const factText = (fact: Fact, lang: Lang): string =>
  typeof fact === 'object' ? fact[lang] : String(fact)

/** A part of a text that stands only where each of its facts is known. */
const optional = /\[\[(.*?)\]\]/g
const named = /%([a-zA-Z_]+)%/g

/**
 * A text of the book with its `%name%` filled; a name without a fact stays as it is, so that a test can see it. What stands
 * between `[[` and `]]` is left out where one of its facts is empty.
 */
export const fill = (text: string, args: Readonly<Record<string, Fact>>, lang: Lang): string =>
  withoutUnknown(text, args).replace(named, (whole, name: string) => {
    const fact = args[name]
    return fact === undefined ? whole : factText(fact, lang)
  })

const withoutUnknown = (text: string, args: Readonly<Record<string, Fact>>): string => {
  const kept = text.replace(optional, (_, part: string) =>
    [...part.matchAll(named)].some(([, name = '']) => (args[name] ?? '') === '') ? '' : part,
  )
  // What follows a part that is left out at the beginning begins the sentence.
  return text.startsWith('[[') ? kept.charAt(0).toUpperCase() + kept.slice(1) : kept
}

/** A text of the book for no case in particular: what a finding fills in is left open. */
export const withoutFacts = (text: string): string => text.replace(optional, '$1').replace(named, '…')

/** What a person reads of one finding: the sentence, the citation and the way out, in the book's language. */
export type Spoken = {
  readonly message: string
  readonly citation: string | null
  readonly fix: string | null
}

/** Facts that are keys in English, parted by commas; `key` is one as it stands in the file. */
const listsOfKeys = (
  { keys, parts }: Diagnostic['args'],
  named: (text: string) => string,
): Record<string, Fact> =>
  Object.fromEntries(
    Object.entries({ keys, parts }).flatMap(([name, list]) =>
      typeof list === 'string' ? [[name, named(`\`${list}\``).slice(1, -1)]] : [],
    ),
  )

/** Joins a diagnostic's facts with the words of the book, and names keys as the file that it points into does. */
export const speak = (diagnostic: Diagnostic, book: Book, source?: Source): Spoken => {
  const { code, args } = diagnostic
  const entry = book.entries.get(code)
  const cites = [...new Set((diagnostic.cite ?? []).map(citation => citation.text[book.lang]))]
  const lang = source?.keys(book.keys) ?? book.lang
  // Templates have English keys alone, and fields of their own between backticks.
  const named = (text: string): string =>
    code.startsWith('template/') ? text : inKeysOf(text, book.keys, lang)
  const facts = { ...args, ...listsOfKeys(args, named) }
  const told = (text: string): string => fill(named(text), facts, book.lang)
  return {
    message: entry ? told(entry.sentence) : code,
    citation: cites.length ? cites.join('; ') : null,
    fix: entry?.fix ? told(entry.fix) : null,
  }
}

/** The sentence of a related place. */
export const speakRelated = (related: Related, book: Book): string =>
  fill(book.entries.get(related.note)?.sentence ?? related.note, related.args ?? {}, book.lang)

/** A sentence of the screen itself (`cli/…`) with its facts. */
export const say = (book: Book, code: string, args: Readonly<Record<string, Fact>> = {}): string =>
  fill(book.entries.get(code)?.sentence ?? code, args, book.lang)
