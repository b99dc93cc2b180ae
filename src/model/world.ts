/** The only door to disk, fonts and other programs, as the stages see it: `src/world.ts` has the real one and one in memory. */
import type { FaceName } from './output.ts'

export type World = {
  /** Bytes of a file; `-` is standard input. Throws `Unreachable` where it is not there. */
  readonly read: (path: string) => Uint8Array
  readonly exists: (path: string) => boolean
  /** Is something there that can be read as a file; a folder cannot. */
  readonly isFile: (path: string) => boolean
  /** The path from the root of the disk of one that may start in the working folder. */
  readonly absolute: (path: string) => string
  /** Bytes that a file has, told without reading it. Throws `Unreachable` where it is not there. */
  readonly size: (path: string) => number
  /** Names in a folder, sorted; empty where there is no such folder. A folder's name ends in `/`. */
  readonly list: (folder: string) => readonly string[]
  /** Path of a file that ships with the package: `law/…`, `templates/…`, `messages/…`, `keys.yaml`, `package.json`. */
  readonly own: (path: string) => string
  readonly font: (face: FaceName) => Uint8Array
  /** LibreOffice, or undefined where it is not installed. */
  readonly office: () => Office | undefined
}

/** Makes a PDF file of each Word file, in their order; undefined in the place of one that it could not make. */
export type Office = (files: readonly Uint8Array[]) => Promise<readonly (Uint8Array | undefined)[]>

/** A folder that is written beside its target and takes its place only when it is whole. */
export type Tray = {
  readonly write: (path: string, bytes: Uint8Array) => void
  /** Moves the whole folder into place; a kill on the way is repaired by the next `openTray`. */
  readonly commit: () => void
  readonly discard: () => void
}
