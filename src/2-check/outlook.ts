/** What time and other awards hold for a nominee who fails: what is missing, from which day, and what is in reach today. */
import type { Judgement, Outlook } from '../model/finding.ts'
import type { Day, Nominee } from '../model/input.ts'
import type { Award, Leaf } from '../model/law.ts'
import type { Bench } from './bench.ts'
import { reaches } from './campaign/influence.ts'
import { showsMerit } from './campaign/merits.ts'
import { clausesFor, nearestGround, subjectsOf, type Tried, taken, tryGrounds } from './grounds.ts'

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

/** Titles and flags are won in the yearly round, award forms for a merit: neither stands in for the other. */
const isTitle = ({ form }: Award): boolean => form === 'danh-hieu' || form === 'co'

/** What the issuer may propose: an award of the State reaches its level through the province or ministry. */
const isInReach = ({ inputs }: Bench, { state, proposes }: Award): boolean => {
  const { level } = inputs.submission.issuer
  return state || !proposes || level === undefined || proposes.who.includes(level)
}

/** Awards that the campaign lists, as far as the nominee meets its own terms for them. */
const listed = ({ inputs, pack }: Bench, nominee: Nominee): readonly Award[] =>
  inputs.campaign.awards
    .filter(terms => showsMerit(terms, nominee) && reaches(terms, nominee, inputs.laws.vocabulary.influence))
    .flatMap(terms => pack.awards.get(terms.award) ?? [])

/** Leaves that every nominee of a kind meets, or that stand on a person's word alone: they put no award within reach. */
const isWeak = (leaf: Leaf): boolean => 'attest' in leaf || 'commendation' in leaf || 'armedForces' in leaf

const isCounted = ({ trial }: Tried): boolean =>
  trial.judgements.some(({ leaf, verdict }) => verdict === 'met' && !isWeak(leaf))

/** May the council be asked for it: a lower award, something of which is counted, that the issuer is known to propose. */
const mayBeAsked = ({ inputs, pack }: Bench, nominee: Nominee, award: Award, best: Tried): boolean => {
  const own = pack.awards.get(nominee.award)
  const { level } = inputs.submission.issuer
  const isListed = inputs.campaign.awards.some(terms => terms.award === award.id)
  const isProposed = level !== undefined && award.proposes?.who.includes(level) === true
  return own !== undefined && award.rank > own.rank && isCounted(best) && (isListed || isProposed)
}

/** The highest of the awards that is met; where none is, the highest below its own that the council may hold. */
const highestOf = (
  bench: Bench,
  nominee: Nominee,
  awards: readonly Award[],
  among: 'campaign' | 'law',
): Outlook['highest'] => {
  const own = bench.pack.awards.get(nominee.award)
  let open: Outlook['highest']
  for (const award of awards.toSorted((a, b) => a.rank - b.rank)) {
    if (own && isTitle(award) !== isTitle(own)) continue
    const best = taken(tried(bench, nominee, award))
    if (!best) continue
    const found = { award: award.id, ground: best.ground.id, among }
    if (best.trial.verdict === 'met') return { ...found, verdict: 'met' }
    if (!open && mayBeAsked(bench, nominee, award, best)) open = { ...found, verdict: 'council' }
  }
  return open
}

const highest = (bench: Bench, nominee: Nominee): Outlook['highest'] =>
  highestOf(bench, nominee, listed(bench, nominee), 'campaign') ??
  highestOf(
    bench,
    nominee,
    [...bench.pack.awards.values()].filter(award => isInReach(bench, award)),
    'law',
  )

/** The outlook of one nominee: for the grounds of its own award, and for what else its facts support. */
export const outlook = (bench: Bench, nominee: Nominee): Outlook => {
  const award = bench.pack.awards.get(nominee.award)
  const all = award ? tried(bench, nominee, award) : []
  const isMet = taken(all)?.trial.verdict === 'met'
  return {
    nearest: nearestOf(all, nominee.ground),
    earliest: isMet ? undefined : earliestOf(all),
    highest: highest(bench, nominee),
  }
}
