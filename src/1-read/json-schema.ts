import type { World } from '../model/world.ts'
import { readOwnFile } from './data-file.ts'
import { type Dictionary, readDictionary } from './dictionary.ts'
import { fileShape } from './file-shape.ts'
import { toJsonSchema } from './schema-kit.ts'
import { inputShapes } from './shapes.ts'
import { vocabularyShape } from './vocabulary-shape.ts'

type Json = Record<string, unknown>

/** The JSON Schema (draft-07) of the input file: keys in English and Vietnamese, closed lists, what each key is for. */
export const jsonSchema = (world: World): object => {
  const dictionary = readDictionary(world)
  const vocabulary = readOwnFile({ world, dictionary }, world.own('law/vocabulary.yaml'), vocabularyShape)
  const shapes = inputShapes(vocabulary)
  const of = (key: 'campaign' | 'submission' | 'nominee'): Json => bare(toJsonSchema(shapes[key].strict))
  const nominee = { $ref: '#/definitions/nominee' }
  const path = { type: 'string' }
  const top = bare(toJsonSchema(fileShape))
  const properties: Json = {
    ...(top.properties as Json),
    campaign: { anyOf: [path, { $ref: '#/definitions/campaign' }] },
    submission: { $ref: '#/definitions/submission' },
    nominees: { anyOf: [path, nominee, { type: 'array', items: { anyOf: [path, nominee] } }] },
  }
  const whole: Json = {
    definitions: {
      file: { ...top, properties },
      campaign: of('campaign'),
      submission: of('submission'),
      nominee: of('nominee'),
    },
  }
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'dossier',
    anyOf: [{ $ref: '#/definitions/file' }, { type: 'array', items: nominee }],
    ...(bilingual(whole, '#', dictionary) as Json),
  }
}

const bare = ({ $schema: _schema, ...rest }: Json): Json => rest

/** Both names of every key: the Vietnamese one points to the description of the English one. */
const bilingual = (value: unknown, at: string, dictionary: Dictionary): unknown => {
  if (Array.isArray(value)) return value.map((item, index) => bilingual(item, `${at}/${index}`, dictionary))
  if (typeof value !== 'object' || value === null) return value
  const node = value as Json
  const below = Object.fromEntries(
    Object.entries(node).map(([key, part]) => [key, bilingual(part, `${at}/${key}`, dictionary)]),
  )
  const properties = below.properties
  if (node.type !== 'object' || typeof properties !== 'object' || properties === null) return below
  return twinned(below, properties as Json, at, dictionary)
}

const twinned = (object: Json, properties: Json, at: string, dictionary: Dictionary): Json => {
  const both = Object.entries(properties).flatMap(([key, part]): [string, unknown][] => {
    const { vi, en } = dictionary.purpose(key)
    return [
      [key, { title: vi, description: en, ...(part as Json) }],
      ...dictionary
        .vietnamese(key)
        .map((twin): [string, unknown] => [twin, { $ref: `${at}/properties/${key}` }]),
    ]
  })
  const { required, ...rest } = object
  const needed = (Array.isArray(required) ? required : []).map(key => ({
    anyOf: [key, ...dictionary.vietnamese(String(key))].map(name => ({ required: [name] })),
  }))
  return { ...rest, properties: Object.fromEntries(both), ...(needed.length > 0 ? { allOf: needed } : {}) }
}
