import type { Citation } from '../model/diagnostic.ts'
import type { Checks, Finding } from '../model/finding.ts'
import type { Inputs } from '../model/input.ts'
import type { PlannedPaper } from '../model/plan.ts'
import { withAttachments } from './attachments.ts'
import type { AwardGroup, Group } from './groups.ts'

/** Binding order of a set; a paper of another kind that a campaign asks for stands at the end. */
const order = [
  'bia',
  'muc-luc',
  'to-trinh',
  'danh-sach',
  'bien-ban',
  'tom-tat-thanh-tich',
  'bao-cao-thanh-tich',
  'hoi-dong',
  'phieu-giao-nhan',
]
const perNominee: ReadonlySet<string> = new Set(['tom-tat-thanh-tich', 'bao-cao-thanh-tich'])

/** A paper that ships is what it is; one that a campaign adds says of itself whether each nominee has its own. */
const isPerNominee = ({ wording }: Inputs, kind: string): boolean =>
  perNominee.has(kind) || (!order.includes(kind) && wording.get(kind)?.perNominee === true)

const placeOf = (kind: string): number => (order.includes(kind) ? order.indexOf(kind) : order.length)

/**
 * The papers of one dossier in binding order: what the law and the campaign ask for, and the council's page when it must
 * decide; each with the files that are bound in after it.
 */
export const papersOf = (inputs: Inputs, checks: Checks, group: Group): readonly PlannedPaper[] => {
  const kinds = new Set(group.awards.flatMap(one => kindsFor(inputs, one)))
  if (needsCouncil(checks, group)) kinds.add('hoi-dong')
  const papers = [...kinds]
    .sort((a, b) => placeOf(a) - placeOf(b))
    .flatMap(kind => papersOfKind(inputs, group, kind))
  const nominees = new Map(inputs.nominees.map(nominee => [nominee.id, nominee]))
  return withAttachments(
    papers,
    group.awards.flatMap(one => one.nominees.flatMap(id => nominees.get(id) ?? [])),
  )
}

const kindsFor = (inputs: Inputs, { award }: AwardGroup): readonly string[] => [
  ...award.papers[inputs.campaign.procedure],
  ...(inputs.campaign.awards.find(terms => terms.award === award.id)?.papers ?? []),
  ...(inputs.campaign.papers ?? []),
  ...(inputs.campaign.cover ? ['bia'] : []),
]

/** A criterion of the law, or one of the campaign of a nominee whom the law does not refuse. */
const isForCouncil = ({ verdict, attested = [] }: Finding): boolean =>
  verdict === 'council' || (verdict === 'met' && attested.some(one => one.verdict === 'council'))

const needsCouncil = (checks: Checks, group: Group): boolean => {
  const inGroup = new Set(group.awards.flatMap(one => one.nominees))
  return checks.findings.some(finding => isForCouncil(finding) && inGroup.has(finding.nominee))
}

const papersOfKind = (inputs: Inputs, group: Group, kind: string): readonly PlannedPaper[] => {
  const asking = group.awards.filter(one => kindsFor(inputs, one).includes(kind))
  const because = (awards: readonly AwardGroup[]): readonly Citation[] =>
    awards.flatMap(one => one.award.decides.cite)
  if (!isPerNominee(inputs, kind))
    return [{ path: kind, kind, nominee: null, because: because(asking), attachments: [] }]
  return asking.flatMap(one =>
    one.nominees.map(nominee => ({
      path: `${kind}/${nominee}`,
      kind,
      nominee,
      because: because([one]),
      attachments: [],
    })),
  )
}
