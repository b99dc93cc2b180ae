/**
 * What the user wrote, read and typed. Words stay as the contract gives them: a *nominee* is one person, collective
 * or household put forward for one award form; an *achievement* is what it did; a *campaign* is what was launched.
 * Values are plain; where one stands in a file is asked of `Inputs.locate` by its path.
 */
import type { Citation, Path, Span } from './diagnostic.ts'
import type { Laws } from './law.ts'
import type { Layout } from './layout.ts'
import type { Nominee } from './nominee.ts'
import type { Wording } from './wording.ts'

export type * from './nominee.ts'

/** A full day, `2021-12-20`. */
export type Day = `${string}-${string}-${string}`
/** A day, a month or a year as far as it is known: `2021-12-20`, `2021-08`, `2021`. */
export type PartialDay = string

/** A document that launched, guides or grounds the campaign; printed among the căn cứ. */
export type Reference = {
  readonly type: string
  readonly number?: string
  readonly date?: PartialDay
  readonly issuer: string
  readonly about: string
}

/** What a campaign may lay down for one award form. */
export type Term = 'sets' | 'merits' | 'influence' | 'quota' | 'deadline' | 'papers'

/** The campaign's terms for one award form; `source` says on which part of its plan they rest, all or one by one. */
export type CampaignAward = {
  readonly award: string
  readonly sets?: number
  readonly source?: string | Readonly<Partial<Record<Term, string>>>
  readonly merits?: readonly string[]
  readonly influence?: string
  readonly quota?: Quota
  readonly deadline?: Day
  readonly papers?: readonly string[]
}

/** One thing that a campaign asks for an award besides the law, and the part of its plan that says so. */
export type CampaignAsk = { readonly cite: Citation } & (
  | { readonly term: 'sets'; readonly value: number }
  | { readonly term: 'merits' | 'papers' | 'attested'; readonly value: readonly string[] }
  | { readonly term: 'influence' | 'deadline'; readonly value: string }
  | { readonly term: 'quota'; readonly value: Quota }
)

/** The most there may be of each kind of nominee, and of all kinds together. */
export type Quota = {
  readonly individuals?: Share
  readonly collectives?: Share
  readonly households?: Share
  readonly total?: Share
}

/** A count (`{ count: 5 }`) or a share of a whole (`{ percent: 5, of: 120 }`; `of` may be missing). */
export type Share = { readonly count: number } | { readonly percent: number; readonly of?: number }

/** One step of the route a dossier takes: from whom (left out: from anybody else) to which body. */
export type RouteStep = {
  readonly from?: string
  readonly to: string
  readonly awards?: readonly string[]
  readonly source?: string
}

/** A merit that the campaign itself defines; the built-in four need no entry. */
export type Merit = { readonly id: string; readonly name: string; readonly source?: string }

/**
 * A statement that the campaign itself asks for, by people alone: of the awards named, or of every one. A built-in one
 * has its name already; what the plan calls its own is named here.
 */
export type Attestation = {
  readonly id: string
  readonly name?: string
  readonly source?: string
  readonly awards?: readonly string[]
}

export type Campaign = {
  readonly name: string
  readonly commendation: string
  readonly law?: string
  readonly procedure: 'simplified' | 'standard'
  readonly period?: { readonly from: PartialDay; readonly to?: PartialDay }
  readonly launched: readonly Reference[]
  /** Level of who launched the movement: `central`, `ministry-province`, `district`, `commune`, `unit`. */
  readonly launcher?: string
  /** The document whose parts `source` names; left out: the last of `launched`. */
  readonly plan?: Reference
  readonly awards: readonly CampaignAward[]
  /** Papers added to every dossier, besides those that its awards ask for. */
  readonly papers?: readonly string[]
  /** Whether each set has a cover with its own number. */
  readonly cover?: boolean
  readonly merits: readonly Merit[]
  readonly attestations: readonly Attestation[]
  readonly route: readonly RouteStep[]
  /** `source` of the principle "cấp nào quản lý thì cấp đó khen thưởng hoặc trình" when the plan states it. */
  readonly managed?: string
  /** Share of council votes the campaign asks for, in per cent of all members. */
  readonly votes?: number
  /** Most pages a summary may have. */
  readonly summary_pages?: number
  readonly publicity?: number
}

export type Issuer = {
  readonly parent?: string
  readonly name: string
  readonly level?: string
  /** Symbol of the body in document numbers, `SYT`. */
  readonly abbreviation?: string
}

export type Signer = {
  readonly title: string
  readonly name?: string
  readonly authority?: 'TM' | 'KT' | 'TL' | 'TUQ' | 'Q'
  /** Post of the head for whom is signed (KT., TL., TUQ.), or the collective body (TM.). */
  readonly for?: string
}

export type Council = {
  readonly name?: string
  readonly date?: Day
  readonly members: number
  readonly present: number
  readonly in_favour?: number
  readonly minutes?: string
  readonly chair?: string
  readonly secretary?: string
}

/** What may differ between the letters of one submission; the key is the id of the deciding authority. */
export type Letter = {
  readonly number?: string
  readonly date?: Day
  readonly place?: string
  readonly issuer?: Issuer
  readonly to?: readonly string[]
  readonly signer?: Signer
  readonly recipients?: readonly string[]
  readonly about?: string
}

export type Submission = {
  readonly number?: string
  readonly date?: Day
  readonly received?: Day
  readonly place: string
  readonly issuer: Issuer
  readonly to: readonly string[]
  readonly signer: Signer
  readonly recipients: readonly string[]
  readonly council?: Council
  readonly letters: Readonly<Record<string, Letter>>
  readonly bases: readonly Reference[]
  readonly profile: 'A' | 'B'
  readonly about?: string
  readonly publicity?: { readonly from: Day; readonly to: Day; readonly where: string }
  /** One of the reasons the law allows for the simplified procedure. */
  readonly reason?: string
}

/** Where a value (or, with `on: 'key'`, its key) was written; falls back to the nearest parent that was. */
export type Locate = (path: Path, on?: 'key' | 'value') => Span

export type SourceFile = { readonly path: string; readonly text: string; readonly sha256: string }

export type Inputs = {
  /** Paths of what is written, or should be, and could not be read: nothing is to be concluded from its absence. */
  readonly unread: readonly Path[]
  readonly campaign: Campaign
  readonly submission: Submission
  readonly nominees: readonly Nominee[]
  readonly laws: Laws
  readonly wording: Wording
  readonly layout: Layout
  /** Each file the user gave, in the order it was read. */
  readonly files: readonly SourceFile[]
  readonly locate: Locate
}
