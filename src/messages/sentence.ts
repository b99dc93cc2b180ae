import type { Diagnostic, Fact, Lang, Related } from '../model/diagnostic.ts'
import type { Book } from './book.ts'

/** A fact as it stands in a sentence of this language. */
export const factText = (fact: Fact, lang: Lang): string =>
  typeof fact === 'object' ? fact[lang] : String(fact)

/** A text of the book with its `%name%` filled; a name without a fact stays as it is, so that a test can see it. */
export const fill = (text: string, args: Readonly<Record<string, Fact>>, lang: Lang): string =>
  text.replace(/%([a-zA-Z_]+)%/g, (whole, name: string) => {
    const fact = args[name]
    return fact === undefined ? whole : factText(fact, lang)
  })

/** What a person reads of one finding: the sentence, the citation and the way out, in the book's language. */
export type Spoken = {
  readonly message: string
  readonly citation: string | null
  readonly fix: string | null
}

/** Joins a diagnostic's facts with the words of the book. */
export const speak = (diagnostic: Diagnostic, book: Book): Spoken => {
  const entry = book.entries.get(diagnostic.code)
  const cites = [...new Set((diagnostic.cite ?? []).map(citation => citation.text[book.lang]))]
  return {
    message: entry ? fill(entry.sentence, diagnostic.args, book.lang) : diagnostic.code,
    citation: cites.length ? cites.join('; ') : null,
    fix: entry?.fix ? fill(entry.fix, diagnostic.args, book.lang) : null,
  }
}

/** The sentence of a related place. */
export const speakRelated = (related: Related, book: Book): string =>
  fill(book.entries.get(related.note)?.sentence ?? related.note, related.args ?? {}, book.lang)

/** A sentence of the screen itself (`cli/…`) with its facts. */
export const say = (book: Book, code: string, args: Readonly<Record<string, Fact>> = {}): string =>
  fill(book.entries.get(code)?.sentence ?? code, args, book.lang)
