import { type Sources, sourceOf } from '../messages/place.ts'
import { say } from '../messages/sentence.ts'
import { showDiagnostics } from '../messages/show.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { World } from '../model/world.ts'
import type { Context } from './context.ts'

/** Files that are no text have no lines to show. */
const isText = (path: string): boolean =>
  !/\.(?:docx?|docm|dot[xm]?|odt|rtf|pdf|xlsx?|ods|png|jpe?g)$/i.test(path)

/** The text of every text file that a diagnostic points into. */
export const sourcesOf = (world: World, diagnostics: readonly Diagnostic[]): Sources => {
  const spans = diagnostics.flatMap(one => [one.span, ...(one.related ?? []).map(related => related.span)])
  const paths = [...new Set(spans.map(span => span.file))].filter(
    path => path === '-' || (isText(path) && world.exists(path)),
  )
  return new Map(paths.map(path => [path, sourceOf(new TextDecoder().decode(world.read(path)))]))
}

/** By file and place, so that a clerk goes through a file from top to bottom. */
export const inOrder = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] => {
  const files = [...new Set(diagnostics.map(one => one.span.file))]
  return [...diagnostics].sort(
    (a, b) =>
      files.indexOf(a.span.file) - files.indexOf(b.span.file) ||
      a.span.start - b.span.start ||
      (a.code < b.code ? -1 : 1),
  )
}

/**
 * Prints what was found to standard error. With `--quiet` errors alone; `brief` leaves out what is only for information
 * and says how much that is, unless `--verbose`.
 */
export const report = async (
  context: Context,
  diagnostics: readonly Diagnostic[],
  brief = false,
): Promise<void> => {
  const { book, paint, columns, quiet, verbose } = context
  const isShown = ({ severity }: Diagnostic): boolean =>
    severity === 'error' || (!quiet && (severity === 'warning' || !brief || verbose))
  const shown = inOrder(diagnostics).filter(isShown)
  const hidden = diagnostics.length - shown.length
  const sources = sourcesOf(context.world, shown)
  if (shown.length > 0)
    await context.err(`${showDiagnostics(shown, diagnostics, { book, sources, paint, columns })}\n`, true)
  if (hidden > 0 && !quiet) await context.err(`${say(book, 'cli/infos-hidden', { count: hidden })}\n`)
}
