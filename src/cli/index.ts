// in: words on the command line. out: one pipeline call, what it has to say, and the exit code. The only printer.
import { readBook } from '../messages/book.ts'
import { say } from '../messages/sentence.ts'
import type { Lang } from '../model/diagnostic.ts'
import { realWorld, Unreachable } from '../world.ts'
import { type Context, type ExitCode, paragraph, UsageError } from './context.ts'
import { paintFor } from './paint.ts'
import { programFor } from './program.ts'

/** `--lang en`, `--lang=en`, else `DOSSIER_LANG`, else Vietnamese; read before the rest so that help speaks it too. */
const languageOf = (args: readonly string[], environment: string | undefined): Lang => {
  const at = args.findIndex(arg => arg === '--lang' || arg.startsWith('--lang='))
  const given = at < 0 ? environment : (args[at]?.split('=')[1] ?? args[at + 1])
  return given?.toLowerCase().startsWith('en') ? 'en' : 'vi'
}

const colourOf = (args: readonly string[]): boolean => {
  if (args.includes('--no-color')) return false
  if (args.includes('--color')) return true
  return !process.env.NO_COLOR && Boolean(process.stderr.isTTY) && process.env.TERM !== 'dumb'
}

const writeTo = (stream: NodeJS.WriteStream, text: string): Promise<void> =>
  new Promise(resolve => {
    stream.write(text, () => resolve())
  })

const contextOf = (args: readonly string[]): Context => {
  const world = realWorld()
  const lang = languageOf(args, process.env.DOSSIER_LANG)
  const quiet = args.includes('--quiet')
  const { version } = JSON.parse(new TextDecoder().decode(world.read(world.own('package.json'))))
  return {
    world,
    lang,
    book: readBook(world, lang),
    paint: paintFor(colourOf(args)),
    columns: Math.max(60, Math.min(process.stderr.columns ?? 80, 120)),
    quiet,
    verbose: args.includes('--verbose'),
    live: Boolean(process.stderr.isTTY),
    asks: Boolean(process.stdin.isTTY),
    version: String(version),
    out: text => writeTo(process.stdout, text),
    err: async (text, always) => {
      if (always || !quiet) await writeTo(process.stderr, text)
    },
  }
}

const unreachable = ({ path, reason, file }: Unreachable, { book }: Context): string =>
  say(book, `cli/file-${reason}`, { path: path === '-' ? '<stdin>' : path, file })

/** Ctrl-C at a question. */
const isLeftOff = (error: unknown): boolean => error instanceof Error && error.name === 'ExitPromptError'

/** Runs one command; a fault of ours is told as such and leaves with 2, never with a bare stack trace alone. */
const run = async (args: readonly string[]): Promise<ExitCode> => {
  const context = contextOf(args)
  const fail = async (sentence: string): Promise<ExitCode> => {
    const lead = say(context.book, 'cli/error')
    const told = paragraph(`${lead}: ${sentence}`, context).replace(lead, context.paint.error(lead))
    await context.err(`${told}\n`, true)
    return 2
  }
  try {
    return await programFor(context)(args)
  } catch (error) {
    if (error instanceof UsageError) return fail(say(context.book, error.code, error.args))
    if (error instanceof Unreachable) return fail(unreachable(error, context))
    if (isLeftOff(error)) return fail(say(context.book, 'cli/left-off'))
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return fail(say(context.book, 'cli/our-fault', { detail }))
  }
}

// A reader that closes the pipe early (`| head`) is no fault: the work goes on, and the exit code says how it went.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', error => {
    if (!('code' in error && error.code === 'EPIPE')) throw error
  })
process.exitCode = await run(process.argv.slice(2))
