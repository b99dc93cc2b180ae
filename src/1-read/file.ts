import { createHash } from 'node:crypto'
import type { Diagnostic, Named } from '../model/diagnostic.ts'
import type { SourceFile } from '../model/input.ts'
import type { World } from '../model/world.ts'
import { decode, utf16 } from './decode.ts'
import { foreignByBytes } from './foreign-kind.ts'
import type { Node } from './node.ts'
import { parseYaml, type Translate } from './yaml.ts'

/** One YAML file, read: its text and sha256, its tree where it has one, and what is wrong with it as YAML. */
export type YamlFile = {
  readonly source: SourceFile
  readonly root?: Node
  readonly broken: boolean
  /** What the file is where it is no YAML: nothing of it was read. */
  readonly foreign?: Named
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Reads and parses one file.
 *
 * @throws Unreachable where the world cannot read it
 */
export const readYamlFile = (world: World, path: string, translate?: Translate): YamlFile => {
  const bytes = world.read(path)
  const foreign = utf16(bytes) ? undefined : foreignByBytes(path, bytes)
  if (foreign)
    return { source: { path, text: '', sha256: sha256Of(bytes) }, broken: true, foreign, diagnostics: [] }
  const { text, diagnostics } = decode(path, bytes)
  const parsed = parseYaml(path, text, translate)
  return {
    source: { path, text, sha256: sha256Of(bytes) },
    root: parsed.root,
    broken: parsed.broken,
    diagnostics: [...diagnostics, ...parsed.diagnostics],
  }
}

/** The sha256 of bytes or text, in hexadecimal. */
export const sha256Of = (data: Uint8Array | string): string => createHash('sha256').update(data).digest('hex')
