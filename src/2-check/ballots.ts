import type { Path } from '../model/diagnostic.ts'
import type { Inputs, Nominee } from '../model/input.ts'

/** Votes of the council in favour, and where they are written. */
export type Ballot = { readonly at: Path; readonly inFavour: number }

/** Some nominees with their places in the submission. */
export type Placed = readonly { readonly nominee: Nominee; readonly index: number }[]

/**
 * The votes on some nominees: those that a nominee has of its own, and those of the council on all others, once. None
 * where the submission tells of no council.
 */
export const ballotsOn = ({ submission }: Inputs, nominees: Placed): readonly Ballot[] => {
  const { council } = submission
  if (!council) return []
  const own = nominees.flatMap(({ nominee, index }) =>
    nominee.in_favour === undefined
      ? []
      : [{ at: ['nominees', index, 'in_favour'], inFavour: nominee.in_favour }],
  )
  if (council.in_favour === undefined || (own.length > 0 && own.length === nominees.length)) return own
  return [{ at: ['submission', 'council', 'in_favour'], inFavour: council.in_favour }, ...own]
}

/** Every nominee of a submission with its place. */
export const everyOne = ({ nominees }: Inputs): Placed =>
  nominees.map((nominee, index) => ({ nominee, index }))
