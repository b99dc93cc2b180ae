/** What time and other awards hold for a nominee: from which day a ground is met, and what the facts support today. */
import type { Judgement } from '../model/finding.ts'
import type { Day, Nominee } from '../model/input.ts'
import type { Award } from '../model/law.ts'
import type { Bench } from './bench.ts'
import { clausesFor, subjectsOf, type Tried, taken, tryGrounds } from './grounds.ts'

export type Outlook = {
  /** The ground that time alone will meet first, and the day; left out where every ground lacks more than time. */
  readonly earliest?: { readonly ground: string; readonly day: Day }
  /** The highest award that the same facts meet today, with its ground; left out where they meet none. */
  readonly highest?: { readonly award: string; readonly ground: string }
}

const tried = ({ inputs, pack, day }: Bench, nominee: Nominee, award: Award): readonly Tried[] => {
  const { vocabulary } = inputs.laws
  const clauses = clausesFor(award, subjectsOf(nominee, vocabulary))
  return tryGrounds(clauses, { nominee, campaign: inputs.campaign, vocabulary, pack, day })
}

/** The day on which the last of the missing criteria is met; undefined where one needs more than time. */
const dayOf = (missing: readonly Judgement[]): Day | undefined => {
  const days = missing.flatMap(leaf => leaf.metOn ?? [])
  return days.length === missing.length ? days.toSorted().at(-1) : undefined
}

const earliestOf = (all: readonly Tried[]): Outlook['earliest'] =>
  all
    .filter(one => one.trial.verdict === 'unmet')
    .flatMap(({ ground, missing }) => {
      const day = dayOf(missing)
      return day ? [{ ground: ground.id, day }] : []
    })
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))[0]

const highestOf = (bench: Bench, nominee: Nominee): Outlook['highest'] => {
  const awards = [...bench.pack.awards.values()].toSorted((a, b) => a.rank - b.rank)
  for (const award of awards) {
    const best = taken(tried(bench, nominee, award))
    if (best?.trial.verdict === 'met') return { award: award.id, ground: best.ground.id }
  }
  return undefined
}

/** The outlook of one nominee for its own award and for all others of the pack. */
export const outlook = (bench: Bench, nominee: Nominee): Outlook => {
  const award = bench.pack.awards.get(nominee.award)
  const all = award ? tried(bench, nominee, award) : []
  const isMet = taken(all)?.trial.verdict === 'met'
  return { earliest: isMet ? undefined : earliestOf(all), highest: highestOf(bench, nominee) }
}
