import { describe, expect, it } from 'vitest'
import { readDictionary } from '../../src/1-read/dictionary.ts'
import { jsonSchema } from '../../src/1-read/json-schema.ts'
import { realWorld } from '../../src/world.ts'

type Json = { readonly [key: string]: unknown }
const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null
const at = (value: unknown, path: string): Json =>
  path.split('/').reduce<Json>(
    (node, step) => {
      const next = node[step]
      return isJson(next) ? next : {}
    },
    isJson(value) ? value : {},
  )

const world = realWorld()
const schema = jsonSchema(world)
const dictionary = readDictionary(world)

/** Every map of the schema that has properties. */
const maps = (value: unknown): readonly Json[] => {
  if (!isJson(value)) return []
  const below = Object.values(value).flatMap(maps)
  return isJson(value.properties) && value.type === 'object' ? [value, ...below] : below
}

describe('the JSON Schema of the input', () => {
  it('is of draft 7 and leads every reference to its place', () => {
    const text = JSON.stringify(schema)
    expect(at({ schema }, 'schema').$schema).toBe('http://json-schema.org/draft-07/schema#')
    const references = [...new Set([...text.matchAll(/"\$ref":"#\/([^"]+)"/g)].map(match => match[1] ?? ''))]
    expect(references.filter(path => Object.keys(at(schema, path)).length === 0)).toEqual([])
    expect(text).not.toMatch(/"either"|"\$defs"/)
  })

  it('has every key in both languages, and says what it is for', () => {
    for (const map of maps(schema)) {
      const properties = isJson(map.properties) ? map.properties : {}
      const english = Object.keys(properties).filter(key => dictionary.english(key) === key)
      for (const key of english) {
        expect(dictionary.vietnamese(key).length, key).toBeGreaterThan(0)
        for (const twin of dictionary.vietnamese(key)) expect(properties, key).toHaveProperty(twin)
        expect(at(properties, key).title, key).toEqual(expect.any(String))
      }
    }
  })

  it('wants a key in one language or the other', () => {
    expect(at(schema, 'definitions/nominee').allOf).toContainEqual({
      anyOf: [{ required: ['award'] }, { required: ['hinh_thuc'] }, { required: ['hinh_thuc_khen_thuong'] }],
    })
    expect(JSON.stringify(schema)).not.toMatch(/"required":\["[a-z_]+",/)
  })

  it('lists closed words in both languages', () => {
    const kinds = at(schema, 'definitions/nominee/properties/kind').enum
    expect(kinds).toEqual(expect.arrayContaining(['individual', 'ca-nhan', 'household', 'ho-gia-dinh']))
  })

  it('takes one value for a list of one, a share in three ways, a year for a day', () => {
    expect(at(schema, 'definitions/submission/properties/to').anyOf).toHaveLength(2)
    expect(at(schema, 'definitions/nominee/properties/attested').anyOf).toHaveLength(2)
    const quota = 'definitions/campaign/properties/awards/anyOf/1/properties/quota/properties/individuals'
    expect(at(schema, quota).anyOf).toMatchObject([{ type: ['integer', 'string'] }, { type: 'object' }])
    expect(at(schema, 'definitions/nominee/properties/birth').type).toEqual(['string', 'integer'])
  })
})
