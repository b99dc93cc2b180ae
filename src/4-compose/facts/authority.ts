import type { Inputs, Issuer } from '../../model/input.ts'
import type { Authority } from '../../model/law.ts'
import type { PlannedDossier } from '../../model/plan.ts'
import { abbreviated, unmarked } from '../vietnamese.ts'
import { type FactsOf, flag, list, record, text } from '../wording/shape.ts'
import { provinceOf } from './province.ts'
import type { Source } from './source.ts'

/** Fields of the body that decides, and of those the letter is addressed to. */
export const authorityFields = { authority: record({ title: text, through: text }), direct: flag } as const
export const toFields = record({ first: text, list: list(text), office: text })

/** Posts at the head of a body: an award of the body's own head is decided by whoever holds one. */
const heads =
  /^(?:Thủ trưởng|(?:Tổng )?[Gg]iám đốc|(?:Tổng )?[Cc]ục trưởng|Chi cục trưởng|Hiệu trưởng|Viện trưởng|Chánh |Trưởng |Chủ tịch (?:Hội đồng|công ty))/u

const spelt = (name: string): string =>
  abbreviated(name)
    .replace(/^Chủ tịch (?=UBND)/u, '')
    .toLowerCase()

/** Words for a body of the same level, of which a title in the vocabulary names only one. */
const levels = [
  ['huyện', 'quận', 'thị xã', 'thành phố'],
  ['xã', 'phường', 'thị trấn', 'đặc khu'],
] as const

const variants = (title: string): readonly string[] => {
  const kinds = levels.find(([first]) => title.endsWith(` ${first}`))
  return kinds ? kinds.map(kind => title.slice(0, -kinds[0].length) + kind) : [title]
}

const decides = (addressee: string, title: string, ofItsHead: boolean): boolean =>
  ofItsHead ? heads.test(addressee) : variants(title).some(one => spelt(addressee).startsWith(spelt(one)))

/** As a sentence calls an addressee: in full, without what stands in brackets behind it. */
const inSentence = (addressee: string): string =>
  unmarked(addressee.replace(/\s*\([^)]*\)\s*$/u, '').replace(/UBND/gu, 'Ủy ban nhân dân'))

/**
 * What the addressee is asked to do when another decides: `trình Thủ tướng Chính phủ`, without the verb. An addressee
 * on that way is not asked to pass the dossier to itself.
 */
const through = (request: string, addressee: string): string => {
  const stem = request.replace(/\s+tặng(?: thưởng)?$/u, '')
  const [, next, last] = stem.match(/^trình (.+) đề nghị (.+)$/u) ?? []
  return next && last && spelt(addressee).startsWith(spelt(next)) ? `trình ${last}` : stem
}

/** A person in a post decides, but takes no papers in. */
const isPost = (addressee: string): boolean =>
  heads.test(addressee) || /^(?:Chủ tịch|Phó |Thủ tướng|Bộ trưởng|Tổng Bí thư)/u.test(addressee)

const nobody: Authority = { id: '', names: { vi: '', en: '' }, title: '', request: '' }

const knownAuthority = ({ laws }: Inputs, id: string): Authority =>
  laws.vocabulary.authorities.find(one => one.id === id) ?? nobody

const filled = (words: string, province: string, issuer: Issuer): string =>
  words
    .replaceAll('tỉnh {province}', province)
    .replaceAll('{province}', province)
    .replaceAll('{issuer}', issuer.name)

type Addressed = Pick<PlannedDossier, 'authority' | 'letter'>

/** The addressee who decides; where no province is known, whoever has the title in any. */
const decidingIn = (inputs: Inputs, { authority, letter }: Addressed): string | undefined => {
  const { title } = knownAuthority(inputs, authority)
  const wanted = filled(title, provinceOf(inputs, letter) ?? 'tỉnh', inputs.submission.issuer)
  return letter.to.find(one => decides(one, wanted, title.includes('{issuer}')))
}

/** Must the letter name a province that nothing tells; not where it goes to whoever decides, as it calls them. */
export const asksForProvince = (inputs: Inputs, { authority, letter }: Addressed): boolean => {
  const { title, request } = knownAuthority(inputs, authority)
  if (!`${title} ${request}`.includes('{province}')) return false
  return provinceOf(inputs, letter) === undefined && decidingIn(inputs, { authority, letter }) === undefined
}

type AuthorityFacts = {
  readonly authority: FactsOf<typeof authorityFields.authority>
  readonly direct: boolean
  readonly to: FactsOf<typeof toFields>
  /** The law's general word for who decides, where the addressee is one of many such: `Thủ trưởng cơ quan, đơn vị`. */
  readonly general: string
  /** The word for a city under the central government where the submission is made in one: `thành phố`. */
  readonly city: string
}

/** Who decides, whom the letter asks, and whether the two are one. */
export const authorityFacts = (
  { inputs }: Source,
  { authority: id, letter }: PlannedDossier,
): AuthorityFacts => {
  const known = knownAuthority(inputs, id)
  const province = provinceOf(inputs, letter) ?? 'tỉnh …'
  const put = (words: string): string => filled(words, province, inputs.submission.issuer)
  const deciding = decidingIn(inputs, { authority: id, letter })
  const first = inSentence(deciding ?? letter.to[0] ?? put(known.title))
  const oneOfMany = deciding !== undefined && spelt(first) !== spelt(put(known.title))
  return {
    authority: {
      title: oneOfMany ? first : put(known.title),
      through: through(put(known.request), first),
    },
    general: oneOfMany ? known.names.vi : '',
    city: province.match(/^thành phố(?= )/iu)?.[0] ?? '',
    direct: deciding !== undefined,
    to: {
      first,
      list: letter.to.map(unmarked),
      office: unmarked(letter.to.find(one => !isPost(one)) ?? ''),
    },
  }
}
