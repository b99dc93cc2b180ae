// The door through which a build reaches the disk: all of it or nothing, one at a time, and nothing of anybody else's lost.
import {
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { hostname } from 'node:os'
import { dirname, join, relative, resolve, sep } from 'node:path'
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
 * Opens a tray for the folder `target`: all is written below `target.moi` beside it, which also keeps a second build out.
 * `commit` moves the folder that was there to `target.cu`, the new one into place, and then removes the former; if the
 * process dies between the two moves, the next call for the same target finds `target.cu` without `target` and puts it
 * back.
 *
 * @throws Unreachable where `target` may not be replaced, cannot be written, or is being written by another build
 */
export const openTray = ({ target, force, inputs }: TrayRequest): Tray => {
  const place = resolve(target)
  requireNoInput(place, target, inputs)
  return attempt(target, 'unwritable', () => {
    mkdirSync(dirname(place), { recursive: true })
    const den = occupy(place, target)
    try {
      return trayIn({ place, target, force, den })
    } catch (error) {
      rmSync(den, { recursive: true, force: true })
      throw error
    }
  })
}

type Setting = Omit<TrayRequest, 'inputs'> & { readonly place: string; readonly den: string }

const trayIn = ({ place, target, force, den }: Setting): Tray => {
  const former = `${place}.cu`
  if (existsSync(former) && !existsSync(place)) renameSync(former, place)
  rmSync(former, { recursive: true, force: true })
  if (existsSync(place) && !statSync(place).isDirectory()) throw new Unreachable(target, 'not-folder')
  if (!force) requireUntouchedBuild(place, target)
  const fresh = join(den, 'moi')
  const discard = (): void => rmSync(den, { recursive: true, force: true })
  return {
    write: (path, bytes) => writeWhole(join(fresh, path), bytes),
    commit: () => {
      attempt(target, 'unwritable', () => replace(place, fresh, former))
      rmSync(former, { recursive: true, force: true })
      discard()
    },
    discard,
  }
}

const replace = (place: string, fresh: string, former: string): void => {
  if (existsSync(place)) renameSync(place, former)
  try {
    renameSync(fresh, place)
  } catch (error) {
    if (existsSync(former)) renameSync(former, place)
    throw error
  }
}

/** Writes a file that is not there yet with the folders it lies in. */
export const writeWhole = (path: string, bytes: Uint8Array): void =>
  attempt(path, 'unwritable', () => {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, bytes, { flag: 'wx' })
  })

/** A folder with an input file in it, or with the folder that the command runs in, is no place for results. */
const requireNoInput = (place: string, target: string, inputs: readonly string[]): void => {
  const folder = whereIs(place)
  const held = [...inputs.filter(path => path !== '-'), process.cwd()].find(path =>
    isWithin(whereIs(resolve(path)), folder),
  )
  if (held !== undefined) throw new Unreachable(target, 'holds-input', held)
}

const whereIs = (path: string): string => (existsSync(path) ? realpathSync(path) : path)

const isWithin = (path: string, folder: string): boolean => {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && resolve(folder, way) === path
}

/**
 * The folder `place.moi` with this process named in it. It is made beside and moved into place, so that no other
 * process ever sees it without its holder; what a killed build left there is moved aside and cleared away.
 */
const occupy = (place: string, target: string): string => {
  const den = `${place}.moi`
  const own = `${den}-${process.pid}`
  const clear = (folder: string): void => rmSync(folder, { recursive: true, force: true })
  clear(own)
  mkdirSync(join(own, 'moi'), { recursive: true })
  writeFileSync(join(own, 'lock.json'), JSON.stringify({ pid: process.pid, host: hostname() }))
  try {
    if (existsSync(den) && !isHeld(den)) {
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

/** Whether a living process holds the folder; of another machine that cannot be known, and is taken for yes. */
const isHeld = (den: string): boolean => {
  const lock = join(den, 'lock.json')
  if (!existsSync(lock)) return false
  const [, pid = '', host = ''] = readFileSync(lock, 'utf8').match(/"pid":(\d+),"host":"(.*)"/) ?? []
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
