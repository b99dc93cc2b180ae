import type { Book } from '../messages/book.ts'
import { say } from '../messages/sentence.ts'

type Described = { readonly description: string; readonly defaultValue?: unknown }
type Termed = { readonly name: () => string; readonly usage: () => string }

/** How commander's help is put in the reader's language. */
export const helpIn = (book: Book) => {
  const words = (text: string): string =>
    text
      .replace('[options]', say(book, 'cli/word-options'))
      .replace('[command]', say(book, 'cli/word-command'))
  const described = ({ description, defaultValue }: Described): string =>
    isTold(defaultValue)
      ? `${description} (${say(book, 'cli/default', { value: String(defaultValue) })})`
      : description
  return {
    styleTitle: (text: string) => say(book, `cli/title-${text.replace(':', '').toLowerCase()}`),
    styleUsage: words,
    subcommandTerm: (term: Termed) => `${term.name()} ${words(term.usage())}`,
    optionDescription: described,
    argumentDescription: described,
  }
}

const isTold = (value: unknown): boolean =>
  typeof value === 'string' || (Array.isArray(value) && value.length > 0)
