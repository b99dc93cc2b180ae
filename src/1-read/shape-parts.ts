import type { Signer } from '../model/input.ts'
import type { Vocabulary } from '../model/law.ts'
import { date } from './date-kinds.ts'
import { findWord, text, unknownWord, word } from './kinds.ts'
import { type Fault, map, type Schema, scalar, z } from './schema-kit.ts'

/**
 * What the shapes are made with: the closed lists, and the text that must be there. When a file has faults, its shape is
 * read a second time with `''` in place of what is missing, so that the rest is judged in the same run.
 */
export type Making = {
  readonly vocabulary: Vocabulary
  readonly needed: Schema<string>
  readonly blanks: boolean
}

/** A map that must be there; when blanks are allowed, one of blanks stands in its place. */
export const must = <T>({ blanks }: Making, shape: Schema<T>): Schema<T> =>
  blanks ? z.preprocess(value => value ?? {}, shape) : shape

/** A text that must be there. */
export const strict: Schema<string> = text

/** A text that stays empty where it is missing. */
export const lenient: Schema<string> = text.default('')

/** Another value that must be there, as a word of a closed list; a blank stands where blanks are allowed. */
export const orBlank = ({ blanks }: Making, shape: Schema<string>): Schema<string> =>
  blanks ? shape.default('') : shape

/** A document that launched, guides or grounds the campaign; a subject that nobody has read is left out, never invented. */
export const referenceShape = ({ needed }: Making) =>
  map({ type: needed, number: text.optional(), date: date.optional(), issuer: needed, about: lenient })

/** A body that issues papers. */
export const issuerShape = ({ needed, vocabulary }: Making) =>
  map({
    name: needed,
    parent: text.optional(),
    level: word(vocabulary.levels).optional(),
    abbreviation: text.optional(),
  })

/** Authority of a signature, as Nghị định 30/2020, Phụ lục I, II.7.b abbreviates it. */
const signings = ['TM', 'KT', 'TL', 'TUQ', 'Q'] as const
const signingWords = signings.map(id => ({ id, names: { vi: id, en: id } }))

const signing = scalar(
  'word',
  (value): Signer['authority'] | Fault =>
    signings.find(one => one === value.replace(/\.$/, '')) ?? unknownWord(value, signingWords),
  { type: 'string', enum: signings.flatMap(one => [one, `${one}.`]) },
)

/** Who signs. */
export const signerShape = ({ needed }: Making) =>
  map({ title: needed, name: text.optional(), authority: signing.optional(), for: text.optional() })

const genders = [
  { id: 'male', vi: 'nam', names: { vi: 'nam', en: 'male' } },
  { id: 'female', vi: 'nu', names: { vi: 'nữ', en: 'female' } },
] as const

/** `male`, `female`, `nam`, `nu`, `nữ`. */
export const gender = scalar(
  'word',
  (value): 'male' | 'female' | Fault =>
    findWord(genders, value.replace('ữ', 'u').toLowerCase())?.id ?? unknownWord(value, genders),
  { type: 'string', enum: ['male', 'female', 'nam', 'nu', 'nữ'] },
)
