import type { Named } from './diagnostic.ts'

/**
 * The years in which a criterion counts; it narrows by all that it states: `years`, the last so many; `after`, since the
 * nominee's earliest award of one of these ids ("và sau đó": any such award opens a window, and the earliest holds all
 * the others; an award of `except` kinds opens none; where all turns on the year of that award, people say whether it
 * counts); `during`, the unbroken run of years rated at least so, up to the
 * proposal ("trong thời gian đó").
 */
export type Window = {
  readonly years?: number
  readonly after?: readonly string[]
  readonly during?: string
  readonly except?: readonly string[]
}

/** The closed list of conditions. A new law picks from it; only a new *shape* of law needs a new leaf. */
export type Condition =
  /**
   * Holds one of these awards; `yearsAfter` full years have passed since the earliest of them, or since the `latest`;
   * those of `except` kinds do not count.
   */
  | {
      readonly holds: readonly string[]
      readonly yearsAfter?: number
      readonly latest?: boolean
      readonly except?: readonly string[]
    }
  /** Consecutive rated years up to the proposal, each at least `streak`. */
  | ({ readonly streak: string; readonly years: number } & Pick<Window, 'after' | 'except'>)
  /** Inside the window at least `atLeast` years rated `rated` or better. */
  | ({ readonly rated: string; readonly atLeast: number } & Window)
  /** Awards or titles of these ids inside the window, `atLeast` times; `consecutive`: one a year, without a gap. */
  | ({ readonly count: readonly string[]; readonly atLeast: number; readonly consecutive?: boolean } & Window)
  /** Recognised initiatives (sáng kiến) of at least this level, inside the window. */
  | ({ readonly initiatives: string; readonly atLeast: number } & Window)
  /** The stated influence reaches this level of the ladder in `vocabulary.yaml`. */
  | { readonly influence: string }
  /** The campaign is a movement launched by one of these levels, running at least `years`. */
  | { readonly movement: readonly string[]; readonly years?: number }
  /** The nominee's commendation (loại hình) is one of these. */
  | { readonly commendation: readonly string[] }
  /** The nominee's stated field of work is one of these. */
  | { readonly field: readonly string[] }
  /** Shows at least one of these merits, each as the campaign names it. */
  | { readonly merit: readonly string[] }
  /** Served in these posts for so many years in all (cống hiến); with `consecutive`, without a break (niên hạn). */
  | { readonly served: readonly string[]; readonly years: number; readonly consecutive?: boolean }
  /** Exists (founded) for so many years. */
  | { readonly age: number }
  /** Belongs to the people's armed forces. */
  | { readonly armedForces: true }
  /** Only people can say: met when ticked under `attested`, otherwise the council decides. */
  | { readonly attest: string }
  /** A paper that must be attached, named under `certificates`. */
  | { readonly certificate: string }
  /** The text of this provision is not known: nobody can judge it, so the council decides and the tool says why. */
  | { readonly unknown: Named }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }

/** What each leaf is called; the table of judges in `2-check/conditions` has one entry for each. */
export type Leaf = Exclude<Condition, { all: unknown } | { any: unknown } | { not: unknown }>
