/** The highest award that a nominee's facts support today. */
import type { Outlook } from '../model/finding.ts'
import type { Nominee } from '../model/input.ts'
import type { Award, Leaf } from '../model/law.ts'
import type { Bench } from './bench.ts'
import { reaches } from './campaign/influence.ts'
import { showsMerit } from './campaign/merits.ts'
import { clausesFor, subjectsOf, type Tried, taken, tryGrounds } from './grounds.ts'
import { kindest } from './kindest.ts'

type Highest = Outlook['highest']

/** Titles and flags are won in the yearly round, award forms for a merit: neither stands in for the other. */
const isTitle = ({ form }: Award): boolean => form === 'danh-hieu' || form === 'co'

/** What the issuer may propose: an award of the State reaches its level through the province or ministry. */
const isInReach = ({ inputs }: Bench, { state, proposes }: Award): boolean => {
  const { level } = inputs.submission.issuer
  return state || !proposes || level === undefined || proposes.who.includes(level)
}

const byRank = (awards: readonly Award[]): readonly Award[] => awards.toSorted((a, b) => a.rank - b.rank)

/** Awards that the campaign lists, as far as the nominee meets its own terms for them. */
const listed = ({ inputs, pack }: Bench, nominee: Nominee): readonly Award[] =>
  inputs.campaign.awards
    .filter(terms => showsMerit(terms, nominee) && reaches(terms, nominee, inputs.laws.vocabulary.influence))
    .flatMap(terms => pack.awards.get(terms.award) ?? [])

/** Leaves that every nominee of a kind meets, or that stand on a person's word alone: they put no award within reach. */
const isWeak = (leaf: Leaf): boolean => 'attest' in leaf || 'commendation' in leaf || 'armedForces' in leaf

const isCounted = ({ trial }: Tried): boolean =>
  trial.judgements.some(({ leaf, verdict }) => verdict === 'met' && !isWeak(leaf))

/** May the council be asked for it: an award below the nominee's own that the issuer is known to propose. */
const mayBeAsked = ({ inputs }: Bench, award: Award, own: Award | undefined): boolean => {
  const { level } = inputs.submission.issuer
  const isListed = inputs.campaign.awards.some(terms => terms.award === award.id)
  const isProposed = level !== undefined && award.proposes?.who.includes(level) === true
  return own !== undefined && award.rank > own.rank && (isListed || isProposed)
}

type Asked = {
  readonly nominee: Nominee
  readonly own: Award | undefined
  readonly subjects: readonly string[]
}

/**
 * The highest of the awards that is met; where none is, the highest below its own that the council may hold, something
 * of which is counted. A thousand who fail ask forty awards each, so only what may be told is tried to its end.
 */
const highestOf = (
  bench: Bench,
  awards: readonly Award[],
  asked: Asked,
): Omit<NonNullable<Highest>, 'among'> | undefined => {
  const { nominee, own, subjects } = asked
  const { inputs, pack, day } = bench
  const { campaign, laws } = inputs
  const given = { nominee, campaign, vocabulary: laws.vocabulary, pack, day }
  let open: ReturnType<typeof highestOf>
  for (const award of awards) {
    if (own && isTitle(award) !== isTitle(own)) continue
    const clauses = clausesFor(award, subjects)
    const verdict = kindest(clauses, given)
    if (verdict === 'unmet' || (verdict === 'council' && (open || !mayBeAsked(bench, award, own)))) continue
    const best = taken(tryGrounds(clauses, given))
    if (!best) continue
    const found = { award: award.id, ground: best.ground.id, verdict }
    if (verdict === 'met') return found
    if (isCounted(best)) open = found
  }
  return open
}

/** The highest award in reach of a nominee: of the campaign where it lists any, else (or failing those) of the law. */
export const highestIn = (bench: Bench): ((nominee: Nominee) => Highest) => {
  // Every award of the pack is read for this: once, and only when somebody fails.
  let ofLaw: readonly Award[] | undefined
  return nominee => {
    const own = bench.pack.awards.get(nominee.award)
    const asked = { nominee, own, subjects: subjectsOf(nominee, bench.inputs.laws.vocabulary) }
    const ofCampaign = highestOf(bench, byRank(listed(bench, nominee)), asked)
    if (ofCampaign) return { ...ofCampaign, among: 'campaign' }
    ofLaw ??= byRank([...bench.pack.awards.values()].filter(award => isInReach(bench, award)))
    const found = highestOf(bench, ofLaw, asked)
    return found && { ...found, among: 'law' }
  }
}
