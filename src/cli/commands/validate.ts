import { reportJson } from '../../messages/as-json.ts'
import { say } from '../../messages/sentence.ts'
import { hasError, judge } from '../../pipeline.ts'
import { requireFolder } from '../../world.ts'
import { dayOf } from '../as-input.ts'
import type { Context, ExitCode } from '../context.ts'
import { inOrder, report, sourcesOf } from '../report.ts'

export type ValidateOptions = {
  readonly format: 'text' | 'json'
  readonly on?: string
  readonly templates?: string
  readonly maxWarnings?: number
}

/** Judges the files and says what was found; exit code 1 for an error or too many warnings. */
export const validate = async (
  context: Context,
  files: readonly string[],
  options: ValidateOptions,
): Promise<ExitCode> => {
  if (options.templates !== undefined) requireFolder(options.templates)
  const {
    value,
    diagnostics,
    files: read,
  } = await judge(context.world, {
    ...options,
    files,
    on: dayOf(options.on),
  })
  const counts = {
    nominees: value?.inputs.nominees.length ?? 0,
    files: value?.inputs.files.length ?? files.length,
  }
  const warnings = diagnostics.filter(one => one.severity === 'warning').length
  const limit = options.maxWarnings ?? Number.POSITIVE_INFINITY
  const failed = hasError(diagnostics) || warnings > limit
  if (options.format === 'json') {
    const ordered = inOrder(diagnostics)
    const words = { book: context.book, sources: sourcesOf(read) }
    await context.out(`${JSON.stringify(reportJson(ordered, counts, words), null, 2)}\n`)
  } else {
    await report(context, { diagnostics, files: read })
    if (!failed) await context.err(`${context.paint.good(say(context.book, 'cli/valid', counts))}\n`)
  }
  if (!hasError(diagnostics) && failed)
    await context.err(`${say(context.book, 'cli/too-many-warnings', { count: warnings, limit })}\n`, true)
  return failed ? 1 : 0
}
