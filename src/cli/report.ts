import { type Sources, sourceOf } from '../messages/place.ts'
import { say } from '../messages/sentence.ts'
import { showDiagnostics } from '../messages/show.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { SourceFile } from '../model/input.ts'
import type { Context } from './context.ts'

/** Files that are no text have no lines to show. */
const isText = (path: string): boolean =>
  !/\.(?:docx?|docm|dot[xm]?|odt|rtf|pdf|xlsx?|ods|png|jpe?g)$/i.test(path)

/** What was found, and the files it was found in. */
export type Found = { readonly diagnostics: readonly Diagnostic[]; readonly files: readonly SourceFile[] }

/** The text of every file as it was read; read anew, standard input would be empty and other encodings garbled. */
export const sourcesOf = (files: readonly SourceFile[]): Sources =>
  new Map(
    files
      .filter(({ path, text }) => text !== '' && isText(path))
      .map(({ path, text }) => [path, sourceOf(text)]),
  )

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
  { diagnostics, files }: Found,
  brief = false,
): Promise<void> => {
  const { book, paint, columns, quiet, verbose } = context
  const isShown = ({ severity }: Diagnostic): boolean =>
    severity === 'error' || (!quiet && (severity === 'warning' || !brief || verbose))
  const shown = inOrder(diagnostics).filter(isShown)
  const hidden = diagnostics.length - shown.length
  const sources = sourcesOf(files)
  if (shown.length > 0)
    await context.err(`${showDiagnostics(shown, diagnostics, { book, sources, paint, columns })}\n`, true)
  if (hidden > 0 && !quiet) await context.err(`${say(book, 'cli/infos-hidden', { count: hidden })}\n`)
}
