import type { Diagnostic, Fact, Path } from '../model/diagnostic.ts'
import { nearest } from '../nearest.ts'
import { keysAllowedAt } from './allowed-keys.ts'
import type { Dictionary } from './dictionary.ts'
import { entryOf, isEmpty, reach } from './node.ts'
import { mapSpan, type Part, spanIn } from './part.ts'
import type { Issue, Schema } from './schema-kit.ts'

/** What the findings of a shape are told with. */
export type Telling = { readonly part: Part; readonly schema: Schema; readonly dictionary: Dictionary }

/** Zod's findings as diagnostics of ours, each on the smallest text at fault. */
export const tellIssues = (issues: readonly Issue[], telling: Telling): readonly Diagnostic[] => {
  const misspelt = new Set(issues.flatMap(issue => misspeltKeys(issue, telling)).map(path => path.join('/')))
  return issues.flatMap(issue => {
    const path = pathOf(issue)
    if (issue.code === 'unrecognized_keys') return issue.keys.map(key => unknownKey(key, path, telling))
    // A key that is there under a wrong name is told once, where it stands.
    if (misspelt.has(path.join('/'))) return []
    if (issue.code === 'custom') return [fromFault(issue.params ?? {}, path, telling)]
    return [wrongType(issue.message, path, telling)]
  })
}

const pathOf = (issue: Issue): Path =>
  issue.path.map(step => (typeof step === 'number' ? step : String(step)))

/** Paths of what is written, or should be, and could not be read; a key that means nothing leaves nothing unread. */
export const unreadPaths = (issues: readonly Issue[], telling: Telling): readonly Path[] =>
  issues.flatMap(issue =>
    issue.code === 'unrecognized_keys' ? misspeltKeys(issue, telling) : [pathOf(issue)],
  )

/** Paths of the keys that unknown ones were meant to be. */
const misspeltKeys = (issue: Issue, telling: Telling): readonly Path[] => {
  if (issue.code !== 'unrecognized_keys') return []
  const path = pathOf(issue)
  return issue.keys.flatMap(key => {
    const meant = keyMeant(key, path, telling)
    return meant === '' ? [] : [[...path, telling.dictionary.english(meant)]]
  })
}

/** The known key, in either language, that an unknown one comes nearest to; '' where none is near. */
const keyMeant = (key: string, path: Path, { part, schema, dictionary }: Telling): string => {
  const { written = key } = entryOf(reach(part.root, path).node, key) ?? {}
  return nearest(
    written,
    keysAllowedAt(schema, path).flatMap(one => [one, ...dictionary.vietnamese(one)]),
  )
}

/** A key without a value that its map does not allow; a map of free keys allows any. */
export const tellEmptyKey = (path: Path, telling: Telling): readonly Diagnostic[] => {
  const [at, key] = [path.slice(0, -1), String(path.at(-1))]
  const allowed = keysAllowedAt(telling.schema, at)
  return allowed.length === 0 || allowed.includes(key) ? [] : [unknownKey(key, at, telling)]
}

const unknownKey = (key: string, path: Path, telling: Telling): Diagnostic => {
  const { part, schema } = telling
  const allowed = keysAllowedAt(schema, path)
  const { written = key } = entryOf(reach(part.root, path).node, key) ?? {}
  return {
    code: 'shape/unknown-key',
    severity: 'error',
    span: spanIn(part, [...path, key], 'key'),
    args: {
      key: written,
      nearest: keyMeant(key, path, telling),
      allowed: allowedFact(allowed, path, telling),
    },
  }
}

/** The keys of a map in the language that its other keys are written in; in that of the screen where it has none. */
const allowedFact = (allowed: readonly string[], path: Path, { part, dictionary }: Telling): Fact => {
  const { node } = reach(part.root, path)
  const known = node.type === 'map' ? node.entries.filter(entry => allowed.includes(entry.key)) : []
  const vi = listed(allowed.map(one => dictionary.vietnamese(one, topOf(part, path))[0] ?? one))
  if (known.length === 0) return { vi, en: listed(allowed) }
  return known.every(entry => entry.written === entry.key) ? listed(allowed) : vi
}

/** All of a short list; the beginning of a long one. */
const listed = (words: readonly string[]): string =>
  words.length <= 14 ? words.join(', ') : `${words.slice(0, 12).join(', ')} …`

const wrongType = (expected: string, path: Path, telling: Telling): Diagnostic => {
  const { part, dictionary } = telling
  if (isMissing(part, path)) return missing(path, telling)
  return {
    code: 'shape/wrong-type',
    severity: 'error',
    span: spanIn(part, path),
    args: { key: writtenKey(part, path), item: itemOf(part, path), expected: dictionary.expected(expected) },
  }
}

/** Number of the entry that a path ends at, from 1; '' where it is not one of a list. */
const itemOf = (part: Part, path: Path): Fact => {
  const last = path.at(-1)
  return typeof last === 'number' && reach(part.root, path.slice(0, -1)).node.type === 'list' ? last + 1 : ''
}

const isMissing = (part: Part, path: Path): boolean => {
  const { node, whole } = reach(part.root, path)
  return !whole || isEmpty(node)
}

/** A key that is not there, told at its map; one that is there without a value, told at the key. */
const missing = (path: Path, telling: Telling): Diagnostic => {
  const { part, dictionary } = telling
  const key = String(path.findLast(step => typeof step === 'string') ?? '')
  const written = reach(part.root, path).whole
  return {
    code: written ? 'shape/empty-value' : 'shape/missing-key',
    severity: 'error',
    span: written ? spanIn(part, path, 'key') : mapSpan(part, path.slice(0, -1), key),
    args: {
      key: written ? writtenKey(part, path) : nameOfMissing(key, path, telling),
      purpose: dictionary.purpose(key),
    },
  }
}

/** The key that a path speaks of, as it stands in the file. */
export const writtenKey = (part: Part, path: Path): string => {
  const at = path.findLastIndex(step => typeof step === 'string')
  const { entry, whole } = reach(part.root, path.slice(0, at + 1))
  return whole && entry
    ? entry.written
    : String([...part.base, ...path].findLast(step => typeof step === 'string') ?? '')
}

/** A key that is not written, by the name that fits the keys beside it: a map in English is told the English one. */
const nameOfMissing = (key: string, path: Path, { part, dictionary }: Telling): Fact => {
  const vi = dictionary.vietnamese(key, topOf(part, path.slice(0, -1)))[0]
  const { node } = reach(part.root, path.slice(0, -1))
  const beside =
    node.type === 'map' ? node.entries.filter(entry => dictionary.vietnamese(entry.key).length > 0) : []
  if (vi === undefined || (beside.length > 0 && beside.every(entry => entry.written === entry.key)))
    return key
  return beside.length > 0 && beside.every(entry => entry.written !== entry.key) ? vi : { vi, en: key }
}

/** The part at whose top a map stands; undefined further in. */
const topOf = (part: Part, path: Path): string | undefined =>
  path.length === 0 ? String(part.base[0] ?? '') : undefined

type Params = { readonly fault?: string; readonly args?: Readonly<Record<string, unknown>> }

const fromFault = (params: Params, path: Path, telling: Telling): Diagnostic => {
  const { fault = 'shape/wrong-type', args = {} } = params
  if (fault === 'shape/missing-key' || fault === 'shape/empty-value') return missing(path, telling)
  return {
    code: fault,
    severity: 'error',
    span: spanIn(telling.part, path, args.on === 'key' ? 'key' : 'value'),
    args: { key: writtenKey(telling.part, path), ...factsOf(args, telling.dictionary) },
  }
}

/** `expected` becomes words of both languages, `words` the nearest of them; `on` was for the place only. */
const factsOf = (
  { expected, words, on: _on, ...rest }: Readonly<Record<string, unknown>>,
  dictionary: Dictionary,
): Record<string, Fact> => ({
  ...(rest as Record<string, Fact>),
  ...(expected === undefined ? {} : { expected: dictionary.expected(String(expected)) }),
  ...(Array.isArray(words) ? { nearest: nearest(String(rest.value), words.map(String)) } : {}),
})
