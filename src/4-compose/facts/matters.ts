import type { Attested, Finding, Trial } from '../../model/finding.ts'
import type { PlannedDossier } from '../../model/plan.ts'
import { capitalised, joinedComma } from '../vietnamese.ts'
import { type FactsOf, list, record, text } from '../wording/shape.ts'
import { asked as askedByLaw } from './asked.ts'
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

/** What the campaign itself asks people to say, and nobody has ticked. */
const askedByCampaign = ({ attested = [] }: Finding): readonly Attested[] =>
  attested.filter(one => one.verdict === 'council')

/** The part of the campaign's plan; a month takes a zero before January and February alone (NĐ 30/2020, PL I, II.4.b). */
const planned = (source: Source, { cite }: Attested): string =>
  provisions(source, cite).replace(/(?<=\d\/)0(?=[3-9]\/\d{4})/gu, '')

/** Is anything left to the council of a nominee whom the law does not refuse. */
const isOpen = (finding: Finding): boolean =>
  finding.verdict === 'council' || (finding.verdict === 'met' && askedByCampaign(finding).length > 0)

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
    .filter(isOpen)
  return waiting.map((finding, index) => {
    const nominee = source.nominees.get(finding.nominee)
    const trials = finding.verdict === 'council' ? open(finding) : []
    const asked = askedByCampaign(finding)
    // Where no ground was taken, any one of those that may hold is enough.
    const byLaw = unique(trials.map(trial => askedByLaw(source, finding, trial))).join('; hoặc ')
    const cites = [...trials.map(trial => cited(source, trial)), ...asked.map(one => planned(source, one))]
    return {
      no: String(index + 1),
      name: nominee?.name ?? '',
      post: joinedComma([nominee?.position, nominee?.unit]),
      award: awardName(finding.award),
      criteria: capitalised([byLaw, ...asked.map(one => one.names.vi)].filter(Boolean).join('; ')),
      cite: capitalised(unique(cites).join('; ')),
    }
  })
}
