import type { Diagnostic, Span } from '../model/diagnostic.ts'
import type { Book } from './book.ts'
import type { Sources } from './place.ts'
import { speak, speakRelated } from './sentence.ts'

type Where = {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** A diagnostic in the shape of the contract. */
export type JsonDiagnostic = Where & {
  readonly code: string
  readonly severity: string
  readonly message: string
  readonly path: Span['path']
  readonly citation: string | null
  readonly fix: string | null
  readonly related: readonly (Where & { readonly message: string })[]
}

/** Line and column of both ends; 1 and 1 where the file's text is not at hand. */
export const whereOf = (span: Span, sources: Sources): Where => {
  const at = sources.get(span.file)?.at ?? (() => ({ line: 1, column: 1 }))
  const start = at(span.start)
  const end = at(Math.max(span.start, span.end))
  return { file: span.file, line: start.line, column: start.column, endLine: end.line, endColumn: end.column }
}

/** One diagnostic with its words, as `validate --format json` prints it. */
export const asJson = (diagnostic: Diagnostic, book: Book, sources: Sources): JsonDiagnostic => {
  const { message, citation, fix } = speak(diagnostic, book, sources.get(diagnostic.span.file))
  return {
    code: diagnostic.code,
    severity: diagnostic.severity,
    message,
    ...whereOf(diagnostic.span, sources),
    path: diagnostic.span.path,
    citation,
    fix,
    related: (diagnostic.related ?? []).map(related => ({
      message: speakRelated(related, book),
      ...whereOf(related.span, sources),
    })),
  }
}

/** The whole answer of `validate --format json`. */
export const reportJson = (
  diagnostics: readonly Diagnostic[],
  counts: { readonly nominees: number; readonly files: number },
  words: { readonly book: Book; readonly sources: Sources },
) => ({
  diagnostics: diagnostics.map(one => asJson(one, words.book, words.sources)),
  summary: {
    errors: diagnostics.filter(one => one.severity === 'error').length,
    warnings: diagnostics.filter(one => one.severity === 'warning').length,
    nominees: counts.nominees,
    files: counts.files,
  },
})
