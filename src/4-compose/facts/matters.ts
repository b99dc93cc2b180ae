import type { Finding, Trial } from '../../model/finding.ts'
import type { PlannedDossier } from '../../model/plan.ts'
import { capitalised, joinedComma } from '../vietnamese.ts'
import { type FactsOf, list, record, text } from '../wording/shape.ts'
import type { AwardName } from './award-name.ts'
import { criterionOf } from './criteria.ts'
import { provision } from './provision.ts'
import type { Source } from './source.ts'

/** Fields of what only the council can decide, one item a nominee. */
export const matterFields = list(
  record({ no: text, name: text, post: text, award: text, criteria: text, cite: text }),
)

/** The ground taken; where none was, those that the council may still hold. */
const open = ({ ground, trials }: Finding): readonly Trial[] =>
  trials.filter(trial => (ground === null ? trial.verdict === 'council' : trial.ground === ground))

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)]

const criteria = (source: Source, trials: readonly Trial[]): string =>
  unique(
    trials.flatMap(trial =>
      trial.judgements
        .filter(judgement => judgement.verdict === 'council')
        .map(judgement => criterionOf(source, judgement.leaf)),
    ),
  )
    .map(capitalised)
    .join('; ')

/** A provision that was not read in the instrument itself says so: the council must look it up. */
const cited = (source: Source, trial: Trial): readonly string[] =>
  trial.cite.map(
    cite =>
      provision(source, cite) + (trial.verified.state === 'source' ? '' : ' (cần đối chiếu văn bản gốc)'),
  )

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
      criteria: criteria(source, trials),
      cite: unique(trials.flatMap(trial => cited(source, trial))).join('; '),
    }
  })
}
