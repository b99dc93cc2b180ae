import type { Finding, Trial } from '../../model/finding.ts'
import type { PlannedDossier } from '../../model/plan.ts'
import { capitalised, joinedComma } from '../vietnamese.ts'
import { type FactsOf, list, record, text } from '../wording/shape.ts'
import { asked } from './asked.ts'
import type { AwardName } from './award-name.ts'
import { provisions } from './provision.ts'
import type { Source } from './source.ts'

/** Fields of what only the council can decide, one item a nominee. */
export const matterFields = list(
  record({ no: text, name: text, post: text, award: text, criteria: text, cite: text }),
)

/** The ground taken; where none was, those that the council may still hold. */
const open = ({ ground, trials }: Finding): readonly Trial[] =>
  trials.filter(trial => (ground === null ? trial.verdict === 'council' : trial.ground === ground))

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)]

/** A provision that was not read in the instrument itself says so: the council must look it up. */
const cited = (source: Source, { cite, verified }: Trial): string =>
  provisions(source, cite) + (verified.state === 'source' ? '' : ' (cần đối chiếu văn bản gốc)')

/** What only the council can decide about the nominees of a dossier, in the order of the list. */
export const matterFacts = (
  source: Source,
  dossier: PlannedDossier,
  awardName: AwardName,
): FactsOf<typeof matterFields> => {
  const waiting = dossier.awards
    .flatMap(award => award.nominees)
    .flatMap(id => source.findings.get(id) ?? [])
    .filter(finding => finding.verdict === 'council')
  return waiting.map((finding, index) => {
    const nominee = source.nominees.get(finding.nominee)
    const trials = open(finding)
    return {
      no: String(index + 1),
      name: nominee?.name ?? '',
      post: joinedComma([nominee?.position, nominee?.unit]),
      award: awardName(finding.award),
      // Where no ground was taken, any one of those that may hold is enough.
      criteria: capitalised(unique(trials.map(trial => asked(source, finding, trial))).join('; hoặc ')),
      cite: capitalised(unique(trials.map(trial => cited(source, trial))).join('; ')),
    }
  })
}
