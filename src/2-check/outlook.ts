/** What time and other awards hold for a nominee who fails: what is missing, from which day, and what is in reach today. */
import type { Judgement, Outlook } from '../model/finding.ts'
import type { Day, Nominee } from '../model/input.ts'
import type { Award } from '../model/law.ts'
import type { Bench } from './bench.ts'
import { clausesFor, nearestGround, subjectsOf, type Tried, taken, tryGrounds } from './grounds.ts'
import { highestIn } from './highest.ts'

const tried = ({ inputs, pack, day }: Bench, nominee: Nominee, award: Award): readonly Tried[] => {
  const { vocabulary } = inputs.laws
  const clauses = clausesFor(award, subjectsOf(nominee, vocabulary))
  return tryGrounds(clauses, { nominee, campaign: inputs.campaign, vocabulary, pack, day })
}

const nearestOf = (all: readonly Tried[], stated: string | undefined): Outlook['nearest'] => {
  const unmet = all.filter(one => one.trial.verdict === 'unmet')
  const one = unmet.find(({ ground }) => ground.id === stated) ?? nearestGround(unmet)
  return one && { ground: one.ground.id, missing: one.missing }
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

/** The outlook of a nominee: for the grounds of its own award, and for what else its facts support. */
export const outlookIn = (bench: Bench): ((nominee: Nominee) => Outlook) => {
  const highest = highestIn(bench)
  return nominee => {
    const award = bench.pack.awards.get(nominee.award)
    const all = award ? tried(bench, nominee, award) : []
    const isMet = taken(all)?.trial.verdict === 'met'
    return {
      nearest: nearestOf(all, nominee.ground),
      earliest: isMet ? undefined : earliestOf(all),
      highest: highest(nominee),
    }
  }
}
