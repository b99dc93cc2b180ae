/** Everything decided and nothing written: which dossiers, which papers in which order, how many sets, and why. */
import type { Citation } from './diagnostic.ts'
import type { Letter } from './input.ts'

/** A file that proves what a nominee did, as it is copied into the dossier and bound into the print file. */
export type PlannedAttachment = {
  readonly nominee: string
  /** Its place in the nominee's `attachments`, from 0. */
  readonly index: number
  /** Where it is read from. */
  readonly source: string
  /** Path in the dossier's folder, e.g. `dinh-kem/001-nguyen-thi-b/xac-nhan-thue.pdf`. */
  readonly path: string
}

/** One paper: `kind` is a template's id; `nominee` and `award` where it speaks of one. */
export type PlannedPaper = {
  /** Path in the dossier's folder without its extension, e.g. `tom-tat-thanh-tich/001-nguyen-thi-b`. */
  readonly path: string
  readonly kind: string
  readonly nominee: string | null
  readonly because: readonly Citation[]
  /** Files that are bound in after this paper. */
  readonly attachments: readonly PlannedAttachment[]
}

export type PlannedAward = {
  readonly award: string
  readonly individuals: number
  readonly collectives: number
  readonly households: number
  /** Ids of the nominees in the order of the list: collectives, individuals, households; as written inside each. */
  readonly nominees: readonly string[]
}

export type Sets = {
  readonly count: number
  /** Who set the count: the option `--sets`, the campaign, the law, or nobody (then one). */
  readonly from: 'option' | 'campaign' | 'law' | 'default'
  readonly because: readonly Citation[]
}

export type PlannedDossier = {
  /** Folder and manifest id: the deciding authority. */
  readonly id: string
  readonly authority: string
  readonly awards: readonly PlannedAward[]
  readonly papers: readonly PlannedPaper[]
  readonly sets: Sets
  /** The submission's letter with what is particular to this authority put in. */
  readonly letter: Required<Pick<Letter, 'place' | 'issuer' | 'to' | 'signer' | 'recipients'>> & Letter
}

/** Where a paper or an attached file stands in a set: its first page, from 1, and how many pages it has. */
export type Stretch = { readonly first: number; readonly pages: number }

/** What is known of a set only once its papers are set in type; left out where it is not known. */
export type SetFacts = {
  /** Number of the one set that a paper is printed for, from 1. */
  readonly number?: number
  /** Pages of a set as it is printed, and where each paper and attached file stands, by its path in the dossier's folder. */
  readonly pages?: { readonly all: number; readonly places: ReadonlyMap<string, Stretch> }
}

export type DossierPlan = { readonly law: string; readonly dossiers: readonly PlannedDossier[] }
