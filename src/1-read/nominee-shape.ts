import type { Vocabulary } from '../model/law.ts'
import { date, day } from './date-kinds.ts'
import { fileId, id, integer, path, text, tick, truth, unknownWord, word, year } from './kinds.ts'
import { always, either, type Fault, faultIssue, list, manyOf, map, record, scalar } from './schema-kit.ts'
import { gender, type Making, orBlank, signerShape } from './shape-parts.ts'
import { isId, kebab } from './text.ts'

/** `date` is the short way to write `from`. */
const achievementShape = ({ needed }: Making) =>
  map({
    date: date.optional(),
    from: date.optional(),
    to: date.optional(),
    place: text.optional(),
    text: needed,
    result: text.optional(),
    evidence: text.optional(),
    id: text.optional(),
  })
    .superRefine((written, context) => {
      if ('date' in written && 'from' in written) context.addIssue({ ...dateTwice, path: ['from'] })
    }, always)
    .transform(({ date: short, ...rest }) => (short === undefined ? rest : { ...rest, from: short }))

const dateTwice = faultIssue({ fault: 'shape/key-twice', args: { key: 'from', first: 'date', on: 'key' } })

/** The year of an award may be left out where its day is given. */
const heldShape = ({ vocabulary }: Making) =>
  map({
    award: id,
    year: year.optional(),
    date: day.optional(),
    decision: text.optional(),
    issuer: text.optional(),
    commendation: word(vocabulary.commendations).optional(),
    for: text.optional(),
  })
    .superRefine((written, context) => {
      if (!('year' in written || 'date' in written)) context.addIssue({ ...yearMissing, path: ['year'] })
      const { year: stated, date: on } = written
      if (stated !== undefined && on !== undefined && !canBeDecided(stated, on))
        context.addIssue({ ...yearNotOfDate(stated, on), path: ['year'] })
    }, always)
    .transform(held => ({ ...held, year: held.year ?? yearOf(held.date ?? '') }))

const yearOf = (date: string): number => Number(date.slice(0, 4))

/** A title of a year is decided in that year or, as is usual, after it; rarely more than two years later. */
const canBeDecided = (year: number, date: string): boolean => {
  const later = yearOf(date) - year
  return later >= 0 && later <= 2
}

const yearNotOfDate = (value: number, date: string) =>
  faultIssue({
    fault: 'shape/year-not-of-date',
    args: { value, date: date.split('-').reverse().join('/'), year: yearOf(date) },
  })

const yearMissing = faultIssue({ fault: 'shape/missing-key', args: {} })

const historyShapes = (making: Making) => ({
  ratings: record(word(making.vocabulary.ratings), yearKey).default({}),
  awards_held: list(heldShape(making)),
  initiatives: list(
    map({
      id: text.optional(),
      name: making.needed,
      level: word(making.vocabulary.initiatives),
      year,
      decision: text.optional(),
    }),
  ),
  posts: list(map({ post: making.needed, from: date, to: date.optional() })),
  discipline: list(map({ form: making.needed, from: date, to: date.optional() })),
  pending: list(map({ matter: making.needed, cleared: text.optional() })),
})

const yearKey = (key: string): Fault | undefined =>
  /^[12]\d{3}$/.test(key)
    ? undefined
    : { fault: 'shape/bad-value', args: { value: key, expected: 'year', on: 'key' } }

/** A key that is an id; known or not is judged against the packs by the check. */
const idKey = (key: string): Fault | undefined =>
  isId(key) ? undefined : { fault: 'shape/bad-id', args: { value: key, suggestion: kebab(key), on: 'key' } }

const ticks = either(
  value => typeof value === 'string' || Array.isArray(value),
  manyOf(id).transform(ids => Object.fromEntries(ids.map(one => [one, true as boolean | string]))),
  record(tick, idKey),
)

const aboutShapes = {
  position: text.optional(),
  unit: text.optional(),
  address: text.optional(),
  birth: date.optional(),
  gender: gender.optional(),
  ethnicity: text.optional(),
  hometown: text.optional(),
  residence: text.optional(),
  qualification: text.optional(),
  founded: date.optional(),
  dissolved: date.optional(),
  staff: integer.optional(),
  women: integer.optional(),
  functions: text.optional(),
  head: text.optional(),
  in_favour: integer.optional(),
  posthumous: truth.optional(),
  receiver: text.optional(),
  nationality: text.optional(),
  armed_forces: truth.optional(),
  brief: text.optional(),
  note: text.optional(),
}

/** A merit of the built-in list as its English id, or one that the campaign defines. */
export const meritId = (merits: Vocabulary['merits']) =>
  scalar(
    'id',
    (value): string | Fault =>
      merits.find(merit => merit.id === value || merit.vi === value)?.id ??
      (isId(value) ? value : unknownWord(value, merits)),
    { type: 'string' },
  )

/** One nominee and all that is said of it. */
export const nomineeShape = (making: Making) =>
  map({
    id: fileId.optional(),
    name: making.needed,
    kind: orBlank(making, word(making.vocabulary.kinds)),
    award: id,
    ground: text.optional(),
    commendation: word(making.vocabulary.commendations).optional(),
    role: word(making.vocabulary.roles).optional(),
    field: word(making.vocabulary.fields).optional(),
    influence: word(making.vocabulary.influence).optional(),
    merit: list(meritId(making.vocabulary.merits)),
    achievements: list(achievementShape(making)),
    ...historyShapes(making),
    ...aboutShapes,
    attested: ticks.default({}),
    certificates: record(text, idKey).default({}),
    attachments: list(path),
    manager: map({
      name: making.needed,
      parent: text.optional(),
      signer: signerShape(making).optional(),
      place: text.optional(),
    }).optional(),
    donation: map({ value: making.needed, to: making.needed, evidence: text.optional() }).optional(),
  })
