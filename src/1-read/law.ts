import type { Diagnostic } from '../model/diagnostic.ts'
import type { SourceFile } from '../model/input.ts'
import type { Instrument, Laws, Pack, PackHead } from '../model/law.ts'
import type { LawMaking } from './award-shape.ts'
import { type Library, readDataFile, readOwnFile } from './data-file.ts'
import { nearest } from './nearest.ts'
import { type PackFolder, readPack } from './pack.ts'
import { type LawFile, lawShape } from './pack-shape.ts'
import { spanIn } from './part.ts'
import { instrumentsShape, vocabularyShape } from './vocabulary-shape.ts'

/** The laws, and what was found in the user's own packs. */
export type ReadLaws = {
  readonly laws: Laws
  readonly diagnostics: readonly Diagnostic[]
  readonly files: readonly SourceFile[]
}

/** Reads every pack's head, built-in and in `laws/` of a folder; packs whole when asked for, the user's at once. */
export const readLaws = (library: Library, beside?: string): ReadLaws => {
  const { world } = library
  const home = world.own('law/')
  const vocabulary = readOwnFile(library, `${home}vocabulary.yaml`, vocabularyShape)
  const builtIn = readOwnFile(library, `${home}instruments.yaml`, instrumentsShape).instruments
  const yard = beside === undefined ? undefined : beside === '' ? 'laws' : `${beside}/laws`
  const found: Findings = { diagnostics: [], files: [] }
  const added = yard === undefined ? [] : addedInstruments(library, yard, found)
  const instruments = new Map([...builtIn, ...added].map(one => [one.id, one]))
  const making: LawMaking = { vocabulary, instruments }
  const own = foldersIn(library, home.replace(/\/$/, '')).map(folder => ownFolder(library, folder, making))
  const theirs =
    yard === undefined
      ? []
      : foldersIn(library, yard).flatMap(folder => theirFolder(library, folder, making, found))
  const folders = new Map([...own, ...theirs].map(one => [one.law.id, one]))
  const pack = packReader({ ...library, making }, folders, found)
  for (const { law } of theirs) pack(law.id)
  const heads = [...folders.values()]
    .map(({ law }) => headOf(law))
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
  return { laws: { heads, pack, instruments, vocabulary }, ...found }
}

type Findings = { readonly diagnostics: Diagnostic[]; readonly files: SourceFile[] }

const foldersIn = ({ world }: Library, folder: string): readonly string[] =>
  world
    .list(folder)
    .filter(name => name.endsWith('/') && world.exists(`${folder}/${name}law.yaml`))
    .map(name => `${folder}/${name.slice(0, -1)}`)

const ownFolder = (library: Library, folder: string, making: LawMaking): PackFolder => {
  const file = readDataFile(library, `${folder}/law.yaml`, lawShape(making))
  if (file.value && file.diagnostics.length === 0)
    return { folder, own: true, law: file.value, source: file.source }
  throw new Error(`${folder}/law.yaml: ${file.diagnostics.map(one => one.code).join(', ')}`)
}

/** A user's pack; its id is its folder's name, so that a ground's id tells where it is written. */
const theirFolder = (
  library: Library,
  folder: string,
  making: LawMaking,
  found: Findings,
): readonly PackFolder[] => {
  const file = readDataFile(library, `${folder}/law.yaml`, lawShape(making))
  found.diagnostics.push(...file.diagnostics)
  found.files.push(file.source)
  if (!file.value || !file.part) return []
  const name = folder.slice(folder.lastIndexOf('/') + 1)
  if (file.value.id !== name) {
    const args = { value: file.value.id, folder: name }
    found.diagnostics.push({
      code: 'shape/pack-id',
      severity: 'error',
      span: spanIn(file.part, ['id']),
      args,
    })
  }
  return [{ folder, own: false, law: file.value, source: file.source }]
}

const addedInstruments = (library: Library, yard: string, found: Findings): readonly Instrument[] => {
  const path = `${yard}/instruments.yaml`
  if (!library.world.exists(path)) return []
  const { value, diagnostics, source } = readDataFile(library, path, instrumentsShape)
  found.diagnostics.push(...diagnostics)
  found.files.push(source)
  return value?.instruments ?? []
}

/** Reads packs when they are asked for, each once; a pack that extends itself by a detour stands alone. */
const packReader = (
  shelf: Library & { readonly making: LawMaking },
  folders: ReadonlyMap<string, PackFolder>,
  found: Findings,
): Laws['pack'] => {
  const packs = new Map<string, Pack>()
  const open = new Set<string>()
  const pack = (id: string): Pack | undefined => {
    const at = folders.get(id)
    if (packs.has(id) || !at || open.has(id)) return packs.get(id)
    open.add(id)
    const base = at.law.extends === undefined ? undefined : pack(at.law.extends)
    if (at.law.extends !== undefined && !base) unknownBase(at, [...folders.keys()], found)
    const read = readPack(shelf, at, base)
    if (!at.own) {
      found.diagnostics.push(...read.diagnostics)
      found.files.push(...read.files)
    }
    packs.set(id, read.pack)
    return read.pack
  }
  return pack
}

const unknownBase = (
  { folder, own, law, source }: PackFolder,
  ids: readonly string[],
  found: Findings,
): void => {
  const value = law.extends ?? ''
  if (own) throw new Error(`${folder}/law.yaml extends ${value}, which is no pack or extends this one`)
  const known = ids.filter(id => id !== law.id)
  const start = Math.max(0, source.text.indexOf(value, source.text.search(/^extends\s*:/m)))
  found.diagnostics.push({
    code: 'shape/unknown-pack',
    severity: 'error',
    span: { file: source.path, start, end: start + value.length, path: ['extends'] },
    args: { value, nearest: nearest(value, known), allowed: known.join(', ') },
  })
}

const headOf = ({ id, names, from, to, extends: base, review, transition }: LawFile): PackHead => ({
  id,
  names,
  from,
  ...(to === undefined ? {} : { to }),
  ...(base === undefined ? {} : { extends: base }),
  ...(review === undefined ? {} : { review }),
  ...(transition === undefined ? {} : { transition }),
})
