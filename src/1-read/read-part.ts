import type { Diagnostic, Path } from '../model/diagnostic.ts'
import type { Dictionary } from './dictionary.ts'
import { tellEmptyKey, tellIssues, unreadPaths } from './issues.ts'
import { isEmpty, type Node, plainOf } from './node.ts'
import type { Part } from './part.ts'
import type { Issue, Schema } from './schema-kit.ts'

/** A piece read by its shape: its value where one could be had, and the piece without what was wrong in it. */
export type ReadPart<T> = {
  readonly value?: T
  readonly part: Part
  readonly diagnostics: readonly Diagnostic[]
  /** Paths of values that are written, or should be, and could not be read. */
  readonly unread: readonly Path[]
}

export type Shapes<T> = { readonly strict: Schema<T>; readonly lenient?: Schema<T> }

/**
 * Reads one piece by its shape. Where it has faults, all are told, and with `lenient` it is read again without the
 * values at fault, so that the law is checked on the rest in the same run.
 */
export const readPart = <T>(part: Part, shapes: Shapes<T>, dictionary: Dictionary): ReadPart<T> => {
  const first = shapes.strict.safeParse(plainOf(part.root))
  const telling = { part, schema: shapes.strict, dictionary }
  const empty = emptyKeys(part.root, []).flatMap(path => tellEmptyKey(path, telling))
  if (first.success) return { value: first.data, part, diagnostics: empty, unread: [] }
  const issues = first.error.issues
  const diagnostics = [...tellIssues(issues, telling), ...empty]
  const unread = unreadPaths(issues, telling)
  return { ...(shapes.lenient ? mended(part, shapes.lenient, issues) : { part }), diagnostics, unread }
}

/** Keys that were written without a value. The shape does not see them, so whether they are known is asked here. */
const emptyKeys = (node: Node, path: Path): readonly Path[] => {
  if (node.type === 'text') return []
  if (node.type === 'list') return node.items.flatMap((item, index) => emptyKeys(item, [...path, index]))
  return node.entries.flatMap(({ key, node: value }) =>
    isEmpty(value) ? [[...path, key]] : value.type === 'text' ? [] : emptyKeys(value, [...path, key]),
  )
}

/** First the values at fault are left out, then the maps they stand in, step by step up to the piece itself. */
const mended = <T>(part: Part, lenient: Schema<T>, issues: readonly Issue[]): { value?: T; part: Part } => {
  let root = part.root
  let left = issues
  for (let above = 0; above < 6; above++) {
    root = without(
      root,
      left.flatMap(pathsOf).map(path => path.slice(0, path.length - above)),
    )
    const again = lenient.safeParse(plainOf(root))
    if (again.success) return { value: again.data, part: { ...part, root } }
    left = again.error.issues
  }
  return { part }
}

const pathsOf = (issue: Issue): readonly Path[] => {
  const path = issue.path.map(step => (typeof step === 'number' ? step : String(step)))
  return issue.code === 'unrecognized_keys' ? issue.keys.map(key => [...path, key]) : [path]
}

/** The tree without the nodes at these paths: inner ones first, later items of a list before earlier ones. */
const without = (root: Node, paths: readonly Path[]): Node => {
  const each = new Map(paths.filter(path => path.length > 0).map(path => [path.join('/'), path]))
  return [...each.values()]
    .toSorted((a, b) => b.length - a.length || lastIndex(b) - lastIndex(a))
    .reduce(leftOut, root)
}

const lastIndex = (path: Path): number => {
  const last = path.at(-1)
  return typeof last === 'number' ? last : -1
}

const leftOut = (node: Node, [step, ...rest]: Path): Node => {
  if (node.type === 'list') {
    const items =
      rest.length === 0
        ? node.items.filter((_, index) => index !== step)
        : node.items.map((item, index) => (index === step ? leftOut(item, rest) : item))
    return { ...node, items }
  }
  if (node.type === 'text') return node
  const whole = (entryNode: Node): boolean =>
    rest.length === 0 || (rest.length === 1 && rest[0] === 0 && entryNode.type !== 'list')
  const entries = node.entries
    .filter(entry => !(entry.key === step && whole(entry.node)))
    .map(entry => (entry.key === step ? { ...entry, node: leftOut(entry.node, rest) } : entry))
  return { ...node, entries }
}
