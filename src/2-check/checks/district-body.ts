import type { Diagnostic, Path } from '../../model/diagnostic.ts'
import type { Issuer } from '../../model/input.ts'
import { gathered } from '../gathered.ts'
import { type Check, type CheckGiven, found, inNominee } from '../rule.ts'
import { textKey } from '../spelling.ts'

type Place = { readonly at: Path; readonly text: string }

const inIssuer = (at: Path, issuer: Partial<Issuer> | undefined): readonly (Place | undefined)[] => [
  issuer?.name === undefined ? undefined : { at: [...at, 'name'], text: issuer.name },
  issuer?.parent === undefined ? undefined : { at: [...at, 'parent'], text: issuer.parent },
]

/** Bodies of today; what a past decision or post names is history and stays as it was. */
const placesIn = ({ inputs, subjects }: CheckGiven): readonly Place[] => {
  const { submission, campaign } = inputs
  const letters = Object.entries(submission.letters).flatMap(([id, { issuer, to = [] }]) => [
    ...inIssuer(['submission', 'letters', id, 'issuer'], issuer),
    ...to.map((text, order) => ({ at: ['submission', 'letters', id, 'to', order], text })),
  ])
  const people = subjects.flatMap(subject => [
    ...inIssuer(inNominee(subject, 'manager'), subject.nominee.manager),
    { at: inNominee(subject, 'unit'), text: subject.nominee.unit ?? '' },
  ])
  return [
    ...inIssuer(['submission', 'issuer'], submission.issuer),
    ...submission.to.map((text, order) => ({ at: ['submission', 'to', order], text })),
    ...letters,
    ...campaign.route.map(({ to }, order) => ({ at: ['campaign', 'route', order, 'to'], text: to })),
    ...people,
  ].flatMap(place => place ?? [])
}

const anyOf = (words: readonly string[]): string => `(${words.map(textKey).join('|')})`

const bodies = ['ủy ban nhân dân', 'hội đồng nhân dân']
const city = 'thành phố'
const ofDistrict = new RegExp(
  `(?:^| )${anyOf(bodies)} ${anyOf(['huyện', 'quận', 'thị xã', city])}(?: (.*))?$`,
  'u',
)

/** A people's committee or council of a district; a city with the rank of a province is none. */
const districtIn = (text: string, cities: readonly string[]): boolean => {
  const match = ofDistrict.exec(textKey(text))
  if (!match) return false
  const [, , rank = '', name = ''] = match
  return rank !== textKey(city) || !cities.some(one => `${name} `.startsWith(`${textKey(one)} `))
}

const ofLevel = (given: CheckGiven): readonly Diagnostic[] => {
  const { level, name } = given.inputs.submission.issuer
  if (level !== 'district') return []
  return [found(given, { at: ['submission', 'issuer', 'level'], args: { body: name, count: 1 } })]
}

/** A body of a district stands as a body of today: one finding a body. */
export const districtBody: Check = given => {
  const cities = given.inputs.laws.vocabulary.cities
  const old = placesIn(given).filter(({ text }) => districtIn(text, cities))
  const told = gathered(old, ({ text }) => textKey(text)).flatMap(([first, ...more]) =>
    first ? [found(given, { at: first.at, args: { body: first.text, count: more.length + 1 } })] : [],
  )
  return told.length > 0 ? told : ofLevel(given)
}
