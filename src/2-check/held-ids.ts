import type { Diagnostic } from '../model/diagnostic.ts'
import type { Condition, Leaf, Pack } from '../model/law.ts'
import { nearest, nearestOf } from '../nearest.ts'
import type { Bench } from './bench.ts'

const leavesOf = (condition: Condition): readonly Leaf[] => {
  if ('all' in condition) return condition.all.flatMap(leavesOf)
  if ('any' in condition) return condition.any.flatMap(leavesOf)
  return 'not' in condition ? leavesOf(condition.not) : [condition]
}

const conditionsOf = (pack: Pack): readonly Condition[] =>
  [...pack.awards.values()]
    .flatMap(award => award.clauses)
    .flatMap(({ base, grounds }) => [...(base ? [base] : []), ...grounds.map(ground => ground.when)])

/** Ids that sequences of the pack name, whether or not the pack gives such an award. */
const namedInSequences = (pack: Pack): readonly string[] =>
  conditionsOf(pack)
    .flatMap(leavesOf)
    .flatMap(leaf => ('holds' in leaf ? leaf.holds : 'count' in leaf ? leaf.count : []))

/** Whether any law gives such an award; no award file is read for that. */
const isAward = ({ inputs }: Bench, id: string): boolean =>
  inputs.laws.heads.some(head => inputs.laws.pack(head.id)?.awards.has(id))

/** Awards held under ids that no law knows: a sequence that builds on one would pass it by unseen. */
export const unknownAwardsHeld = (bench: Bench): readonly Diagnostic[] => {
  const { inputs, pack } = bench
  const strange = inputs.nominees.flatMap((nominee, index) =>
    nominee.awards_held.flatMap(({ award }, order) =>
      pack.awards.has(award) || isAward(bench, award)
        ? []
        : [{ id: award, at: ['nominees', index, 'awards_held', order, 'award'] }],
    ),
  )
  if (strange.length === 0) return []
  const named = new Set(namedInSequences(pack))
  const allowed = [...pack.awards.keys()]
  return strange
    .filter(({ id }) => !named.has(id))
    .map(({ id, at }) => ({
      code: 'law/unknown-award-held',
      severity: 'warning',
      span: inputs.locate(at),
      args: {
        id,
        nearest: nearest(id, allowed),
        allowed: nearestOf(id, allowed, 5).join(', '),
        law: pack.id,
      },
    }))
}
