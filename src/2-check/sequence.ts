/** The earlier awards on which a nominee's ground builds. */
import type { HeldAward } from '../model/input.ts'
import type { Subject } from './rule.ts'

export type Step = { readonly held: HeldAward; readonly index: number; readonly hasExcept: boolean }

/** Awards held that the ground taken counted as a step, each once. */
export const stepsOf = ({ nominee, finding }: Subject): readonly Step[] => {
  const trial = finding.trials.find(one => one.ground === finding.ground)
  const steps = new Map<number, Step>()
  for (const { leaf, verdict, at } of trial?.judgements ?? []) {
    const index = at[1]
    if (!('holds' in leaf) || verdict !== 'met' || typeof index !== 'number') continue
    const held = nominee.awards_held[index]
    if (held) steps.set(index, { held, index, hasExcept: leaf.except !== undefined })
  }
  return [...steps.values()]
}
