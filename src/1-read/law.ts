import type { Diagnostic, Named } from '../model/diagnostic.ts'
import type { SourceFile } from '../model/input.ts'
import type { Added, Laws, Pack, PackHead } from '../model/law.ts'
import { nearest } from '../nearest.ts'
import type { LawMaking } from './award-shape.ts'
import { faultLine, type Library, readOwnFile } from './data-file.ts'
import { strayDrops } from './dropped.ts'
import { awardIds, type Findings, type PackFolder, readPack, taker } from './pack.ts'
import { addedInstruments, ownFolders, theirFolders } from './pack-folders.ts'
import type { LawFile } from './pack-shape.ts'
import { addedWords, mentionsIn, unnamedWords, withTickNames } from './pack-words.ts'
import { instrumentsShape, vocabularyShape } from './vocabulary-shape.ts'

/** The laws, and what was found in the user's own packs. */
export type ReadLaws = {
  readonly laws: Laws
  readonly diagnostics: readonly Diagnostic[]
  /** The user's law files. */
  readonly files: readonly SourceFile[]
  /** Ids of attestations and certificates that the user's packs ask for. */
  readonly asked: ReadonlySet<string>
}

/** Keys under which a pack asks for what nominees tick. */
const ticks = ['attest', 'certificate', 'certificates'] as const

/** Reads every pack's head, built-in and in `laws/` of a folder; packs whole when asked for, the user's at once. */
export const readLaws = (library: Library, beside?: string): ReadLaws => {
  const { world } = library
  const home = world.own('law/').replace(/\/$/, '')
  const words = readOwnFile(library, `${home}/vocabulary.yaml`, vocabularyShape)
  const builtIn = readOwnFile(library, `${home}/instruments.yaml`, instrumentsShape).instruments
  const yard = beside === undefined ? undefined : beside === '' ? 'laws' : `${beside}/laws`
  const found: Findings = { diagnostics: [], files: [], parts: [] }
  const added = yard === undefined ? [] : addedInstruments(library, yard, found)
  const instruments = new Map([...builtIn, ...added].map(one => [one.id, one]))
  const named = yard === undefined ? words : addedWords(library, yard, words, found)
  const making: LawMaking = { vocabulary: named, instruments }
  const own = ownFolders(library, home, making)
  const taken = new Set(own.map(({ law }) => law.id))
  const theirs = yard === undefined ? [] : theirFolders(library, { yard, making, taken }, found)
  const folders = new Map([...own, ...theirs].map(one => [one.law.id, one]))
  const pack = packReader({ ...library, making }, folders, found)
  const vocabulary = withTickNames(named, addedIn(library, theirs, pack))
  const awards = [...folders.values()].flatMap(at => awardIds(library, at))
  found.diagnostics.push(...unnamedWords(found.parts, vocabulary, awards))
  const asked = new Set(found.parts.flatMap(part => mentionsIn(part, ticks)).map(one => one.id))
  const heads = [...folders.values()].map(({ law }) => headOf(law))
  const sorted = heads.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
  const { diagnostics, files } = found
  return { laws: { heads: sorted, pack, instruments, vocabulary }, diagnostics, files, asked }
}

/** Criteria that the user's packs add in files of their own, those packs being read whole by this. */
const addedIn = (library: Library, theirs: readonly PackFolder[], pack: Laws['pack']): readonly Added[] =>
  theirs.flatMap(at => {
    const made = pack(at.law.id)
    const clauses = awardIds(library, at).flatMap(id => made?.awards.get(id)?.clauses ?? [])
    return clauses.flatMap(clause => clause.added ?? [])
  })

/** Reads packs when they are asked for, each once; a pack that extends itself by a detour stands alone. */
const packReader = (
  shelf: Library & { readonly making: LawMaking },
  folders: ReadonlyMap<string, PackFolder>,
  found: Findings,
): Laws['pack'] => {
  const packs = new Map<string, Pack>()
  const open = new Set<string>()
  const nameOf = (award: string): Named | undefined => {
    const at = [...folders.values()].findLast(one => awardIds(shelf, one).includes(award))
    return at && pack(at.law.id)?.awards.get(award)?.names
  }
  const pack = (id: string): Pack | undefined => {
    const at = folders.get(id)
    if (packs.has(id) || !at || open.has(id)) return packs.get(id)
    open.add(id)
    const base = at.law.extends === undefined ? undefined : pack(at.law.extends)
    if (at.law.extends !== undefined && !base) unknownBase(at, [...folders.keys()], found)
    tellDrops(at, base, found)
    const made = readPack({ ...shelf, take: taker(found), nameOf }, at, base)
    packs.set(id, made)
    return made
  }
  return pack
}

/** Awards under `drops` that the pack does not inherit. */
const tellDrops = ({ own, law, part, source }: PackFolder, base: Pack | undefined, found: Findings): void => {
  const stray = strayDrops(part, law.drops, [...(base?.awards.keys() ?? [])])
  if (own && stray.length > 0) throw new Error(stray.map(one => faultLine(one, source)).join('\n'))
  found.diagnostics.push(...stray)
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
