/** Ids that the reader cannot judge, because the packs add to them. */
import type { Diagnostic, Path } from '../model/diagnostic.ts'
import type { Inputs } from '../model/input.ts'
import type { Condition, Leaf, Pack } from '../model/law.ts'
import type { Bench } from './bench.ts'
import { nearest } from './nearest.ts'

const leavesOf = (condition: Condition): readonly Leaf[] => {
  if ('all' in condition) return condition.all.flatMap(leavesOf)
  if ('any' in condition) return condition.any.flatMap(leavesOf)
  return 'not' in condition ? leavesOf(condition.not) : [condition]
}

const leavesIn = (pack: Pack): readonly Leaf[] =>
  [...pack.awards.values()]
    .flatMap(award => award.clauses)
    .flatMap(({ base, grounds }) => [...(base ? [base] : []), ...grounds.map(ground => ground.when)])
    .flatMap(leavesOf)

type List = {
  readonly code: string
  readonly allowed: readonly string[]
  readonly isKnown: (id: string) => boolean
}

/**
 * Known words, and more that are looked up only for an id that is not among them: the conditions of a whole pack are
 * not read for a submission that is written without a slip.
 */
const listed = (code: string, ids: Iterable<string>, more: () => readonly string[]): List => {
  const known = new Set(ids)
  let added: ReadonlySet<string> | undefined
  const isAdded = (id: string): boolean => {
    added ??= new Set(more())
    return added.has(id)
  }
  return { code, allowed: [...known], isKnown: id => known.has(id) || isAdded(id) }
}

const attestations = ({ inputs, pack }: Bench): List =>
  listed(
    'law/unknown-attestation',
    inputs.laws.vocabulary.attestations.map(word => word.id),
    () => leavesIn(pack).flatMap(leaf => ('attest' in leaf ? [leaf.attest] : [])),
  )

const certificates = ({ inputs, pack }: Bench): List =>
  listed(
    'law/unknown-certificate',
    inputs.laws.vocabulary.certificates.map(word => word.id),
    () => leavesIn(pack).flatMap(leaf => ('certificate' in leaf ? [leaf.certificate] : [])),
  )

/** Awards of the pack, of every other law, and those that the sequences of the pack name. */
const awardsHeld = ({ inputs, pack }: Bench): List =>
  listed('law/unknown-award-held', pack.awards.keys(), () => [
    ...inputs.laws.heads.flatMap(head => [...(inputs.laws.pack(head.id)?.awards.keys() ?? [])]),
    ...leavesIn(pack).flatMap(leaf => ('holds' in leaf ? leaf.holds : 'count' in leaf ? leaf.count : [])),
  ])

type Written = { readonly id: string; readonly at: Path; readonly on: 'key' | 'value' }

const told = (inputs: Inputs, list: List, written: readonly Written[]): readonly Diagnostic[] =>
  written
    .filter(({ id }) => !list.isKnown(id))
    .map(({ id, at, on }) => ({
      code: list.code,
      severity: 'warning',
      span: inputs.locate(at, on),
      args: { id, nearest: nearest(id, list.allowed), allowed: list.allowed.join(', ') },
    }))

const keysOf = (inputs: Inputs, key: 'attested' | 'certificates'): readonly Written[] =>
  inputs.nominees.flatMap((nominee, index) =>
    Object.keys(nominee[key]).map(id => ({ id, at: ['nominees', index, key, id], on: 'key' as const })),
  )

const heldIn = ({ nominees }: Inputs): readonly Written[] =>
  nominees.flatMap((nominee, index) =>
    nominee.awards_held.map(({ award }, order) => ({
      id: award,
      at: ['nominees', index, 'awards_held', order, 'award'],
      on: 'value' as const,
    })),
  )

/** Ticks, certificates and awards held under ids that nothing asks for: a slip there would go unseen. */
export const unknownIds = (bench: Bench): readonly Diagnostic[] => {
  const { inputs } = bench
  return [
    ...told(inputs, attestations(bench), keysOf(inputs, 'attested')),
    ...told(inputs, certificates(bench), keysOf(inputs, 'certificates')),
    ...told(inputs, awardsHeld(bench), heldIn(inputs)),
  ]
}
