import type { Book } from '../messages/book.ts'
import type { Paint } from '../messages/show.ts'
import { wrap } from '../messages/wrap.ts'
import type { Lang } from '../model/diagnostic.ts'
import type { World } from '../model/world.ts'

/** What every command is given: the world, the reader's language, and the two streams. */
export type Context = {
  readonly world: World
  readonly lang: Lang
  readonly book: Book
  readonly paint: Paint
  /** Width of the terminal, 80 where there is none. */
  readonly columns: number
  readonly quiet: boolean
  readonly verbose: boolean
  /** Is standard error a terminal, so that a progress line may be redrawn. */
  readonly live: boolean
  /** Can questions be asked. */
  readonly asks: boolean
  readonly version: string
  /** Writes to standard output; resolves when the stream has taken it, so that nothing is cut off at a pipe. */
  readonly out: (text: string) => Promise<void>
  /** Writes to standard error; silent with `--quiet` unless `always`. */
  readonly err: (text: string, always?: boolean) => Promise<void>
}

/** A sentence of several lines on a terminal; in a pipe one line, so that a script finds it whole. */
export const paragraph = (text: string, { live, columns }: Context): string =>
  live ? wrap('', text, columns).join('\n') : text

/** 0 done, 1 the input has errors, 2 used wrongly or a file could not be read or written. */
export type ExitCode = 0 | 1 | 2

/** The command line asks for something that cannot be: a sentence of `messages/<lang>/cli.md`, exit code 2. */
export class UsageError extends Error {
  readonly code: string
  readonly args: Readonly<Record<string, string | number>>
  constructor(code: string, args: Readonly<Record<string, string | number>> = {}) {
    super(code)
    this.code = code
    this.args = args
  }
}
