import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FaceName } from './model/output.ts'
import type { Tray, World } from './model/world.ts'
import { findOffice } from './office.ts'

/** A file or folder that could not be read or written: the command ends with exit code 2 and says which. */
export class Unreachable extends Error {
  readonly path: string
  readonly reason: 'missing' | 'unreadable' | 'unwritable' | 'in-use' | 'not-ours'
  constructor(path: string, reason: Unreachable['reason']) {
    super(`${reason}: ${path}`)
    this.path = path
    this.reason = reason
  }
}

/** Right from `src/world.ts` and from `dist/*.js` alike: both lie one folder below the package. */
const root = fileURLToPath(new URL('../', import.meta.url))

const ownPlaces: readonly (readonly [string, string])[] = [
  ['law/', 'src/law/'],
  ['messages/', 'src/messages/'],
  ['templates/', 'templates/'],
  ['keys.yaml', 'src/1-read/keys.yaml'],
  ['package.json', 'package.json'],
]

const fontFiles: Readonly<Record<FaceName, string>> = {
  regular: 'Tinos-Regular.ttf',
  bold: 'Tinos-Bold.ttf',
  italic: 'Tinos-Italic.ttf',
  'bold-italic': 'Tinos-BoldItalic.ttf',
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : ''

const attempt = <T>(path: string, what: 'unreadable' | 'unwritable', act: () => T): T => {
  try {
    return act()
  } catch (error) {
    const code = codeOf(error)
    if (code === 'ENOENT' || code === 'ENOTDIR')
      throw new Unreachable(path, what === 'unreadable' ? 'missing' : what)
    if (code === 'EBUSY' || (code === 'EPERM' && what === 'unwritable')) throw new Unreachable(path, 'in-use')
    throw code ? new Unreachable(path, what) : error
  }
}

const own = (path: string): string => {
  const place = ownPlaces.find(([prefix]) => path === prefix || path.startsWith(prefix))
  if (!place) throw new Error(`no such part of the package: ${path}`)
  return join(root, place[1] + path.slice(place[0].length))
}

const list = (folder: string): readonly string[] => {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return []
  const names = readdirSync(folder, { withFileTypes: true })
  return names.map(entry => (entry.isDirectory() ? `${entry.name}/` : entry.name)).sort()
}

/** The real world: the disk, standard input, the fonts that ship with the package, and LibreOffice where it is. */
export const realWorld = (): World => ({
  read: path => attempt(path, 'unreadable', () => readFileSync(path === '-' ? 0 : path)),
  exists: path => existsSync(path),
  size: path => attempt(path, 'unreadable', () => statSync(path).size),
  list,
  own,
  font: face =>
    attempt(fontFiles[face], 'unreadable', () => readFileSync(join(root, 'fonts', fontFiles[face]))),
  office: findOffice,
})

/** A world for tests: files given by path stand before those on disk, and nothing else of the user's machine is seen. */
export const worldOf = (files: Readonly<Record<string, string | Uint8Array>>): World => {
  const real = realWorld()
  const given = new Map(
    Object.entries(files).map(([path, text]) => [
      path,
      typeof text === 'string' ? new TextEncoder().encode(text) : text,
    ]),
  )
  const ours = (path: string): boolean => path.startsWith(root)
  const read = (path: string): Uint8Array => {
    const bytes = given.get(path)
    if (bytes) return bytes
    if (ours(path)) return real.read(path)
    throw new Unreachable(path, 'missing')
  }
  return {
    ...real,
    office: () => undefined,
    read,
    size: path => read(path).length,
    exists: path => given.has(path) || (ours(path) && real.exists(path)),
    list: folder => {
      if (ours(folder)) return real.list(folder)
      const below = [...given.keys()]
        .filter(path => path.startsWith(`${folder}/`))
        .map(path => path.slice(folder.length + 1))
      return [...new Set(below.map(path => path.replace(/\/.*/, '/')))].sort()
    },
  }
}

const writeWhole = (path: string, bytes: Uint8Array): void =>
  attempt(path, 'unwritable', () => {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, bytes, { flag: 'wx' })
  })

/**
 * Opens a tray for the folder `target`: all is written to `target.moi` beside it. `commit` moves the folder that was
 * there to `target.cu`, the new one into place, and then removes the former; if the process dies between the two
 * moves, the next call for the same target finds `target.cu` without `target` and puts it back.
 *
 * @throws Unreachable `not-ours` where `target` holds anything but a folder with `manifest.json`, unless `force`.
 */
export const openTray = (target: string, force: boolean): Tray => {
  const place = resolve(target)
  const fresh = `${place}.moi`
  const former = `${place}.cu`
  return attempt(place, 'unwritable', () => {
    if (existsSync(former) && !existsSync(place)) renameSync(former, place)
    if (!force && !mayReplace(place)) throw new Unreachable(target, 'not-ours')
    rmSync(former, { recursive: true, force: true })
    rmSync(fresh, { recursive: true, force: true })
    mkdirSync(fresh, { recursive: true })
    return {
      write: (path, bytes) => writeWhole(join(fresh, path), bytes),
      commit: () =>
        attempt(place, 'unwritable', () => {
          if (existsSync(place)) renameSync(place, former)
          renameSync(fresh, place)
          rmSync(former, { recursive: true, force: true })
        }),
      discard: () => rmSync(fresh, { recursive: true, force: true }),
    }
  })
}

const mayReplace = (place: string): boolean => {
  if (!existsSync(place)) return true
  if (!statSync(place).isDirectory()) return false
  const names = readdirSync(place)
  return names.length === 0 || names.includes('manifest.json')
}

/** Writes a file that is not there yet, e.g. the starter of `init`; never over another. */
export const saveNew = (path: string, text: string): void => writeWhole(path, new TextEncoder().encode(text))
