/** What a criterion is judged on: one nominee, the whole input around it, the pack, and the day that counts. */
import type { Named, Path } from '../model/diagnostic.ts'
import type { Judgement } from '../model/finding.ts'
import type { Campaign, Day, Nominee } from '../model/input.ts'
import type { Leaf, Pack, Verdict, Vocabulary } from '../model/law.ts'
import { type Held, heldOf } from './held.ts'
import { awardNames } from './named.ts'

export type Given = {
  readonly nominee: Nominee
  readonly campaign: Campaign
  readonly vocabulary: Vocabulary
  readonly pack: Pack
  /** The day the appraising body receives the dossier, or the day asked for. */
  readonly day: Day
  /** The year of the award that opens a window is taken into it; else the window begins with the year after. */
  readonly withOpeningYear?: boolean
}

/** Judges one leaf of a condition. */
export type Judge<L extends Leaf> = (leaf: L, given: Given) => Judgement

/** Where to point when the nominee lacks a fact: at the fact if something is written there, else at its award. */
export const placeOf = (nominee: Nominee, key: keyof Nominee): Path => {
  const value = nominee[key]
  const isEmpty = value === undefined || (typeof value === 'object' && Object.keys(value).length === 0)
  return isEmpty ? ['award'] : [key]
}

/** A judgement about what is written under `key`. */
export const judged = (
  leaf: Leaf,
  given: Given,
  about: {
    readonly verdict: Verdict
    readonly code: string
    readonly key: keyof Nominee
    readonly args?: Readonly<Record<string, string | number | Named>>
    readonly counted?: readonly string[]
    readonly at?: Path
    readonly metOn?: Day
  },
): Judgement => ({
  leaf,
  verdict: about.verdict,
  code: about.code,
  args: about.args ?? {},
  counted: about.counted ?? [],
  at: about.at ?? placeOf(given.nominee, about.key),
  metOn: about.verdict === 'unmet' ? about.metOn : undefined,
})

/** The answer where none of these awards counts: none is held, or each was won in a movement or for a sudden achievement. */
export const withoutStep = (
  leaf: Leaf,
  given: Given,
  ids: readonly string[],
  all: readonly Held[],
): Judgement =>
  judged(leaf, given, {
    verdict: 'unmet',
    code: all.length > 0 ? 'law/award-of-movement' : 'law/award-not-held',
    key: 'awards_held',
    args: { awards: awardNames(given.pack, ids) },
    at: all[0] ? ['awards_held', all[0].index, 'commendation'] : undefined,
  })

/** The answer of a leaf whose window is opened by an award that is not held. */
export const withoutOpening = (
  leaf: Leaf & { readonly after?: readonly string[] },
  given: Given,
): Judgement => withoutStep(leaf, given, leaf.after ?? [], heldOf(given.nominee, leaf.after ?? []))
