import type { Vocabulary } from '../../model/law.ts'
import type { Wording } from '../../model/wording.ts'
import { type Fields, fieldsBelow, type Shape } from '../wording/shape.ts'
import { fieldsFor, readyTemplate } from '../wording/template.ts'
import { fieldTable } from './index.ts'

/** One field as a person is told of it. */
export type FieldOutline = {
  /** Dotted from the top, through lists too: `awards.name`. */
  readonly path: string
  readonly kind: 'text' | 'flag' | 'flags' | 'texts' | 'list' | 'group'
  /** Names of yes-or-no fields that stand below it and are told in one line. */
  readonly flags: readonly string[]
  /** The field whose own fields it has too, and where they are told of. */
  readonly like?: string
}

/** One paper: what others call it, whom it speaks of, and the fields that its wording may use. */
export type PaperOutline = {
  readonly paper: string
  readonly name: string
  readonly about: 'nominee' | 'dossier'
  /** The office's own file that words it, where there is one. */
  readonly own?: string
  readonly fields: readonly FieldOutline[]
}

/** Fields that are told of once and occur in several places. */
const likes: Readonly<Record<string, string>> = {
  ...{ nominees: 'nominee', 'awards.nominees': 'nominee', 'awards.collectives': 'nominee' },
  ...{ 'awards.individuals': 'nominee', 'awards.households': 'nominee', 'awards.counts': 'counts' },
  ...{ 'counts.collectives': 'counts.all', 'counts.individuals': 'counts.all' },
  ...{ 'counts.households': 'counts.all', 'nominee.titles': 'nominee.former' },
  ...{ 'nominee.awards': 'nominee.former' },
}

const kindOf = (shape: Shape): FieldOutline['kind'] => {
  if (shape.is === 'list') return shape.of.is === 'text' ? 'texts' : 'list'
  if (shape.is === 'record') return 'group'
  return shape.is === 'unknown' ? 'text' : shape.is
}

const below = (shape: Shape): Fields => (shape.is === 'list' ? fieldsBelow(shape.of) : fieldsBelow(shape))

const outlineOf = (fields: Fields, prefix = ''): readonly FieldOutline[] =>
  Object.entries(fields).flatMap(([name, shape]): readonly FieldOutline[] => {
    const path = prefix + name
    const like = likes[path]
    const flags = shape.is === 'flags' ? shape.names : []
    const line = { path, kind: kindOf(shape), flags, ...(like === undefined ? {} : { like }) }
    return like !== undefined || shape.is === 'flags'
      ? [line]
      : [line, ...outlineOf(below(shape), `${path}.`)]
  })

/** Every paper that has wording, in the order of their names, with the fields it may use; of a nominee always too. */
export const outlinePapers = (wording: Wording, vocabulary: Vocabulary): readonly PaperOutline[] => {
  const table = fieldTable(vocabulary, [...wording.keys()])
  const { nominee } = table.nominee
  return [...wording].map(([paper, file]) => {
    const { about, name } = readyTemplate(file, table, { report: () => {} })
    const fields = { ...fieldsFor(about, table), ...(nominee ? { nominee } : {}) }
    const own = file.own ? { own: file.word?.path ?? file.path } : {}
    return { paper, name, about, ...own, fields: outlineOf(fields) }
  })
}
