/**
 * The law as dated, cited data. A *pack* is one dated set of award criteria; an *award* says in its clauses, for each
 * kind of subject, the *grounds* on which it may be given; a ground is a condition over a closed list.
 */
import type { Condition } from './condition.ts'
import type { Citation, Named, Severity, Span } from './diagnostic.ts'
import type { Day, Quota } from './input.ts'
import type { Vocabulary } from './vocabulary.ts'

export type * from './condition.ts'
export type * from './vocabulary.ts'

/**
 * How far a provision was checked: `source` was read in a text of the instrument itself, `second-hand` in a text that
 * restates it, `not-yet` is recalled or reasoned. Only `source` may stop a build. `via` names what was read.
 */
export type Verified = {
  readonly state: 'source' | 'second-hand' | 'not-yet'
  readonly on: Day
  readonly via?: string
}

export type Backed = { readonly cite: readonly Citation[]; readonly verified: Verified }

/** A number that moves inside one law: counts from its first day until the next entry. */
export type Dated<T> = { readonly from: Day; readonly to?: Day; readonly value: T } & Backed

/** Law, decree, circular: number, dates, and the line a tờ trình prints for it (NĐ 30/2020, PL I, II.6). */
export type Instrument = {
  readonly id: string
  readonly type: string
  readonly number?: string
  readonly names: Named
  /** How a citation calls it, e.g. `Nghị định số 91/2017/NĐ-CP`. */
  readonly short: Named
  readonly issued?: Day
  readonly from?: Day
  readonly to?: Day
  readonly replaced_by?: string
  /** Highest article, where known: a citation beyond it is wrong. */
  readonly articles?: number
  /** The căn cứ line without `Căn cứ` and without the mark at its end. */
  readonly basis?: string
}

export type Verdict = 'met' | 'unmet' | 'council'

/** A case beside a ground: `given` is a nominee in the input's own words; run as a test. */
export type Example = {
  readonly name: string
  readonly given: Readonly<Record<string, unknown>>
  readonly verdict: Verdict
}

export type Ground = {
  /** `1/b`: clause and point; unique inside the award. */
  readonly id: string
  readonly names: Named
  readonly when: Condition
  readonly examples: readonly Example[]
} & Backed

/** A criterion that a province or ministry adds to a clause, under a name of its own where it has one. */
export type Added = { readonly names?: Named; readonly when: Condition } & Backed

/** One clause of an award: for which subjects, what all of them must show, and the grounds, of which one suffices. */
export type Clause = {
  readonly subjects: readonly string[]
  readonly base?: Condition
  /** The parts of `base` that were added to the inherited ones, to tell them apart. */
  readonly added?: readonly Added[]
  readonly grounds: readonly Ground[]
} & Backed

export type Amount = {
  readonly individual?: number
  readonly collective?: number
  readonly household?: number
} & Backed

export type Procedure = 'simplified' | 'standard'

export type Award = {
  readonly id: string
  readonly names: Named
  /** Rank for order on paper: 1 is the highest. */
  readonly rank: number
  /** `huan-chuong`, `huy-chuong`, `bang-khen`, `giay-khen`, `danh-hieu`, `co`. */
  readonly form: string
  /** Given by the State (President, Government, Prime Minister). */
  readonly state: boolean
  /** Word before the name on paper: `tặng thưởng` for orders, `tặng` for the rest. */
  readonly verb: string
  /** Id of the deciding authority in `vocabulary.yaml`. */
  readonly decides: { readonly authority: string } & Backed
  readonly proposes?: { readonly who: readonly string[] } & Backed
  readonly clauses: readonly Clause[]
  readonly papers: Readonly<Record<Procedure, readonly string[]>>
  /** Count of sets by procedure, dated; empty: the law leaves it to the province or ministry. */
  readonly sets: Readonly<Partial<Record<Procedure, readonly Dated<number>[]>>>
  /** Coefficient of the base salary, by kind of subject. */
  readonly amount?: Amount
  /** Must the list be made public before it is proposed. */
  readonly publicity?: Backed
}

/** A rule across nominees and papers; `use` names a file of `2-check/checks`. */
export type Rule = {
  readonly code: string
  readonly use: string
  readonly severity: Severity
  readonly options: Readonly<Record<string, unknown>>
  /** Where a pack beside the campaign names the check. */
  readonly span?: Span
} & Backed

export type Money = {
  readonly base: readonly Dated<number>[]
  readonly rounding: { readonly to: number; readonly mode: 'nearest' | 'up' } & Backed
}

/** What a province or ministry lays down for an award beside its criteria; the same terms as those of a campaign. */
export type Terms = {
  readonly award: string
  readonly quota?: Quota
  /** What the quota is for: one submission, or each unit inside it. */
  readonly per: 'submission' | 'unit'
  readonly deadline?: Day
  /** Days for which the list is public. */
  readonly publicity?: number
  /** Share of votes, in per cent of all members of the council. */
  readonly votes?: number
} & Backed

/** Since when and why inherited provisions were not read as they stand now, and when they are to be. */
export type Reverify = { readonly on: Day; readonly why: Named; readonly review: Day }

export type Pack = {
  readonly id: string
  readonly names: Named
  readonly from: Day
  readonly to?: Day
  readonly extends?: string
  /** Instruments that a tờ trình under this pack names as căn cứ, in order. */
  readonly bases: readonly string[]
  readonly awards: ReadonlyMap<string, Award>
  /** Name of an award: of this pack, else of any other that gives it; undefined where none does. */
  readonly awardName: (id: string) => Named | undefined
  readonly rules: readonly Rule[]
  readonly terms: readonly Terms[]
  readonly money: Money
  /** Text of the transition, where the next or former pack meets this one. */
  readonly transition?: Backed & { readonly favourable: boolean }
  /** Day by which a person must look at the pack again. */
  readonly review?: Day
  /** Of a pack whose inherited provisions count as not yet verified, or of one that builds on such a pack. */
  readonly reverify?: Reverify
  /** sha256 over the files the pack was read from. */
  readonly sha256: string
}

/** A pack by its dates alone; the whole of it is read when it is asked for. */
export type PackHead = Pick<Pack, 'id' | 'names' | 'from' | 'to' | 'extends' | 'review' | 'transition'>

export type Laws = {
  /** Every pack, built-in and beside the campaign, from the earliest. */
  readonly heads: readonly PackHead[]
  /** The pack of an id, read once; undefined for an unknown id. */
  readonly pack: (id: string) => Pack | undefined
  readonly instruments: ReadonlyMap<string, Instrument>
  readonly vocabulary: Vocabulary
}
