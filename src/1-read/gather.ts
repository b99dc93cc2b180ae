import type { Diagnostic, Named, Path } from '../model/diagnostic.ts'
import type { SourceFile } from '../model/input.ts'
import type { World } from '../model/world.ts'
import type { Dictionary } from './dictionary.ts'
import { readYamlFile, type YamlFile } from './file.ts'
import { fileShape } from './file-shape.ts'
import { foreignByName } from './foreign-kind.ts'
import { writtenKey } from './issues.ts'
import { type Entry, entryOf, isEmpty, type Node } from './node.ts'
import { type Part, spanIn } from './part.ts'
import { folderOf, normal, pathFrom } from './paths.ts'
import { readPart } from './read-part.ts'
import { unreadableFile } from './unreadable-file.ts'

/** The pieces that all files together hold, in the order in which they are to be read. */
export type Gathered = {
  readonly files: SourceFile[]
  readonly campaigns: Part[]
  readonly submissions: Part[]
  readonly nominees: Part[]
  readonly diagnostics: Diagnostic[]
  /** Tops of the files that are maps, to tell there what is missing. */
  readonly tops: Part[]
  /** Some file or piece could not be read, so what is missing may be in it. */
  torn: boolean
}

type Search = Gathered & {
  readonly world: World
  readonly dictionary: Dictionary
  readonly read: Map<string, YamlFile>
  readonly seen: Set<string>
}

/**
 * Reads the files given and all that they name; a file that another one names stands where it is named.
 *
 * @throws Unreachable where a file given cannot be read
 */
export const gather = (world: World, dictionary: Dictionary, given: readonly string[]): Gathered => {
  const search: Search = {
    ...{ files: [], campaigns: [], submissions: [], nominees: [], diagnostics: [], tops: [], torn: false },
    ...{ world, dictionary, read: new Map(), seen: new Set() },
  }
  const foreign = given.filter(path => foreignOf(search, path))
  const readable = given.filter(path => !foreign.includes(path))
  const named = new Set(readable.flatMap(path => referencesOf(open(search, path)).map(normal)))
  const first = readable.filter(path => !named.has(normal(path)))
  for (const path of foreign) tellForeign(search, { file: path, start: 0, end: 0, path: [] }, path)
  for (const path of [...first, ...readable]) visit(search, path)
  return search
}

/** What a file is that is no YAML, told by its name, or by its bytes where they are not what its name says. */
const foreignOf = (search: Search, path: string): Named | undefined =>
  foreignByName(path) ?? open(search, path).foreign

const tellForeign = (search: Search, span: Diagnostic['span'], path: string): void => {
  search.torn = true
  const args = { path, kind: foreignOf(search, path) ?? '' }
  search.diagnostics.push({ code: 'shape/file-kind', severity: 'error', span, args })
}

const open = (search: Search, path: string): YamlFile => {
  const known = search.read.get(normal(path))
  if (known) return known
  const file = readYamlFile(search.world, path, search.dictionary.english)
  search.read.set(normal(path), file)
  return file
}

/** Paths of the files that a file names. */
const referencesOf = ({ root, source }: YamlFile): readonly string[] => {
  const named = ['campaign', 'nominees'].flatMap(key => {
    const node = entryOf(root, key)?.node
    return node?.type === 'list' ? node.items : node ? [node] : []
  })
  return named.flatMap(node =>
    node.type === 'text' ? [pathFrom(folderOf(source.path), node.text.trim())] : [],
  )
}

const visit = (search: Search, path: string): void => {
  if (search.seen.has(normal(path))) return
  search.seen.add(normal(path))
  const file = open(search, path)
  search.files.push(file.source)
  search.diagnostics.push(...file.diagnostics)
  const { root } = file
  if (file.broken || !root) {
    search.torn = true
    return
  }
  const top: Part = { file: path, base: [], root }
  if (root.type === 'map') visitTop(search, top)
  else if (root.type === 'list') visitNominees(search, top, root)
  else tellAt(search, spanIn(top, []), 'shape/not-a-dossier')
}

const visitTop = (search: Search, top: Part): void => {
  search.tops.push(top)
  const { diagnostics } = readPart(top, { strict: fileShape }, search.dictionary)
  search.diagnostics.push(...diagnostics)
  const campaign = entryOf(top.root, 'campaign')
  if (campaign) visitPiece(search, top, campaign, 'campaign')
  const submission = entryOf(top.root, 'submission')
  if (submission) visitPiece(search, top, submission, 'submission')
  const nominees = entryOf(top.root, 'nominees')
  if (!nominees) return
  if (isEmpty(nominees.node)) tellEmpty(search, top, nominees)
  else visitNominees(search, top, nominees.node, nominees)
}

const tellEmpty = (search: Search, top: Part, { key, written }: Entry): void =>
  tellAt(search, spanIn(top, [key], 'key'), 'shape/empty-value', {
    key: written,
    purpose: search.dictionary.purpose(key),
  })

const visitPiece = (search: Search, top: Part, entry: Entry, key: 'campaign' | 'submission'): void => {
  const { node } = entry
  if (isEmpty(node)) tellEmpty(search, top, entry)
  else if (node.type === 'map') search[`${key}s`].push({ file: top.file, base: [key], root: node, entry })
  else if (node.type === 'text' && key === 'campaign') follow(search, top, [key], node.text)
  else wrongType(search, top, [key], key === 'campaign' ? 'campaign' : 'map')
}

const visitNominees = (search: Search, top: Part, node: Node, entry?: Entry): void => {
  const items = node.type === 'list' ? node.items : [node]
  items.forEach((item, index) => {
    const base: Path = ['nominees', index]
    if (item.type === 'map') search.nominees.push({ file: top.file, base, root: item, entry: undefined })
    else if (item.type === 'text' && !isEmpty(item) && entry) follow(search, top, base, item.text)
    else wrongType(search, { ...top, root: item }, [], 'nominee', base)
  })
}

/** Reads a file that another names, at the place where it is named. */
const follow = (search: Search, top: Part, at: Path, written: string): void => {
  const path = pathFrom(folderOf(top.file), written.trim())
  const span = spanIn(top, at)
  const unreadable = foreignByName(path) ? undefined : unreadableFile(search.world, path)
  if (unreadable) tellAt(search, span, unreadable, { path, key: writtenKey(top, at) })
  else if (foreignOf(search, path)) tellForeign(search, span, path)
  else visit(search, path)
}

const tellAt = (
  search: Search,
  span: Diagnostic['span'],
  code: string,
  args: Diagnostic['args'] = {},
): void => {
  search.torn = true
  search.diagnostics.push({ code, severity: 'error', span, args })
}

const wrongType = (search: Search, part: Part, at: Path, expected: string, base: Path = []): void => {
  const [, item = ''] = [...base, ...at]
  const span = { ...spanIn(part, at), path: [...base, ...at] }
  const nominees = { vi: search.dictionary.vietnamese('nominees')[0] ?? '', en: 'nominees' }
  tellAt(search, span, 'shape/wrong-type', {
    key: at.length > 0 ? writtenKey(part, at) : nominees,
    item: item === '' ? '' : Number(item) + 1,
    expected: search.dictionary.expected(expected),
  })
}
