import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FaceName } from './model/output.ts'
import type { World } from './model/world.ts'
import { findOffice } from './office.ts'
import { writeWhole } from './tray.ts'
import { attempt, Unreachable } from './unreachable.ts'

export { openTray } from './tray.ts'
export { Unreachable } from './unreachable.ts'

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

const own = (path: string): string => {
  const place = ownPlaces.find(([prefix]) => path === prefix || path.startsWith(prefix))
  if (!place) throw new Error(`no such part of the package: ${path}`)
  return join(root, place[1] + path.slice(place[0].length))
}

/** What lies at the end of a link counts; a link that leads nowhere is neither. */
const isA = (kind: 'file' | 'folder', path: string): boolean => {
  try {
    return statSync(path).isDirectory() === (kind === 'folder')
  } catch {
    return false
  }
}

const list = (folder: string): readonly string[] => {
  if (!isA('folder', folder)) return []
  const names = attempt(folder, 'unreadable', () => readdirSync(folder))
  return names.map(name => (isA('folder', join(folder, name)) ? `${name}/` : name)).sort()
}

/** Standard input, which can be read but once. */
let input: Uint8Array | undefined

const readInput = (): Uint8Array => {
  input ??= readFileSync(0)
  return input
}

/** The real world: the disk, standard input, the fonts that ship with the package, and LibreOffice where it is. */
export const realWorld = (): World => ({
  read: path => attempt(path, 'unreadable', () => (path === '-' ? readInput() : readFileSync(path))),
  exists: path => existsSync(path),
  isFile: path => isA('file', path),
  absolute: path => resolve(path),
  size: path => attempt(path, 'unreadable', () => statSync(path).size),
  list,
  own,
  font: face =>
    attempt(fontFiles[face], 'unreadable', () => readFileSync(join(root, 'fonts', fontFiles[face]))),
  office: findOffice,
})

/**
 * Makes sure that a path given on the command line leads to a folder.
 *
 * @throws Unreachable where it does not
 */
export const requireFolder = (path: string): void => {
  if (!isA('folder', path)) throw new Unreachable(path, existsSync(path) ? 'not-folder' : 'missing')
}

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
    isFile: path => given.has(path) || (ours(path) && real.isFile(path)),
    list: folder => {
      if (ours(folder)) return real.list(folder)
      const below = [...given.keys()]
        .filter(path => path.startsWith(`${folder}/`))
        .map(path => path.slice(folder.length + 1))
      return [...new Set(below.map(path => path.replace(/\/.*/, '/')))].sort()
    },
  }
}

/** Writes a file that is not there yet, e.g. the starter of `init`; never over another. */
export const saveNew = (path: string, text: string): void => writeWhole(path, new TextEncoder().encode(text))
