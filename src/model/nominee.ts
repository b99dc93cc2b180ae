/** A nominee: one person, collective or household put forward for one award form, and what it did. */
import type { Day, PartialDay, Signer } from './input.ts'

export type Achievement = {
  readonly from?: PartialDay
  readonly to?: PartialDay
  readonly place?: string
  readonly text: string
  readonly result?: string
  readonly evidence?: string
  /** A name for one and the same merit, where it is told in different words. */
  readonly id?: string
}

export type HeldAward = {
  readonly award: string
  readonly year: number
  readonly date?: Day
  readonly decision?: string
  readonly issuer?: string
  readonly commendation?: string
  /** What it was given for; `id` of an achievement or initiative, so that one merit is not rewarded twice. */
  readonly for?: string
}

export type Initiative = {
  /** A name for one and the same initiative, where it is told in different words. */
  readonly id?: string
  readonly name: string
  readonly level: string
  readonly year: number
  readonly decision?: string
}

export type Discipline = { readonly form: string; readonly from: PartialDay; readonly to?: PartialDay }
export type Pending = { readonly matter: string; readonly cleared?: string }
export type Post = { readonly post: string; readonly from: PartialDay; readonly to?: PartialDay }

export type Nominee = {
  /** Given, or made from number and name; names the files of the nominee. */
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly award: string
  readonly ground?: string
  readonly commendation?: string
  readonly position?: string
  readonly unit?: string
  readonly address?: string
  readonly role?: string
  readonly field?: string
  readonly armed_forces?: boolean
  readonly influence?: string
  readonly merit: readonly string[]
  readonly achievements: readonly Achievement[]
  readonly ratings: Readonly<Record<string, string>>
  readonly awards_held: readonly HeldAward[]
  readonly initiatives: readonly Initiative[]
  readonly attested: Readonly<Record<string, string | boolean>>
  readonly certificates: Readonly<Record<string, string>>
  readonly attachments: readonly string[]
  readonly posts: readonly Post[]
  readonly birth?: PartialDay
  readonly gender?: 'male' | 'female'
  readonly ethnicity?: string
  readonly hometown?: string
  readonly residence?: string
  readonly qualification?: string
  readonly founded?: PartialDay
  /** Of a collective that was dissolved or merged. */
  readonly dissolved?: PartialDay
  readonly staff?: number
  /** How many of `staff` are women. */
  readonly women?: number
  readonly functions?: string
  readonly head?: string
  /** Votes of the council in favour of this one; left out: those that the council cast on all, `council.in_favour`. */
  readonly in_favour?: number
  readonly posthumous?: boolean
  readonly receiver?: string
  readonly nationality?: string
  readonly manager?: {
    readonly name: string
    readonly parent?: string
    readonly signer?: Signer
    readonly place?: string
  }
  readonly discipline: readonly Discipline[]
  readonly pending: readonly Pending[]
  readonly donation?: { readonly value: string; readonly to: string; readonly evidence?: string }
  /** One or two lines for the list; left out: the column holds the first achievement's result. */
  readonly brief?: string
  readonly note?: string
}
