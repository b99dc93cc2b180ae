import { createHash } from 'node:crypto'
import type { Checks } from '../model/finding.ts'
import type { Inputs } from '../model/input.ts'
import type { PlannedDossier } from '../model/plan.ts'
import { relativeTo } from './relative-path.ts'
import { type VerdictEntry, verdictEntry } from './verdict-entry.ts'

/** A file as the manifest names it, of the output from the manifest's folder, of the input from the first input's. */
export type FileEntry = { readonly path: string; readonly sha256: string }
export type PagedEntry = FileEntry & { readonly pages: number }
export type PrintEntry = PagedEntry & { readonly sets: number }

export type PaperEntry = {
  readonly kind: string
  readonly nominee: string | null
  readonly docx: FileEntry | null
  readonly pdf: PagedEntry | null
  /** Copies of the files that are bound in after this paper. */
  readonly attachments: readonly PagedEntry[]
}

export type DossierEntry = {
  readonly id: string
  readonly authority: string
  readonly awards: readonly string[]
  readonly sets: number
  /** Where the count of sets comes from: option, campaign, law, default. */
  readonly setsFrom: string
  readonly nominees: {
    readonly individuals: number
    readonly collectives: number
    readonly households: number
  }
  readonly print: PrintEntry | null
  /** With `--set-folders`: folders that each hold a copy of every document. */
  readonly folders: readonly string[]
  readonly documents: readonly PaperEntry[]
}

export type Manifest = {
  readonly dossier: 1
  readonly tool: string
  readonly law: string
  readonly draft: boolean
  readonly inputs: readonly FileEntry[]
  readonly dossiers: readonly DossierEntry[]
  readonly verdicts: readonly VerdictEntry[]
  readonly receipt: { readonly law: string; readonly templates: Readonly<Record<string, string>> }
}

/** sha256 of a file's bytes, in hexadecimal. */
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

export type DossierFiles = {
  readonly dossier: PlannedDossier
  readonly print: PrintEntry | null
  readonly documents: readonly PaperEntry[]
  readonly folders: readonly string[]
}

/** What one dossier's entry says of its plan; the files are added as they are made. */
export const dossierEntry = ({ dossier, print, documents, folders }: DossierFiles): DossierEntry => {
  const total = (group: 'individuals' | 'collectives' | 'households'): number =>
    dossier.awards.reduce((sum, award) => sum + award[group], 0)
  return {
    id: dossier.id,
    authority: dossier.authority,
    awards: dossier.awards.map(award => award.award),
    sets: dossier.sets.count,
    setsFrom: dossier.sets.from,
    nominees: {
      individuals: total('individuals'),
      collectives: total('collectives'),
      households: total('households'),
    },
    print,
    folders,
    documents,
  }
}

export type Made = {
  readonly tool: string
  readonly draft: boolean
  readonly inputs: Inputs
  readonly checks: Checks
  readonly dossiers: readonly DossierEntry[]
  /** A path as it is from the root of the disk. */
  readonly absolute: (path: string) => string
}

/** Standard input lies nowhere; it counts as a file of the working folder. */
const inputPath = ({ inputs, absolute }: Made, path: string): string =>
  path === '-' ? path : relativeTo(absolute(inputs.files[0]?.path ?? ''), absolute(path))

/** The manifest of a build: every file with its hash, every nominee with its verdict, and what the verdicts rest on. */
export const manifestOf = (made: Made): Manifest => {
  const { tool, draft, inputs, checks, dossiers } = made
  return {
    dossier: 1,
    tool,
    law: checks.pack.id,
    draft,
    inputs: inputs.files.map(({ path, sha256: hash }) => ({ path: inputPath(made, path), sha256: hash })),
    dossiers,
    verdicts: checks.findings.map(finding => verdictEntry(finding, inputs)),
    receipt: {
      law: checks.pack.sha256,
      templates: Object.fromEntries(
        [...inputs.wording].sort(([a], [b]) => (a < b ? -1 : 1)).map(([paper, file]) => [paper, file.sha256]),
      ),
    },
  }
}
