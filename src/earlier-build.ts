import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { Unreachable } from './unreachable.ts'

/** What file managers and offices lay down by themselves. */
const litter = /(?:^|\/)(?:Thumbs\.db|desktop\.ini|\.DS_Store|~\$[^/]*|\.~lock\.[^/]*#|\.fuse_hidden[^/]*)$/i

/**
 * Makes sure that a folder may be replaced: it is not there, empty, or an earlier build as it was written.
 *
 * @throws Unreachable `not-ours`, `added` or `edited`; of the last two it names the file
 */
export const requireUntouchedBuild = (place: string, target: string): void => {
  if (!existsSync(place)) return
  const files = filesBelow(place).filter(path => !litter.test(path))
  if (files.length === 0) return
  const known = writtenFiles(place)
  if (!known) throw new Unreachable(target, 'not-ours')
  const added = files.find(path => path !== 'manifest.json' && !known.has(path))
  if (added !== undefined) throw new Unreachable(target, 'added', join(target, added))
  const edited = files.find(path => known.has(path) && known.get(path) !== sha256(join(place, path)))
  if (edited !== undefined) throw new Unreachable(target, 'edited', join(target, edited))
}

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => !entry.isDirectory())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()

const sha256 = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex')

/** The files that a build's manifest names, with their hashes; undefined where no build of ours lies. */
const writtenFiles = (place: string): ReadonlyMap<string, string> | undefined => {
  const manifest = jsonAt(join(place, 'manifest.json'))
  if (!isRecord(manifest) || manifest.dossier !== 1 || !Array.isArray(manifest.dossiers)) return undefined
  return new Map(manifest.dossiers.filter(isRecord).flatMap(filesOf))
}

type Entry = readonly [path: string, hash: string]

/** Every file of a dossier, and its copy in the folder of each set. */
const filesOf = (dossier: Record<string, unknown>): readonly Entry[] => {
  const papers = hashed(dossier.documents)
  const folders = Array.isArray(dossier.folders) ? dossier.folders.map(String) : []
  const copies = folders.flatMap(folder =>
    papers.map(([path, hash]): Entry => [path.replace('/', `/${folder}/`), hash]),
  )
  return [...hashed(dossier.print), ...papers, ...copies]
}

/** Everything below a value that has a path and a hash. */
const hashed = (value: unknown): readonly Entry[] => {
  if (Array.isArray(value)) return value.flatMap(hashed)
  if (!isRecord(value)) return []
  const { path, sha256: hash } = value
  const own: readonly Entry[] = typeof path === 'string' && typeof hash === 'string' ? [[path, hash]] : []
  return [...own, ...Object.values(value).flatMap(hashed)]
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const jsonAt = (path: string): unknown => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}
