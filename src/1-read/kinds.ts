import type { Share } from '../model/input.ts'
import type { Word } from '../model/law.ts'
import { either, type Fault, map, report, scalar, z } from './schema-kit.ts'
import { isId, kebab, readBoolean } from './text.ts'

const anyText = { type: ['string', 'number'] }

const wrong = (value: string, expected: string): Fault => ({
  fault: 'shape/bad-value',
  args: { value, expected },
})

/** A text, printed as written. */
export const text = scalar('text', value => value, anyText)

/** A path of another file, relative to the file that names it. */
export const path = scalar('text', value => value, { type: 'string' })

/** A whole number from 0 to 999 999 999. */
export const integer = scalar(
  'integer',
  (value): number | Fault => (/^\d{1,9}$/.test(value) ? Number(value) : wrong(value, 'integer')),
  { type: 'integer', minimum: 0 },
)

/** The most sets of one dossier that can be asked for; more is a slip of the hand. */
const mostSets = 9999

/** A count of sets, 1 to 9999. */
export const sets = scalar('sets', (value): number | Fault => readSets(value) ?? wrong(value, 'sets'), {
  type: 'integer',
  minimum: 1,
  maximum: mostSets,
})

/** A count of sets as it is written, 1 to 9999; undefined where it is none. */
export const readSets = (text: string): number | undefined => {
  const count = /^\d{1,9}$/.test(text) ? Number(text) : 0
  return count >= 1 && count <= mostSets ? count : undefined
}

/** A whole number from 1 to 999 999 999. */
export const count = scalar(
  'count',
  (value): number | Fault => (/^[1-9]\d{0,8}$/.test(value) ? Number(value) : wrong(value, 'count')),
  { type: 'integer', minimum: 1 },
)

/** A number with a decimal point or comma. */
export const decimal = scalar(
  'number',
  (value): number | Fault =>
    /^\d{1,9}(?:[.,]\d+)?$/.test(value) ? Number(value.replace(',', '.')) : wrong(value, 'number'),
  { type: ['number', 'string'] },
)

const percentOf = (value: string): number | undefined => {
  const figure = value.match(/^(\d{1,3}(?:[.,]\d+)?)\s*%?$/)?.[1]
  const percent = figure === undefined ? undefined : Number(figure.replace(',', '.'))
  return percent !== undefined && percent <= 100 ? percent : undefined
}

/** A share of a whole, in per cent, with or without its sign. */
export const percent = scalar(
  'percent',
  (value): number | Fault => percentOf(value) ?? wrong(value, 'percent'),
  {
    type: ['number', 'string'],
  },
)

const shareOf = (value: string): Share | Fault => {
  if (/^\d{1,9}$/.test(value)) return { count: Number(value) }
  const share = value.endsWith('%') ? percentOf(value) : undefined
  return share === undefined ? wrong(value, 'share') : { percent: share }
}

/** A count (`3`), a share (`5%`), or either in words of their own. */
export const share = either(
  value => typeof value !== 'object',
  scalar('share', shareOf, { type: ['integer', 'string'] }),
  map({ count: integer.optional(), percent: percent.optional(), of: integer.optional() }).transform(
    ({ count, percent: part, of }, context): Share => {
      if (count !== undefined && part === undefined) return { count }
      if (part !== undefined && count === undefined)
        return { percent: part, ...(of === undefined ? {} : { of }) }
      context.issues.push({
        code: 'custom',
        input: undefined,
        params: { fault: 'shape/wrong-type', args: { expected: 'share' } },
      })
      return { count: 0 }
    },
  ),
)

/** A year of four digits. */
export const year = scalar(
  'year',
  (value): number | Fault => (/^[12]\d{3}$/.test(value) ? Number(value) : wrong(value, 'year')),
  { type: ['integer', 'string'], pattern: '^[12]\\d{3}$' },
)

/** `true`, `false`, `có`, `không`, `yes`, `no`. */
export const truth = scalar(
  'boolean',
  (value): boolean | Fault => readBoolean(value) ?? wrong(value, 'boolean'),
  {
    type: ['boolean', 'string'],
  },
)

/** A tick (`có`) or what a person says in words. */
export const tick = scalar('tick', (value): boolean | string => readBoolean(value) ?? value, {
  type: ['boolean', 'string'],
})

/** An id in kebab-case; whether it is known is asked elsewhere. */
export const id = scalar(
  'id',
  (value): string | Fault =>
    isId(value) ? value : { fault: 'shape/bad-id', args: { value, suggestion: kebab(value) || 'id' } },
  { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
)

/** Longest id that a nominee may be given: with what stands before and behind it, it names files on any disk. */
const longestId = 64

/** Names that Windows keeps for its devices, whatever stands behind the dot. */
const isDevice = (id: string): boolean => /^(?:con|prn|aux|nul|com\d|lpt\d)$/.test(id)

/** An id in kebab-case after which files are named. */
export const fileId = id.transform((value, context) => {
  if (value.length <= longestId && !isDevice(value)) return value
  const suggestion = isDevice(value) ? `${value}-1` : kebab(value, 48)
  report(context.issues, { fault: 'shape/id-names-no-file', args: { value, limit: longestId, suggestion } })
  return z.NEVER
})

/** The fault of a word that is on no list, with all that are. */
export const unknownWord = (value: string, words: readonly Word[], code = 'shape/unknown-word'): Fault => ({
  fault: code,
  args: {
    value,
    words: words.flatMap(word => [word.id, ...(word.vi ? [word.vi] : [])]),
    allowed: {
      vi: words.map(word => word.vi ?? word.id).join(', '),
      en: words.map(word => word.id).join(', '),
    },
  },
})

/** The word of a list that has this id in English or Vietnamese. */
export const findWord = <W extends Word>(words: readonly W[], value: string): W | undefined =>
  words.find(word => word.id === value || word.vi === value)

/** A word of a closed list, as its English id. */
export const word = (words: readonly Word[]) =>
  scalar('word', (value): string | Fault => findWord(words, value)?.id ?? unknownWord(value, words), {
    type: 'string',
    enum: [...new Set(words.flatMap(one => [one.id, ...(one.vi ? [one.vi] : [])]))],
  })

/** One of a few ids that the type itself lists. */
export const choice = <W extends string>(ids: readonly W[]) =>
  scalar(
    'word',
    (value): W | Fault =>
      ids.find(one => one === value) ??
      unknownWord(
        value,
        ids.map(one => ({ id: one, names: { vi: one, en: one } })),
      ),
    { type: 'string', enum: [...ids] },
  )
