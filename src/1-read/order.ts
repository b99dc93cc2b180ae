import type { Diagnostic } from '../model/diagnostic.ts'
import type { SourceFile } from '../model/input.ts'

/** Diagnostics by file, in the order in which the files were read, then by place; each said once. */
export const inOrder = (
  diagnostics: readonly Diagnostic[],
  files: readonly SourceFile[],
): readonly Diagnostic[] => {
  const places = new Map(files.map((file, index) => [file.path, index]))
  const placeOf = ({ span }: Diagnostic): number => places.get(span.file) ?? files.length
  const sorted = diagnostics.toSorted((a, b) => placeOf(a) - placeOf(b) || a.span.start - b.span.start)
  const said = new Set<string>()
  return sorted.filter(({ code, span }) => {
    const key = `${code} ${span.file} ${span.start} ${span.end} ${span.path.join('/')}`
    return said.has(key) ? false : said.add(key)
  })
}
