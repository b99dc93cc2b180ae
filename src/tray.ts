// The door through which a build reaches the disk: all of it or nothing, one at a time, and nothing of anybody else's lost.
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { hostname } from 'node:os'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { requireUntouchedBuild } from './earlier-build.ts'
import type { Tray } from './model/world.ts'
import { attempt, Unreachable } from './unreachable.ts'

export type TrayRequest = {
  /** Folder to be written. */
  readonly target: string
  /** Replace what `dossier` did not write, or what was changed since. */
  readonly force: boolean
  /** Files that the build reads: a folder that holds one of them is never replaced. */
  readonly inputs: readonly string[]
}

/**
 * Opens a tray for the folder `target`, or for the folder that a link of this name leads to. All is written in a den
 * beside it, `.out.dossier-moi`, which also keeps a second build out. `commit` moves the folder that was there into the
 * den and the new one into its place, then clears the den; if the process dies between the two moves, the next call for
 * the same target puts the former back.
 *
 * @throws Unreachable where `target` may not be replaced, cannot be written, or is being written by another build
 */
export const openTray = ({ target, force, inputs }: TrayRequest): Tray => {
  const place = whereIs(resolve(target))
  requireNoInput(place, target, inputs)
  return attempt(target, 'unwritable', () => {
    mkdirSync(dirname(place), { recursive: true })
    const den = occupy(place, target)
    const discard = (): void => leave(den, place)
    try {
      if (existsSync(place) && !statSync(place).isDirectory()) throw new Unreachable(target, 'not-folder')
      if (!force) requireUntouchedBuild(place, target)
    } catch (error) {
      discard()
      throw error
    }
    return {
      write: (path, bytes) => writeWhole(join(den, fresh, path), bytes),
      commit: () => {
        attempt(target, 'unwritable', () => replace(place, den))
        discard()
      },
      discard,
    }
  })
}

/** What lies in a den: the new folder, the one whose place it takes, and who works there. */
const [fresh, former, lock] = ['moi', 'cu', 'lock.json'] as const

const clear = (path: string): void => rmSync(path, { recursive: true, force: true })

const replace = (place: string, den: string): void => {
  if (existsSync(place)) renameSync(place, join(den, former))
  try {
    renameSync(join(den, fresh), place)
  } catch (error) {
    restore(den, place)
    throw error
  }
}

/** Puts the former folder back where nothing has taken its place. */
const restore = (den: string, place: string): void => {
  if (existsSync(join(den, former)) && !existsSync(place)) renameSync(join(den, former), place)
}

/** Clears the den, but for a former folder that could not be put back: the next build tries that again. */
const leave = (den: string, place: string): void =>
  clear(existsSync(join(den, former)) && !existsSync(place) ? join(den, fresh) : den)

/** Writes a file that is not there yet with the folders it lies in. */
export const writeWhole = (path: string, bytes: Uint8Array): void =>
  attempt(path, 'unwritable', () => {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, bytes, { flag: 'wx' })
  })

/** A folder with an input file in it, or with the folder that the command runs in, is no place for results. */
const requireNoInput = (place: string, target: string, inputs: readonly string[]): void => {
  const held = [...inputs.filter(path => path !== '-'), process.cwd()].find(path =>
    isWithin(whereIs(resolve(path)), place),
  )
  if (held !== undefined) throw new Unreachable(target, 'holds-input', held)
}

const whereIs = (path: string): string => (existsSync(path) ? realpathSync(path) : path)

const isWithin = (path: string, folder: string): boolean => {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && resolve(folder, way) === path
}

/**
 * The den of a place with this process named in it. It is made beside and moved into place, so that no other process ever
 * sees it without its holder; what a killed build left there is put back or cleared away.
 */
const occupy = (place: string, target: string): string => {
  // A name that nobody gives to a folder of his own: what is found there is ours to clear.
  const den = join(dirname(place), `.${basename(place)}.dossier-moi`)
  const own = `${den}-${process.pid}`
  clear(own)
  mkdirSync(join(own, fresh), { recursive: true })
  writeFileSync(join(own, lock), JSON.stringify({ pid: process.pid, host: hostname() }))
  try {
    if (existsSync(den) && !isHeld(den)) {
      restore(den, place)
      renameSync(den, `${own}-cu`)
      if (isHeld(`${own}-cu`)) renameSync(`${own}-cu`, den)
      clear(`${own}-cu`)
    }
    if (isHeld(den)) throw new Unreachable(target, 'busy', den)
    renameSync(own, den)
    return den
  } catch (error) {
    clear(own)
    throw isHeld(den) ? new Unreachable(target, 'busy', den) : error
  }
}

/**
 * Whether a living process holds the den; of another machine that cannot be known, and is taken for yes, as it is of a
 * folder with anything in it that no build lays there.
 */
const isHeld = (den: string): boolean => {
  if (!existsSync(den)) return false
  const names = readdirSync(den)
  if (!names.every(name => name === fresh || name === former || name === lock)) return true
  if (!names.includes(lock)) return false
  const [, pid = '', host = ''] =
    readFileSync(join(den, lock), 'utf8').match(/"pid":(\d+),"host":"(.*)"/) ?? []
  return pid !== '' && (JSON.stringify(hostname()) !== `"${host}"` || isAlive(Number(pid)))
}

const isAlive = (pid: number): boolean => {
  if (pid === process.pid) return false
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
