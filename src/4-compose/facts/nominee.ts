import type { Nominee } from '../../model/input.ts'
import type { Vocabulary } from '../../model/law.ts'
import type { PlannedDossier } from '../../model/plan.ts'
import { grouped, padded } from '../numbers.ts'
import { capitalised, dateInWords, joinedComma, lowered, periodInWords, shortDate } from '../vietnamese.ts'
import { type FactsOf, flag, flags, list, record, text } from '../wording/shape.ts'
import { achievementFacts, achievementFields, briefOf } from './achievements.ts'
import { formerFacts, formerFields } from './former.ts'
import { managerFacts, managerFields } from './manager.ts'
import { awardOf, idsOf, oneOf, type Source, wordName } from './source.ts'

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
    position: text,
    unit: text,
    post: text,
    address: text,
    role: text,
    field: text,
    influence: text,
    merits: text,
    birth: text,
    born: text,
    gender: text,
    salutation: text,
    ethnicity: text,
    hometown: text,
    residence: text,
    qualification: text,
    founded: text,
    staff: text,
    functions: text,
    head: text,
    posthumous: flag,
    receiver: text,
    nationality: text,
    brief: text,
    note: text,
    donation: text,
    award: record({ name: text, verb: text }),
    posts: list(record({ post: text, period: text })),
    certificates: list(text),
    achievements: achievementFields,
    several: flag,
    located: flag,
    resulted: flag,
    manager: managerFields,
    ...formerFields,
  })

export type NomineeFacts = FactsOf<ReturnType<typeof nomineeFields>>

const genders = { male: ['Nam', 'Ông'], female: ['Nữ', 'Bà'] } as const

/** The nominee inside a sentence: `bà Nguyễn Thị B` where the gender is told, never guessed; `hộ gia đình …`. */
const calledOf = ({ name, gender }: Nominee, group: string | undefined): string => {
  if (group === 'households') return /^(?:hộ|gia đình)\s/iu.test(name) ? lowered(name) : `hộ gia đình ${name}`
  return gender && group === 'individuals' ? `${lowered(genders[gender][1])} ${name}` : name
}

/** A day of birth with its day as a number, a year alone as it is. */
const born = (date: string | undefined): string => (date ? shortDate(date) : '')

/** `15.000.000 đồng` ủng hộ cho ai: what was given, to whom, on which evidence. */
const donationOf = ({ donation }: Nominee): string =>
  donation ? `${donation.value} cho ${donation.to}${donation.evidence ? ` (${donation.evidence})` : ''}` : ''

const awardFacts = (source: Source, nominee: Nominee): NomineeFacts['award'] => {
  const award = awardOf(source, nominee.award)
  return {
    name: award?.names.vi ?? nominee.award,
    verb: nominee.posthumous ? 'truy tặng' : (award?.verb ?? 'tặng'),
  }
}

type Person = Pick<
  NomineeFacts,
  'birth' | 'born' | 'gender' | 'salutation' | 'ethnicity' | 'hometown' | 'residence'
>

const person = (nominee: Nominee): Person => {
  const [gender, salutation] = nominee.gender ? genders[nominee.gender] : (['', ''] as const)
  return {
    birth: nominee.birth ? dateInWords(nominee.birth) : '',
    born: born(nominee.birth),
    gender,
    salutation,
    ethnicity: nominee.ethnicity ?? '',
    hometown: nominee.hometown ?? '',
    residence: nominee.residence ?? '',
  }
}

type Work = Pick<
  NomineeFacts,
  | 'position'
  | 'unit'
  | 'post'
  | 'address'
  | 'role'
  | 'field'
  | 'influence'
  | 'merits'
  | 'posts'
  | 'qualification'
>

/** `toàn tỉnh (bộ, ban, ngành)` names two at once: outside a ministry the first is meant. */
const reach = (name: string, level: string | undefined): string =>
  level === 'ministry' ? name : name.replace(/\s*\([^)]*\)$/u, '')

const work = ({ inputs }: Source, nominee: Nominee): Work => {
  const { vocabulary } = inputs.laws
  const merits = [
    ...inputs.campaign.merits,
    ...vocabulary.merits.map(({ id, names }) => ({ id, name: names.vi })),
  ]
  return {
    position: nominee.position ?? '',
    unit: nominee.unit ?? '',
    post: joinedComma([nominee.position, nominee.unit]),
    address: nominee.address ?? '',
    role: wordName(vocabulary.roles, nominee.role),
    field: wordName(vocabulary.fields, nominee.field),
    influence: reach(wordName(vocabulary.influence, nominee.influence), inputs.submission.issuer.level),
    merits: nominee.merit.map(id => merits.find(merit => merit.id === id)?.name ?? id).join('; '),
    posts: nominee.posts.map(({ post, from, to }) => ({
      post,
      period: capitalised(periodInWords(from, to)),
    })),
    qualification: nominee.qualification ?? '',
  }
}

type Body = Pick<NomineeFacts, 'founded' | 'staff' | 'functions' | 'head'>

const body = (nominee: Nominee): Body => ({
  founded: nominee.founded ? dateInWords(nominee.founded) : '',
  staff:
    nominee.staff === undefined ? '' : nominee.staff < 10 ? padded(nominee.staff) : grouped(nominee.staff),
  functions: nominee.functions ?? '',
  head: nominee.head ?? '',
})

type Standing = {
  readonly source: Source
  readonly dossier: PlannedDossier
  readonly no: number
  readonly order: number
}

/** All that a paper may tell of one nominee; `no` is its number in its table of the list, `order` in the dossier. */
export const nomineeFacts = ({ source, dossier, no, order }: Standing, nominee: Nominee): NomineeFacts => {
  const { vocabulary } = source.inputs.laws
  const kind = vocabulary.kinds.find(one => one.id === nominee.kind)
  const { campaign, submission } = source.inputs
  const achievements = achievementFacts(nominee)
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
    posthumous: nominee.posthumous ?? false,
    receiver: nominee.receiver ?? '',
    nationality: nominee.nationality ?? '',
    brief: briefOf(nominee),
    note: nominee.note ?? '',
    donation: donationOf(nominee),
    award: awardFacts(source, nominee),
    certificates: Object.values(nominee.certificates),
    achievements,
    several: achievements.length > 1,
    located: achievements.some(one => one.where !== ''),
    resulted: achievements.some(one => one.result !== '') || Boolean(nominee.influence ?? nominee.donation),
    manager: managerFacts(nominee, dossier, submission),
    ...formerFacts(source, nominee),
  }
}
