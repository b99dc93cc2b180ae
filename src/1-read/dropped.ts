import type { Diagnostic } from '../model/diagnostic.ts'
import type { Rule } from '../model/law.ts'
import { nearest } from '../nearest.ts'
import type { RulesFile } from './pack-shape.ts'
import { type Part, spanIn } from './part.ts'

/**
 * The rules of a pack: its own after the inherited ones, of which those of a `use` that it drops are gone. One more rule
 * of the same `use` takes none away: a province that asks for one more paper still asks for those of the law.
 */
export const rulesFrom = (file: RulesFile | undefined, inherited: readonly Rule[]): readonly Rule[] => {
  if (!file) return inherited
  const kept = file.extends ? inherited.filter(rule => !file.drops.includes(rule.use)) : []
  return [...kept, ...file.rules]
}

/** Ids under `drops` of a file that name nothing inherited: a slip of the hand would leave in force what was to go. */
export const strayDrops = (
  part: Part | undefined,
  drops: readonly string[],
  inherited: readonly string[],
): readonly Diagnostic[] =>
  drops.flatMap((value, order): readonly Diagnostic[] => {
    if (!part || inherited.includes(value)) return []
    const span = spanIn(part, ['drops', order])
    const args = { value, nearest: nearest(value, [...new Set(inherited)]) }
    return [{ code: 'shape/nothing-to-drop', severity: 'error', span, args }]
  })
