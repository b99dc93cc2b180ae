import type { Diagnostic } from '../../model/diagnostic.ts'
import type { CampaignAward, Nominee } from '../../model/input.ts'
import type { Bench } from '../bench.ts'
import { awardName, wordsFor } from '../named.ts'
import { sourceOf, underPlan, underTerms } from './plan.ts'

/** Shows one of the merits that the campaign asks for; met where it asks for none. */
export const showsMerit = ({ merits: asked = [] }: CampaignAward, nominee: Nominee): boolean =>
  asked.length === 0 || nominee.merit.some(id => asked.includes(id))

/** Nominees who show none of the merits that the campaign asks for the award, or of whom no merit is stated. */
export const merits = (bench: Bench): readonly Diagnostic[] => {
  const { inputs, pack } = bench
  const own = inputs.campaign.merits.map(({ id, name }) => ({ id, names: { vi: name, en: name } }))
  const words = [...own, ...inputs.laws.vocabulary.merits]
  return underTerms(bench).flatMap(({ terms, nominee, index }) => {
    const asked = terms.merits ?? []
    if (showsMerit(terms, nominee)) return []
    const isSilent = nominee.merit.length === 0
    return [
      underPlan(inputs, {
        code: isSilent ? 'campaign/merit-not-stated' : 'campaign/merit-not-in-campaign',
        severity: 'error',
        at: ['nominees', index, isSilent ? 'award' : 'merit'],
        args: {
          name: nominee.name,
          award: awardName(pack, nominee.award),
          found: wordsFor(words, nominee.merit),
          allowed: wordsFor(words, asked),
          ids: asked.join(', '),
        },
        source: sourceOf(terms, 'merits'),
      }),
    ]
  })
}
