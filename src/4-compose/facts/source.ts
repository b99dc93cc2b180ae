import type { Checks, Finding } from '../../model/finding.ts'
import type { Inputs, Nominee } from '../../model/input.ts'
import type { Award, Word } from '../../model/law.ts'

/** All that facts are drawn from. */
export type Source = {
  readonly inputs: Inputs
  readonly checks: Checks
  readonly nominees: ReadonlyMap<string, Nominee>
  readonly findings: ReadonlyMap<string, Finding>
}

/** Everything facts are drawn from, nominees and what was found of each by their id. */
export const sourceOf = (inputs: Inputs, checks: Checks): Source => ({
  inputs,
  checks,
  nominees: new Map(inputs.nominees.map(nominee => [nominee.id, nominee])),
  findings: new Map(checks.findings.map(finding => [finding.nominee, finding])),
})

/** The Vietnamese name of a word of a closed list; empty for no word, the word itself where the list has it not. */
export const wordName = (list: readonly Word[], id: string | undefined): string =>
  id === undefined ? '' : (list.find(word => word.id === id)?.names.vi ?? id)

/** Yes under the name that holds, no under every other. */
export const oneOf = (
  names: readonly string[],
  holding: string | undefined,
): Readonly<Record<string, boolean>> => Object.fromEntries(names.map(name => [name, name === holding]))

/** Ids of a closed list. */
export const idsOf = (list: readonly Word[]): readonly string[] => list.map(word => word.id)

/** An award of the pack in force, or of any other pack: a former award may have no place in today's law. */
export const awardOf = ({ inputs, checks }: Source, id: string): Award | undefined => {
  const now = checks.pack.awards.get(id)
  if (now) return now
  const packs = inputs.laws.heads.map(head => inputs.laws.pack(head.id))
  return packs.find(pack => pack?.awards.has(id))?.awards.get(id)
}
