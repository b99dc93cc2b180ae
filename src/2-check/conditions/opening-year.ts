import type { Judgement } from '../../model/finding.ts'
import type { Leaf } from '../../model/law.ts'
import { type Given, judged } from '../given.ts'
import { earliestOf } from '../held.ts'
import { awardName, wordFor } from '../named.ts'
import { openingYear } from '../window.ts'
import { isAttested } from './attest.ts'

/** Ticked where the results of the year of the former award were no part of what that award rewarded. */
const tick = 'nam-duoc-khen-chua-tinh'

type Opened = Extract<Leaf, { after?: unknown }>

/**
 * A leaf whose years begin after an award. The law says "sau đó" and not from which year: where all turns on the year of
 * the award itself, whose results may have been rewarded by it or not, only people can say; the tick says that they were
 * not.
 */
export const sinceOpening = (leaf: Opened, given: Given, judge: (given: Given) => Judgement): Judgement => {
  const strict = judge(given)
  const opening = leaf.after && earliestOf(given.nominee, leaf.after, leaf.except)
  if (strict.verdict !== 'unmet' || !opening) return strict
  const wide = judge({ ...given, withOpeningYear: true })
  if (wide.verdict !== 'met' || isAttested(given, tick)) return wide.verdict === 'met' ? wide : strict
  const { vi, en } = awardName(given.pack, opening.award.award)
  const statement = wordFor(given.vocabulary.attestations, tick)
  const year = openingYear(opening)
  return judged(leaf, given, {
    verdict: 'council',
    code: 'law/council-decides',
    key: 'attested',
    args: {
      criterion: {
        vi: `${statement.vi} (năm ${year}, ${vi})`,
        en: `${statement.en} (${year}, ${en})`,
      },
    },
    counted: wide.counted,
  })
}
