import type { Nominee } from '../../model/input.ts'
import type { Vocabulary } from '../../model/law.ts'
import type { PlannedDossier } from '../../model/plan.ts'
import { money } from '../numbers.ts'
import { lowered, unmarked } from '../vietnamese.ts'
import { type FactsOf, flag, flags, list, record, text } from '../wording/shape.ts'
import { achievementFacts, achievementFields, briefOf } from './achievements.ts'
import { authorFacts, authorFields } from './author.ts'
import { type AwardName, conferred, shortName } from './award-name.ts'
import { ballotFacts, ballotFields } from './council.ts'
import { formerFacts, formerFields } from './former.ts'
import { managerFacts, managerFields } from './managing-body.ts'
import { body, bodyFields, genders, person, personFields, work, workFields } from './particulars.ts'
import { awardOf, idsOf, oneOf, type Source } from './source.ts'

const groups = ['individuals', 'collectives', 'households'] as const

/** Fields of one nominee. */
export const nomineeFields = (vocabulary: Vocabulary) =>
  record({
    id: text,
    no: text,
    order: text,
    name: text,
    called: text,
    kind: text,
    is: flags(idsOf(vocabulary.kinds)),
    in: flags(groups),
    commendation: flags(idsOf(vocabulary.commendations)),
    ...personFields,
    ...workFields,
    ...bodyFields,
    ...ballotFields,
    posthumous: flag,
    receiver: text,
    nationality: text,
    brief: text,
    note: text,
    donation: text,
    amount: text,
    award: record({ name: text, short: text, verb: text }),
    certificates: list(text),
    achievements: achievementFields,
    several: flag,
    located: flag,
    resulted: flag,
    manager: managerFields,
    ...authorFields,
    ...formerFields,
  })

export type NomineeFacts = FactsOf<ReturnType<typeof nomineeFields>>

/** The nominee inside a sentence: `bà Nguyễn Thị B` where the gender is told, never guessed; `hộ gia đình …`. */
const calledOf = ({ name, gender }: Nominee, group: string | undefined): string => {
  if (group === 'households') return /^(?:hộ|gia đình)\s/iu.test(name) ? lowered(name) : `hộ gia đình ${name}`
  return gender && group === 'individuals' ? `${lowered(genders[gender][1])} ${name}` : name
}

/** `15.000.000 đồng cho Quỹ … (Biên nhận số 3)`: what was given, to whom, on which evidence. */
const donationOf = ({ donation }: Nominee): string => {
  if (!donation) return ''
  const evidence = donation.evidence ? ` (${unmarked(donation.evidence)})` : ''
  return `${unmarked(donation.value)} cho ${unmarked(donation.to)}${evidence}`
}

/** Money that goes with the award, `1.490.000 đồng`; empty where the law gives no figure. */
const amountOf = ({ findings }: Source, { id }: Nominee): string => {
  const amount = findings.get(id)?.amount
  return amount ? money(amount) : ''
}

const awardFacts = ({ source, awardName, authority }: Standing, nominee: Nominee): NomineeFacts['award'] => {
  const award = awardOf(source, nominee.award)
  const name = awardName(nominee.award)
  return {
    name,
    short: shortName(name, authority),
    verb: conferred(award, nominee.posthumous ? 'truy tặng' : (award?.verb ?? 'tặng')),
  }
}

/** Whether there is anything to tell of what came of it: results, reach, gifts, initiatives, ratings. */
const hasResults = (nominee: Nominee): boolean =>
  nominee.achievements.some(one => one.result) ||
  Boolean(nominee.influence ?? nominee.donation) ||
  nominee.initiatives.length > 0 ||
  Object.keys(nominee.ratings).length > 0

type Standing = {
  readonly source: Source
  readonly dossier: PlannedDossier
  readonly no: number
  readonly order: number
  readonly awardName: AwardName
  /** Post or body that decides. */
  readonly authority: string
}

/** All that a paper may tell of one nominee; `no` is its number in its table of the list, `order` in the dossier. */
export const nomineeFacts = (standing: Standing, nominee: Nominee): NomineeFacts => {
  const { source, dossier, no, order } = standing
  const { vocabulary } = source.inputs.laws
  const kind = vocabulary.kinds.find(one => one.id === nominee.kind)
  const { campaign, submission } = source.inputs
  const achievements = achievementFacts(nominee)
  const manager = managerFacts(nominee, dossier, submission)
  return {
    id: nominee.id,
    no: String(no),
    order: String(order),
    name: nominee.name,
    called: calledOf(nominee, kind?.group),
    kind: kind?.names.vi ?? nominee.kind,
    is: oneOf(idsOf(vocabulary.kinds), nominee.kind),
    in: oneOf(groups, kind?.group ?? 'individuals'),
    commendation: oneOf(idsOf(vocabulary.commendations), nominee.commendation ?? campaign.commendation),
    ...person(nominee),
    ...work(source, nominee),
    ...body(nominee),
    ...ballotFacts(nominee, submission),
    posthumous: nominee.posthumous ?? false,
    receiver: nominee.receiver ?? '',
    nationality: nominee.nationality ?? '',
    brief: briefOf(nominee),
    note: nominee.note ?? '',
    donation: donationOf(nominee),
    amount: amountOf(source, nominee),
    award: awardFacts(standing, nominee),
    certificates: Object.values(nominee.certificates),
    achievements,
    several: achievements.length > 1,
    located: achievements.some(one => one.where !== ''),
    resulted: hasResults(nominee),
    manager,
    ...authorFacts(nominee, kind?.group, manager),
    ...formerFacts(source, nominee),
  }
}
