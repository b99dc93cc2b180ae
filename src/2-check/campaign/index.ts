/** The campaign's own criteria, and figures and days that must fit whatever the law: always on, citing the plan. */
import type { Diagnostic } from '../../model/diagnostic.ts'
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

/** Awards that the campaign lists and the law does not know. */
export const campaignAwards = ({ inputs, pack }: Bench): readonly Diagnostic[] =>
  inputs.campaign.awards.flatMap(({ award }, order) => {
    // Asked first by name: a pack reads an award when it is wanted, and most that a plan lists are not.
    if (pack.awards.has(award)) return []
    const known = findAward(inputs, pack, { id: award, at: ['campaign', 'awards', order, 'award'] })
    return 'severity' in known ? [known] : []
  })

/** All that the campaign's own terms find. */
export const campaignChecks = (bench: Bench): readonly Diagnostic[] => checks.flatMap(one => one(bench))
