import type { Book } from '../messages/book.ts'
import { say } from '../messages/sentence.ts'

/** What commander throws for words it does not understand, and (with exit code 0) after it printed help or version. */
export type UsageFault = { readonly code: string; readonly exitCode: number; readonly message: string }

export const isUsageFault = (error: unknown): error is UsageFault =>
  error instanceof Error &&
  'code' in error &&
  typeof error.code === 'string' &&
  error.code.startsWith('commander.')

/** The fault in the reader's language; what was written stands between quotes in commander's own sentence. */
export const usageSentence = ({ code, message }: UsageFault, book: Book): string => {
  const quoted = [...message.matchAll(/'([^']*)'/g)].map(match => match[1] ?? '')
  const suggestion = message.match(/\(Did you mean (?:one of )?([^)?]+)\?\)/)?.[1]
  const sentence = say(book, `cli/usage-${code.replace('commander.', '').toLowerCase()}`, {
    first: quoted[0] ?? '',
    second: quoted[1] ?? '',
  })
  return suggestion ? `${sentence} ${say(book, 'cli/did-you-mean', { words: suggestion })}` : sentence
}
