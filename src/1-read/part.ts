import type { Path, Span } from '../model/diagnostic.ts'
import { type Entry, headOf, type Node, reach } from './node.ts'

/** A piece of one file that is read as a whole: a campaign, a submission, one nominee, a law file. */
export type Part = {
  readonly file: string
  /** Path of the piece inside its own file. */
  readonly base: Path
  readonly root: Node
  readonly entry?: Entry
}

/** Where a path inside the piece was written; the nearest written parent where it was not. */
export const spanIn = (part: Part, path: Path, on: 'key' | 'value' = 'value'): Span => {
  const { node, entry, whole } = reach(part.root, path, part.entry)
  const keyed = entry && (on === 'key' || (!whole && node.type !== 'text') || isBlank(node))
  const { start, end } = keyed ? entry : headOf(node)
  return { file: part.file, start, end: Math.max(start, end), path: [...part.base, ...path] }
}

const isBlank = (node: Node): boolean => node.start === node.end

/** The first key of the map that a path leads to: where a missing key is told. */
export const mapSpan = (part: Part, path: Path, missing: string): Span => {
  const { node, entry } = reach(part.root, path, part.entry)
  const first = node.type === 'map' ? node.entries[0] : undefined
  const { start, end } = first ?? entry ?? headOf(node)
  return { file: part.file, start, end, path: [...part.base, ...path, missing] }
}
