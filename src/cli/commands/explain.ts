import type { Entry } from '../../messages/book.ts'
import { say, withoutFacts } from '../../messages/sentence.ts'
import { wrap } from '../../messages/wrap.ts'
import { nearest } from '../../nearest.ts'
import { type Context, type ExitCode, UsageError } from '../context.ts'

/** Groups that hold sentences of the screen, not diagnostics. */
const screen = /^(?:cli|note|criteria|field)\//

/** Prints what a diagnostic means, why the law asks it and how to mend it; without a code, all of them. */
export const explain = async (context: Context, code: string | undefined): Promise<ExitCode> => {
  const codes = [...context.book.entries.keys()].filter(one => !screen.test(one)).sort()
  const wanted = code === undefined ? codes : codesMeant(code, codes)
  if (code !== undefined && wanted.length === 0)
    throw new UsageError('cli/unknown-code', { value: code, nearest: nearest(code, codes) })
  const entries = wanted.flatMap(one => context.book.entries.get(one) ?? [])
  await context.out(`${entries.map(entry => section(context, entry)).join('\n\n')}\n`)
  return 0
}

/** A code may be written without its group, `streak-too-short`. */
const codesMeant = (written: string, codes: readonly string[]): readonly string[] =>
  codes.includes(written) ? [written] : codes.filter(one => one.endsWith(`/${written}`))

const section = ({ book, paint, columns }: Context, entry: Entry): string => {
  const part = (label: string, text: string): readonly string[] =>
    text ? ['', ...wrap(`${say(book, label)} `, text, columns)] : []
  const example = (label: string, yaml: string): readonly string[] =>
    yaml ? ['', say(book, label), ...yaml.split('\n').map(line => `    ${line}`)] : []
  return [
    paint.strong(entry.code),
    ...wrap('', withoutFacts(entry.sentence), columns),
    ...part('cli/why', entry.why),
    ...part('cli/how', withoutFacts(entry.fix)),
    ...example('cli/wrong', entry.wrong),
    ...example('cli/right', entry.right),
  ].join('\n')
}
