import type { Diagnostic, Related, Severity, Span } from '../model/diagnostic.ts'
import type { Book } from './book.ts'
import { frame } from './frame.ts'
import type { Sources } from './place.ts'
import { say, speak, speakRelated } from './sentence.ts'
import { wrap } from './wrap.ts'

/** Colours of the terminal, or the same text unchanged. */
export type Paint = Readonly<Record<Severity | 'dim' | 'strong' | 'good', (text: string) => string>>

export type Screen = {
  readonly book: Book
  readonly sources: Sources
  readonly paint: Paint
  readonly columns: number
}

/** One diagnostic as a person reads it: place and code, sentence, source line with its mark, reason, way out. */
export const showDiagnostic = (diagnostic: Diagnostic, screen: Screen): string => {
  const { book, paint, columns } = screen
  const spoken = speak(diagnostic, book, screen.sources.get(diagnostic.span.file))
  const severity = paint[diagnostic.severity](say(book, `cli/${diagnostic.severity}`))
  return [
    `${paint.strong(placeText(diagnostic.span, screen.sources))} ${severity}  ${diagnostic.code}`,
    ...wrap('   ', spoken.message, columns),
    ...frameOf(diagnostic.span, screen),
    ...(diagnostic.related ?? []).flatMap(related => relatedLines(related, diagnostic.span, screen)),
    ...(spoken.citation ? field('cli/citation', spoken.citation, screen) : []),
    ...(spoken.fix ? field('cli/fix', spoken.fix, screen) : []),
    ...field('cli/see', `dossier explain ${diagnostic.code}`, screen).map(line => paint.dim(line)),
  ].join('\n')
}

/** One labelled part under the source line, its further lines aligned with the first. */
const field = (label: string, text: string, { book, columns }: Screen): readonly string[] =>
  wrap(`   ${say(book, label).padEnd(9)} `, text, columns)

/** The other party of a finding with its place; a remark on the same place stands without it. */
const relatedLines = (related: Related, span: Span, screen: Screen): readonly string[] => {
  const sentence = speakRelated(related, screen.book)
  const isSame = related.span.file === span.file && related.span.start === span.start
  return isSame
    ? field('cli/note', sentence, screen)
    : field('cli/related', `${placeText(related.span, screen.sources)}: ${sentence}`, screen)
}

/** `file:line:column`, or the file alone where its text is not at hand. */
export const placeText = (span: Span, sources: Sources): string => {
  const source = sources.get(span.file)
  if (!source) return span.file
  const { line, column } = source.at(span.start)
  return `${span.file === '-' ? '<stdin>' : span.file}:${line}:${column}`
}

const frameOf = (span: Span, screen: Screen): readonly string[] => {
  const source = screen.sources.get(span.file)
  return source ? frame(source, span, screen.columns) : []
}

/** The diagnostics, then one line that counts all that were found, shown here or not. */
export const showDiagnostics = (
  shown: readonly Diagnostic[],
  found: readonly Diagnostic[],
  screen: Screen,
): string => {
  const count = (severity: Severity): number => found.filter(one => one.severity === severity).length
  const summary = say(screen.book, 'cli/summary', {
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
  })
  return [...shown.map(one => `${showDiagnostic(one, screen)}\n`), summary].join('\n')
}
