import type { Nominee } from '../../model/input.ts'
import { grouped, padded } from '../numbers.ts'
import { capitalised, dateInWords, joinedComma, periodInWords, shortDate } from '../vietnamese.ts'
import { type FactsOf, list, record, text } from '../wording/shape.ts'
import { type Source, wordName } from './source.ts'

/** Fields of a person. */
export const personFields = {
  birth: text,
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
export const bodyFields = { founded: text, staff: text, functions: text, head: text } as const

type Told<T> = { readonly [Name in keyof T]: FactsOf<T[Name]> }

/** Word for a gender, and the form of address; only where it is told, never inferred from a name. */
export const genders = { male: ['Nam', 'Ông'], female: ['Nữ', 'Bà'] } as const

/** A day of birth with its day as a number, a year alone as it is. */
const born = (date: string | undefined): string => (date ? shortDate(date) : '')

type Person = Told<typeof personFields>

/** Who the person is: birth, gender, origin, dwelling. */
export const person = (nominee: Nominee): Person => {
  const [gender, salutation] = nominee.gender ? genders[nominee.gender] : (['', ''] as const)
  return {
    birth: nominee.birth ? dateInWords(nominee.birth) : '',
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

/** `toàn tỉnh (bộ, ban, ngành)` names two at once: outside a ministry the first is meant. */
const reach = (name: string, level: string | undefined): string =>
  level === 'ministry' ? name : name.replace(/\s*\([^)]*\)$/u, '')

/** What the nominee works as and where, and how far it reaches. */
export const work = ({ inputs }: Source, nominee: Nominee): Work => {
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
    influence: reach(wordName(vocabulary.influence, nominee.influence), inputs.submission.issuer.level),
    merits: nominee.merit.map(id => merits.find(merit => merit.id === id)?.name ?? id).join('; '),
    posts: nominee.posts.map(({ post, from, to }) => ({
      post,
      period: capitalised(periodInWords(from, to)),
    })),
    qualification: nominee.qualification ?? '',
  }
}

type Body = Told<typeof bodyFields>

/** What a collective is: when founded, how large, what for, under whom. */
export const body = (nominee: Nominee): Body => ({
  founded: nominee.founded ? dateInWords(nominee.founded) : '',
  staff:
    nominee.staff === undefined ? '' : nominee.staff < 10 ? padded(nominee.staff) : grouped(nominee.staff),
  functions: nominee.functions ?? '',
  head: nominee.head ?? '',
})
