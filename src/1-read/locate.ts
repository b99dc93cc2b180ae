import type { Path, Span } from '../model/diagnostic.ts'
import type { Locate } from '../model/input.ts'
import { type Part, spanIn } from './part.ts'

/** The pieces that paths of the merged input lead into. */
export type Pieces = {
  readonly campaign?: Part
  readonly submission?: Part
  readonly nominees: readonly Part[]
  /** Stands for everything that no file holds. */
  readonly fallback: Span
}

/** Finds where a path of the merged input was written; spans carry the path inside the file they lie in. */
export const locator = ({ campaign, submission, nominees, fallback }: Pieces): Locate => {
  const start = submission ?? campaign ?? nominees[0]
  const top: Span = start ? spanIn(start, [], 'key') : fallback
  const inside = (part: Part | undefined, path: Path, on: 'key' | 'value'): Span =>
    part ? spanIn(part, path, on) : { ...top, path }
  return (path, on = 'value') => {
    const [head, second, ...rest] = path
    if (head === 'campaign') return inside(campaign, path.slice(1), on)
    if (head === 'submission') return inside(submission, path.slice(1), on)
    if (head === 'nominees' && typeof second === 'number') return inside(nominees[second], rest, on)
    return { ...top, path }
  }
}
