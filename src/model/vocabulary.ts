/** The closed lists of the input, `law/vocabulary.yaml`. */
import type { Named } from './diagnostic.ts'

/** A word of the input's closed lists: its id, its Vietnamese id (`vi`), its names on screen and paper. */
export type Word = { readonly id: string; readonly vi?: string; readonly names: Named }

/** A deciding authority: the dossier's folder is its id. */
export type Authority = Word & {
  /** Title on paper; `{province}` and `{unit}` are filled from the submission. */
  readonly title: string
  /** Its name alone tells who is meant: a letter can miss it. Heads of units and ministers bear too many names. */
  readonly addressed?: boolean
  /** What the letter asks its addressee for when the addressee is not the one who decides. */
  readonly request: string
}

export type Vocabulary = {
  readonly kinds: readonly (Word & {
    readonly group: 'individuals' | 'collectives' | 'households'
    readonly subjects: readonly string[]
  })[]
  readonly roles: readonly (Word & { readonly subjects: readonly string[] })[]
  /** From the narrowest to the widest. */
  readonly influence: readonly (Word & {
    /** Its name on the papers of a ministry's bodies, and on those of all others; left out: as in `names`. */
    readonly paper?: { readonly ministry: string; readonly province: string }
  })[]
  /** From the lowest to the highest; a year in which one of `titles` was won counts as so rated. */
  readonly ratings: readonly (Word & { readonly titles?: readonly string[] })[]
  readonly initiatives: readonly Word[]
  readonly merits: readonly Word[]
  readonly commendations: readonly Word[]
  readonly fields: readonly Word[]
  readonly launchers: readonly Word[]
  /** `headed`: under one head, who never signs `TM.`; `wide`: manages through bodies that the input does not name. */
  readonly levels: readonly (Word & { readonly headed?: boolean; readonly wide?: boolean })[]
  /** `covers`: lesser statements that a tick of this one proves as well. */
  readonly attestations: readonly (Word & { readonly covers?: readonly string[] })[]
  readonly certificates: readonly Word[]
  readonly procedures: readonly Word[]
  readonly papers: readonly Word[]
  /** Posts that count for length of service, `served`. */
  readonly posts: readonly Word[]
  readonly authorities: readonly Authority[]
  /** Cities under the central government, which have the rank of a province; without `Thành phố`. */
  readonly cities: readonly string[]
}
