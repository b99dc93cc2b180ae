import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type ParsedNode,
  parseDocument,
  type YAMLError,
} from 'yaml'
import type { Diagnostic, Path } from '../model/diagnostic.ts'
import type { Entry, MapNode, Node } from './node.ts'
import { readYamlEvents } from './yaml-events.ts'
import { type Seek, tellFaults } from './yaml-faults.ts'
import { deepest, type Trouble } from './yaml-troubles.ts'

/** A file's tree; without `root` where nothing could be made of it, `broken` where its syntax has errors. */
export type ParsedYaml = {
  readonly root?: Node
  readonly broken: boolean
  readonly diagnostics: readonly Diagnostic[]
}

/** The English name of a written key. */
export type Translate = (written: string) => string

/** Reads a YAML 1.2 file in which every scalar is text; all that is wrong with its syntax is told in our own words. */
export const parseYaml = (file: string, text: string, translate: Translate = key => key): ParsedYaml => {
  const root = readYamlEvents(text, translate)
  return root ? { root, broken: false, diagnostics: [] } : parseWholeYaml(file, text, translate)
}

/** The same by the `yaml` library alone, which reads all of YAML and goes on behind a fault. */
export const parseWholeYaml = (file: string, text: string, translate: Translate): ParsedYaml => {
  const document = parseDocument(text, { ...options, logLevel: 'error' })
  const first = troublesOf(document)
  // The text itself is not read a second time, and a text that is sound again is read by the faster library.
  const seek: Seek = one =>
    one === text
      ? first
      : readYamlEvents(one, key => key)
        ? []
        : troublesOf(parseDocument(one, { ...options, logLevel: 'error' }))
  const told = first.length === 0 ? [] : tellFaults(file, text, seek)
  const broken = told.length > 0
  const contents = document.contents
  if (!contents || (isScalar(contents) && contents.value === '' && !broken))
    return { broken: true, diagnostics: broken ? told : [emptyFile(file)] }
  const found: Diagnostic[] = []
  const root = grow(contents, { file, translate, diagnostics: found, path: [] })
  // Behind the first fault of syntax the tree is a guess, and so is what it seems to say twice.
  const sure = found.filter(({ span }) => told.every(one => span.start < one.span.start))
  return { root, broken: broken || sure.some(isSyntax), diagnostics: [...told, ...sure] }
}

const options = { schema: 'failsafe', uniqueKeys: false, prettyErrors: false, stringKeys: true } as const

const troublesOf = ({ errors, warnings }: Document.Parsed): readonly Trouble[] =>
  [...errors, ...warnings].map(troubleOf)

/** Keys that stand twice leave the tree sound; what is said of aliases and depth does not. */
const isSyntax = ({ code }: Diagnostic): boolean => code === 'yaml/alias' || code === 'yaml/too-deep'

const troubleOf = (error: YAMLError): Trouble => ({
  code: error.code,
  message: error.message,
  start: error.pos[0],
  end: error.pos[1],
})

const emptyFile = (file: string): Diagnostic => ({
  code: 'yaml/empty',
  severity: 'error',
  span: { file, start: 0, end: 0, path: [] },
  args: { file },
})

type Growth = {
  readonly file: string
  readonly translate: Translate
  readonly diagnostics: Diagnostic[]
  readonly path: Path
}

const grow = (from: ParsedNode | null, growth: Growth): Node => {
  const [start, end] = from ? [from.range[0], from.range[1]] : [0, 0]
  const bare: Node = { type: 'text', text: '', start, end }
  if (!from) return bare
  if (isScalar(from)) return { ...bare, text: String(from.value ?? '') }
  if (isAlias(from) || growth.path.length > deepest) {
    const code = isAlias(from) ? 'yaml/alias' : 'yaml/too-deep'
    const args: Diagnostic['args'] = isAlias(from) ? { alias: `*${from.source}` } : { deepest }
    growth.diagnostics.push({ code, severity: 'error', span: spanAt(growth, start, end), args })
    return bare
  }
  if (isSeq(from)) {
    const items = from.items.map((item, index) =>
      grow(nodeOf(item), { ...growth, path: [...growth.path, index] }),
    )
    return { type: 'list', items, start, end: trimmedEnd(items.at(-1)?.end, end, from.flow) }
  }
  return isMap(from) ? growMap(from, growth) : bare
}

const nodeOf = (value: unknown): ParsedNode | null =>
  isScalar(value) || isCollection(value) || isAlias(value) ? (value as ParsedNode) : null

/** A block ends with its last value, not with the comments and empty lines after it. */
const trimmedEnd = (last: number | undefined, end: number, flow: boolean | undefined): number =>
  flow || last === undefined ? end : last

const spanAt = ({ file, path }: Growth, start: number, end: number) => ({ file, start, end, path })

const growMap = (from: ParsedNode, growth: Growth): Node => {
  const [start, end] = [from.range[0], from.range[1]]
  const entries: Entry[] = []
  const known = new Map<string, Entry>()
  const again: (readonly [entry: Entry, first: Entry])[] = []
  for (const pair of isMap(from) ? from.items : []) {
    const entry = entryFrom(pair, growth)
    const first = known.get(entry.key)
    if (first) again.push([entry, first])
    else {
      known.set(entry.key, entry)
      entries.push(entry)
    }
  }
  growth.diagnostics.push(...writtenAgain(again, entries, growth))
  const flow = isMap(from) ? from.flow : undefined
  const map: MapNode = { type: 'map', entries, start, end: trimmedEnd(entries.at(-1)?.node.end, end, flow) }
  return map
}

const entryFrom = (pair: { key: unknown; value: unknown }, growth: Growth): Entry => {
  const keyNode = nodeOf(pair.key)
  const written = isScalar(keyNode) ? String(keyNode.value ?? '').normalize('NFC') : ''
  const key = growth.translate(written)
  const [start, end] = keyNode ? [keyNode.range[0], keyNode.range[1]] : [0, 0]
  const value = nodeOf(pair.value)
  const node: Node = value
    ? grow(value, { ...growth, path: [...growth.path, key] })
    : { type: 'text', text: '', start: end, end }
  return { key, written, start, end, node }
}

/** Keys that stand twice; where they begin anew with the first key of all, a second entry of a list lacks its dash. */
const writtenAgain = (
  again: readonly (readonly [entry: Entry, first: Entry])[],
  [top]: readonly Entry[],
  growth: Growth,
): readonly Diagnostic[] => {
  const [one] = again
  if (again.length < 2 || !one || one[1] !== top)
    return again.map(([entry, first]) => twice(entry, first, growth))
  const [entry, first] = one
  return [{ ...twice(entry, first, growth), code: 'yaml/missing-dash', args: { text: entry.written } }]
}

const twice = (entry: Entry, first: Entry, growth: Growth): Diagnostic => ({
  code: entry.written === first.written ? 'yaml/duplicate-key' : 'shape/key-twice',
  severity: 'error',
  span: { file: growth.file, start: entry.start, end: entry.end, path: [...growth.path, entry.key] },
  args: { key: entry.written, first: first.written },
  related: [
    {
      span: { file: growth.file, start: first.start, end: first.end, path: [...growth.path, entry.key] },
      note: 'note/first-here',
      args: { key: first.written },
    },
  ],
})
