/** What the check found out about each nominee: the award, the ground taken, and the verdict of each criterion. */
import type { Citation, Named } from './diagnostic.ts'
import type { Day } from './input.ts'
import type { Dated, Instrument, Leaf, Pack, Verdict, Verified } from './law.ts'

/** One leaf of a condition, judged: what was asked, what was counted, what came out. */
export type Judgement = {
  readonly leaf: Leaf
  readonly verdict: Verdict
  /** `law/…`: the sentence that tells a person what is missing, or who decides. */
  readonly code: string
  readonly args: Readonly<Record<string, string | number | Named>>
  /** What was counted, as ids or years, e.g. `['2019', '2020']`. */
  readonly counted: readonly string[]
  /** Where in the nominee the leaf looked, e.g. `['ratings']`; the place a diagnostic points to. */
  readonly at: readonly (string | number)[]
  /** Unmet for want of time alone: the day from which it is met if all goes on as it does. */
  readonly metOn?: Day
}

/** One ground tried for one nominee. */
export type Trial = {
  readonly ground: string
  readonly verdict: Verdict
  readonly judgements: readonly Judgement[]
  readonly cite: readonly Citation[]
  readonly verified: Verified
}

/** For an award that is out of reach today: what it lacks, when time alone mends that, and what the facts support. */
export type Outlook = {
  /** The ground that lacks least (the stated one, where one is stated), and the criteria that it lacks. */
  readonly nearest?: { readonly ground: string; readonly missing: readonly Judgement[] }
  /** The ground that time alone will meet first, and the day; left out where every ground lacks more than time. */
  readonly earliest?: { readonly ground: string; readonly day: Day }
  /** The highest award that the same facts support today; left out where they support none. */
  readonly highest?: {
    readonly award: string
    readonly ground: string
    readonly verdict: 'met' | 'council'
    /** Among the awards of the campaign where it lists any, else (or failing those) among all of the law. */
    readonly among: 'campaign' | 'law'
  }
}

/** A statement that the campaign asks for: ticked, or for the council to find; `cite` is the part of its plan. */
export type Attested = {
  readonly id: string
  readonly names: Named
  readonly verdict: 'met' | 'council'
  readonly cite: readonly Citation[]
}

export type Finding = {
  readonly nominee: string
  readonly index: number
  readonly award: string
  /** The ground taken: the one stated, or the first that holds, or the one that leaves least to the council. */
  readonly ground: string | null
  readonly verdict: Verdict
  readonly trials: readonly Trial[]
  /** Money that goes with the award, in đồng; null where the law gives no figure. */
  readonly amount: number | null
  /** Of an award that is refused. */
  readonly outlook?: Outlook
  /** Statements that the campaign asks for besides the law; left out where it asks for none. */
  readonly attested?: readonly Attested[]
}

export type Checks = {
  readonly pack: Pack
  readonly findings: readonly Finding[]
  /** How many sets the law asks for on the day judged on, by award; an award on which it is silent has no entry. */
  readonly sets: ReadonlyMap<string, Dated<number>>
  /** The pack's instruments in force on that day (all of them where no day is written), in the order of the căn cứ. */
  readonly instruments: readonly Instrument[]
}
