import type { Nominee } from '../../model/input.ts'
import { grouped, padded } from '../numbers.ts'
import {
  capitalised,
  dateInWords,
  joinedComma,
  periodInWords,
  shortDate,
  sinceInWords,
  unmarked,
} from '../vietnamese.ts'
import { type FactsOf, list, record, text } from '../wording/shape.ts'
import { type Source, wordName } from './source.ts'

/** Fields of a person. */
export const personFields = {
  birth: text,
  birth_label: text,
  born: text,
  birth_year: text,
  gender: text,
  salutation: text,
  ethnicity: text,
  hometown: text,
  residence: text,
} as const

/** Fields of work and merit. */
export const workFields = {
  full_name: text,
  position: text,
  unit: text,
  post: text,
  address: text,
  role: text,
  field: text,
  influence: text,
  merits: text,
  posts: list(record({ post: text, period: text })),
  qualification: text,
} as const

/** Fields of a collective. */
export const bodyFields = {
  founded: text,
  staff: text,
  staff_label: text,
  functions: text,
  head: text,
} as const

type Told<T> = { readonly [Name in keyof T]: FactsOf<T[Name]> }

/** Word for a gender, and the form of address; only where it is told, never inferred from a name. */
export const genders = { male: ['Nam', 'Ông'], female: ['Nữ', 'Bà'] } as const

/** A day of birth with its day as a number, a year alone as it is. */
const born = (date: string | undefined): string => (date ? shortDate(date) : '')

/** What a form calls a date of birth, as far as it is known. */
const birthLabel = (date: string | undefined): string => {
  if (!date) return ''
  if (date.length === 4) return 'Năm sinh'
  return date.length === 7 ? 'Tháng, năm sinh' : 'Ngày, tháng, năm sinh'
}

type Person = Told<typeof personFields>

/** Who the person is: birth, gender, origin, dwelling. */
export const person = (nominee: Nominee): Person => {
  const [gender, salutation] = nominee.gender ? genders[nominee.gender] : (['', ''] as const)
  return {
    birth: nominee.birth ? dateInWords(nominee.birth) : '',
    birth_label: birthLabel(nominee.birth),
    born: born(nominee.birth),
    birth_year: nominee.birth?.slice(0, 4) ?? '',
    gender,
    salutation,
    ethnicity: nominee.ethnicity ?? '',
    hometown: nominee.hometown ?? '',
    residence: nominee.residence ?? '',
  }
}

type Work = Told<typeof workFields>

/** A body with the one it belongs to, unless its name says so already: `Khoa Nội, Bệnh viện đa khoa tỉnh`. */
const withUnit = ({ name, unit }: Nominee): string =>
  unit && !name.includes(unit) ? `${name}, ${unit}` : name

/** How far something reaches, in the words of the list for who submits: `toàn tỉnh`, `một lĩnh vực của tỉnh`. */
export const reached = ({ inputs }: Source, influence: string | undefined): string => {
  const list = inputs.laws.vocabulary.influence
  const paper = list.find(word => word.id === influence)?.paper
  const side = inputs.submission.issuer.level === 'ministry' ? 'ministry' : 'province'
  return paper?.[side] ?? wordName(list, influence)
}

/** What the nominee works as and where, and how far it reaches. */
export const work = (source: Source, nominee: Nominee): Work => {
  const { inputs } = source
  const { vocabulary } = inputs.laws
  const merits = [
    ...inputs.campaign.merits,
    ...vocabulary.merits.map(({ id, names }) => ({ id, name: names.vi })),
  ]
  return {
    position: nominee.position ?? '',
    full_name: withUnit(nominee),
    unit: nominee.unit ?? '',
    post: joinedComma([nominee.position, nominee.unit]),
    address: nominee.address ?? '',
    role: wordName(vocabulary.roles, nominee.role),
    field: wordName(vocabulary.fields, nominee.field),
    influence: reached(source, nominee.influence),
    merits: nominee.merit.map(id => merits.find(merit => merit.id === id)?.name ?? id).join('; '),
    posts: nominee.posts.map(({ post, from, to }) => ({
      post: unmarked(post),
      period: capitalised(to ? periodInWords(from, to) : sinceInWords(from)),
    })),
    qualification: nominee.qualification ?? '',
  }
}

/** What those are called who work in a body. */
const staffLabel = ({ kind, armed_forces }: Nominee): string => {
  if (kind === 'enterprise') return 'Số lao động'
  return armed_forces ? 'Số cán bộ, chiến sĩ' : 'Số cán bộ, công chức, viên chức, người lao động'
}

type Body = Told<typeof bodyFields>

/** What a collective is: when founded, how large, what for, under whom. */
export const body = (nominee: Nominee): Body => ({
  founded: nominee.founded ? dateInWords(nominee.founded) : '',
  staff:
    nominee.staff === undefined ? '' : nominee.staff < 10 ? padded(nominee.staff) : grouped(nominee.staff),
  staff_label: staffLabel(nominee),
  functions: unmarked(nominee.functions ?? ''),
  head: nominee.head ?? '',
})
