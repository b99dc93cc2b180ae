import type { Diagnostic } from '../model/diagnostic.ts'
import type { SourceFile } from '../model/input.ts'
import type { World } from '../model/world.ts'
import type { Dictionary } from './dictionary.ts'
import { readYamlFile } from './file.ts'
import type { Node } from './node.ts'
import type { Part } from './part.ts'
import { readPart } from './read-part.ts'
import type { Schema } from './schema-kit.ts'

/** What files of law and wording are read with. */
export type Library = { readonly world: World; readonly dictionary: Dictionary }

/** A file of data read by its shape. */
export type DataFile<T> = {
  readonly value?: T
  readonly part?: Part
  readonly source: SourceFile
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads a file of data by its shape, or by the one that what stands in it asks for; what is wrong is told at its line. */
export const readDataFile = <T>(
  { world, dictionary }: Library,
  path: string,
  schema: Schema<T> | ((root: Node) => Schema<T>),
): DataFile<T> => {
  const file = readYamlFile(world, path)
  if (!file.root || file.broken) return { source: file.source, diagnostics: file.diagnostics }
  const part: Part = { file: path, base: [], root: file.root }
  const { value, diagnostics } = readPart(
    part,
    { strict: typeof schema === 'function' ? schema(file.root) : schema },
    dictionary,
  )
  return { value, part, source: file.source, diagnostics: [...file.diagnostics, ...diagnostics] }
}

/**
 * Reads a file that ships with the package.
 *
 * @throws Error where it has any fault: that is a bug of ours, which the tests catch
 */
export const readOwnFile = <T>(library: Library, path: string, schema: Schema<T>): T => {
  const { value, source, diagnostics } = readDataFile(library, path, schema)
  if (value !== undefined && diagnostics.length === 0) return value
  throw new Error(diagnostics.map(one => faultLine(one, source)).join('\n'))
}

/** One fault of a file that ships with the package, for whoever mends it. */
export const faultLine = ({ span, code, args }: Diagnostic, source: SourceFile): string => {
  const line = source.text.slice(0, span.start).split('\n').length
  return `${span.file}:${line} ${code} at ${span.path.join('.')} ${JSON.stringify(args)}`
}
