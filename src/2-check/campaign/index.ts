/** The campaign's own criteria, and figures and days that must fit whatever the law: always on, citing the plan. */
import type { Diagnostic, Path } from '../../model/diagnostic.ts'
import { findAward } from '../award.ts'
import type { Bench } from '../bench.ts'
import { achievementDates } from './achievement-dates.ts'
import { awardNotInCampaign } from './award-not-in-campaign.ts'
import { bases } from './bases.ts'
import { copiedText } from './copied-text.ts'
import { deadline } from './deadline.ts'
import { influence } from './influence.ts'
import { letterDates } from './letter-dates.ts'
import { managed } from './managed.ts'
import { merits } from './merits.ts'
import { publicity } from './publicity.ts'
import { quota } from './quota.ts'
import { route } from './route.ts'
import { sets } from './sets.ts'
import { votes } from './votes.ts'

const checks: readonly ((bench: Bench) => readonly Diagnostic[])[] = [
  awardNotInCampaign,
  merits,
  influence,
  quota,
  deadline,
  sets,
  route,
  managed,
  votes,
  publicity,
  letterDates,
  bases,
  achievementDates,
  copiedText,
]

/** Where the campaign names awards: those it gives, and those of which it asks a statement. */
const awardsNamed = ({
  inputs: { campaign },
}: Bench): readonly { readonly id: string; readonly at: Path }[] => [
  ...campaign.awards.map(({ award: id }, order) => ({ id, at: ['campaign', 'awards', order, 'award'] })),
  ...campaign.attestations.flatMap(({ awards = [] }, order) =>
    awards.map((id, place) => ({ id, at: ['campaign', 'attestations', order, 'awards', place] })),
  ),
]

/** Awards that the campaign names and the law does not know. */
export const campaignAwards = (bench: Bench): readonly Diagnostic[] =>
  awardsNamed(bench).flatMap(written => {
    // Asked first by name: a pack reads an award when it is wanted, and most that a plan lists are not.
    if (bench.pack.awards.has(written.id)) return []
    const known = findAward(bench.inputs, bench.pack, written)
    return 'severity' in known ? [known] : []
  })

/** All that the campaign's own terms find. */
export const campaignChecks = (bench: Bench): readonly Diagnostic[] => checks.flatMap(one => one(bench))
