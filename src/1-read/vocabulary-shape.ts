import type { Instrument, Vocabulary } from '../model/law.ts'
import { day } from './date-kinds.ts'
import { id, integer, text, truth } from './kinds.ts'
import { names } from './names-shape.ts'
import { list, manyOf, map, type Schema } from './schema-kit.ts'

const wordFields = { id, vi: id.optional(), names }
const wordShape = map(wordFields)
// An authority's id is short for nothing: `title` and `request` go on paper as they are.
const authorityShape = map({ ...wordFields, addressed: truth.optional(), title: text, request: text })
const groups = ['individuals', 'collectives', 'households'] as const

/** The closed lists, `law/vocabulary.yaml`. */
export const vocabularyShape: Schema<Vocabulary> = map({
  kinds: manyOf(
    map({ ...wordFields, group: id, subjects: list(id) }).transform(({ group, ...kind }) => ({
      ...kind,
      group: groups.find(one => one === group) ?? 'individuals',
    })),
  ),
  roles: manyOf(map({ ...wordFields, subjects: list(id) })),
  influence: manyOf(map({ ...wordFields, paper: map({ ministry: text, province: text }).optional() })),
  ratings: manyOf(map({ ...wordFields, titles: list(id).optional() })),
  initiatives: manyOf(wordShape),
  merits: manyOf(wordShape),
  commendations: manyOf(wordShape),
  fields: manyOf(wordShape),
  launchers: manyOf(wordShape),
  levels: manyOf(map({ ...wordFields, headed: truth.optional(), wide: truth.optional() })),
  attestations: manyOf(map({ ...wordFields, covers: list(id).optional() })),
  certificates: manyOf(wordShape),
  procedures: manyOf(wordShape),
  papers: manyOf(wordShape),
  posts: manyOf(wordShape),
  authorities: manyOf(authorityShape),
  cities: list(text),
})

/** Words that packs beside a campaign add, `laws/vocabulary.yaml`: to lists alone whose ids the input takes as they are. */
export const ownWordsShape = map({
  attestations: list(wordShape),
  certificates: list(wordShape),
  posts: list(wordShape),
  merits: list(wordShape),
  papers: list(wordShape),
  authorities: list(authorityShape),
})

const instrumentShape: Schema<Instrument> = map({
  id,
  type: text,
  number: text.optional(),
  names,
  short: names,
  issued: day.optional(),
  from: day.optional(),
  to: day.optional(),
  replaced_by: id.optional(),
  articles: integer.optional(),
  basis: text.optional(),
})

/** `instruments.yaml`: laws, decrees, circulars, plans. */
export const instrumentsShape = map({ instruments: manyOf(instrumentShape) })
