import type { Diagnostic } from '../model/diagnostic.ts'
import type { Bench } from './bench.ts'
import { written } from './days.ts'

/** Where the pack was chosen: by name in the campaign, else by the day of receipt or of the letter. */
const chosenAt = ({ inputs }: Bench): Diagnostic['span'] => {
  const { campaign, submission } = inputs
  if (campaign.law !== undefined) return inputs.locate(['campaign', 'law'])
  return inputs.locate(['submission', submission.received === undefined ? 'date' : 'received'])
}

/**
 * A pack that rests on provisions nobody has read as they stand now, told once a run, whoever is judged met by it; and
 * whether the day on which it was to be reviewed has passed on the day it is used.
 */
export const unreadPack = (bench: Bench): readonly Diagnostic[] => {
  const { pack, day } = bench
  if (!pack.reverify) return []
  const { why, review } = pack.reverify
  return [
    {
      code: day > review ? 'law/pack-review-overdue' : 'law/pack-not-verified',
      severity: 'warning',
      span: chosenAt(bench),
      args: { law: pack.names, id: pack.id, why, review: written(review), day: written(day) },
    },
  ]
}
