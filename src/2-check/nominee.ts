/** One nominee judged: its award, its subject, its ground, and the findings that come out. */
import type { Checked, Diagnostic } from '../model/diagnostic.ts'
import type { Finding, Trial } from '../model/finding.ts'
import type { Nominee } from '../model/input.ts'
import { amountFor } from './amount.ts'
import { findAward } from './award.ts'
import type { Bench, Case } from './bench.ts'
import type { Given } from './given.ts'
import { clausesFor, nearestGround, subjectsOf, type Tried, taken, tryGrounds } from './grounds.ts'
import { reportCouncil, reportNoGround, reportUnmet } from './report.ts'
import { reportSubject, statedGround } from './subject.ts'

const refused = (nominee: Nominee, index: number, diagnostics: readonly Diagnostic[]): Checked<Finding> => ({
  value: {
    nominee: nominee.id,
    index,
    award: nominee.award,
    ground: null,
    verdict: 'unmet',
    trials: [],
    amount: null,
  },
  diagnostics,
})

const givenOf = ({ inputs, pack, day, nominee }: Case): Given => ({
  nominee,
  campaign: inputs.campaign,
  vocabulary: inputs.laws.vocabulary,
  pack,
  day,
})

const finding = (about: Case, tried: Tried | undefined, trials: readonly Trial[]): Finding => ({
  nominee: about.nominee.id,
  index: about.index,
  award: about.award.id,
  ground: tried?.ground.id ?? null,
  verdict: tried?.trial.verdict ?? 'unmet',
  trials,
  amount: amountFor(about.award, about.nominee, { ...about, vocabulary: about.inputs.laws.vocabulary }),
})

const onStated = (about: Case, stated: Tried, all: readonly Tried[]): Checked<Finding> => {
  const value = finding(about, stated, [stated.trial])
  if (stated.trial.verdict === 'met') return { value, diagnostics: [] }
  if (stated.trial.verdict === 'council') return { value, diagnostics: [reportCouncil(about, stated)] }
  return { value, diagnostics: reportUnmet(about, stated, { all, isStated: true }) }
}

const onAny = (about: Case, all: readonly Tried[]): Checked<Finding> => {
  const best = taken(all)
  const value = finding(
    about,
    best,
    all.map(one => one.trial),
  )
  if (best?.trial.verdict === 'met') return { value, diagnostics: [] }
  if (best) return { value, diagnostics: [reportCouncil(about, best)] }
  const nearest = nearestGround(all)
  if (!nearest) return { value, diagnostics: [] }
  const leaves = reportUnmet(about, nearest, { all, isStated: false })
  return { value, diagnostics: all.length > 1 ? [reportNoGround(about, nearest, all), ...leaves] : leaves }
}

/** What the law says of one nominee on the bench: its finding, and the diagnostics that belong to it. */
export const judgeNominee = (bench: Bench, nominee: Nominee, index: number): Checked<Finding> => {
  // Told where the file was read; without it there is nothing to judge by.
  if (nominee.kind === '') return refused(nominee, index, [])
  const award = findAward(bench.inputs, bench.pack, { id: nominee.award, at: ['nominees', index, 'award'] })
  if ('severity' in award) return refused(nominee, index, [award])
  const about: Case = { ...bench, nominee, index, award }
  const clauses = clausesFor(award, subjectsOf(nominee, bench.inputs.laws.vocabulary))
  if (clauses.length === 0) return refused(nominee, index, [reportSubject(about)])
  const all = tryGrounds(clauses, givenOf(about))
  if (nominee.ground === undefined) return onAny(about, all)
  const stated = statedGround(about, all)
  return 'severity' in stated ? refused(nominee, index, [stated]) : onStated(about, stated, all)
}
