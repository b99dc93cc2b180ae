import type { Checked } from '../model/diagnostic.ts'
import type { Paper } from '../model/document.ts'
import type { Inputs } from '../model/input.ts'
import type { Format, Renderers } from '../model/output.ts'
import type { PlannedDossier, PlannedPaper, SetFacts } from '../model/plan.ts'
import type { Tray, World } from '../model/world.ts'
import { type FileEntry, sha256 } from './manifest.ts'

export type MakeOptions = {
  readonly formats: readonly Format[]
  readonly duplex: boolean
  readonly setFolders: boolean
  /** Made in spite of errors: what cannot be bound in is left out, as was told before. */
  readonly draft: boolean
  /** Called before each paper, for the progress line. */
  readonly onPaper: (path: string) => void
}

/** All that making a dossier needs. */
export type Workshop = {
  readonly inputs: Inputs
  readonly world: World
  readonly compose: (dossier: PlannedDossier, paper: PlannedPaper, known?: SetFacts) => Checked<Paper>
  readonly render: Renderers
  readonly tray: Tray
  readonly options: MakeOptions
}

/** The folder that a dossier's files lie in, and the folders of its single sets in that one. */
export type Place = { readonly folder: string; readonly sets: readonly string[] }

/** Writes a file of the dossier, and a copy of it for each single set. */
export const write = (tray: Tray, { folder, sets }: Place, path: string, bytes: Uint8Array): FileEntry => {
  for (const set of ['', ...sets.map(name => `${name}/`)]) tray.write(`${folder}/${set}${path}`, bytes)
  return { path: `${folder}/${path}`, sha256: sha256(bytes) }
}
