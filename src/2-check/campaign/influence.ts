import type { Diagnostic } from '../../model/diagnostic.ts'
import type { CampaignAward, Nominee } from '../../model/input.ts'
import type { Word } from '../../model/law.ts'
import type { Bench } from '../bench.ts'
import { awardName, wordFor } from '../named.ts'
import { sourceOf, underPlan, underTerms } from './plan.ts'

/** Reaches the influence that the campaign asks for; met where it asks for none. */
export const reaches = (
  { influence: needed }: CampaignAward,
  { influence: stated }: Nominee,
  ladder: readonly Word[],
): boolean => {
  const rank = (id: string): number => ladder.findIndex(word => word.id === id)
  return needed === undefined || (stated !== undefined && rank(stated) >= rank(needed))
}

/** Nominees whose influence is not stated, or stated below what the campaign asks for the award. */
export const influence = (bench: Bench): readonly Diagnostic[] => {
  const { inputs, pack } = bench
  const ladder = inputs.laws.vocabulary.influence
  return underTerms(bench).flatMap(({ terms, nominee, index }) => {
    const needed = terms.influence
    const stated = nominee.influence
    if (needed === undefined || reaches(terms, nominee, ladder)) return []
    const isSilent = stated === undefined
    return [
      underPlan(inputs, {
        code: isSilent ? 'campaign/influence-not-stated' : 'campaign/influence-below-campaign',
        severity: 'error',
        at: ['nominees', index, isSilent ? 'award' : 'influence'],
        args: {
          name: nominee.name,
          award: awardName(pack, nominee.award),
          found: isSilent ? '…' : wordFor(ladder, stated),
          needed: wordFor(ladder, needed),
        },
        source: sourceOf(terms, 'influence'),
      }),
    ]
  })
}
