// A citation of the law of 2022 names an article, clause and point that the law has.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readDictionary } from '../../src/1-read/dictionary.ts'
import { readLaws } from '../../src/1-read/law.ts'
import type { Citation } from '../../src/model/diagnostic.ts'
import { realWorld } from '../../src/world.ts'

const articles: Readonly<Record<string, Readonly<Record<string, string>>>> = parse(
  readFileSync('test/law/luat-06-2022.yaml', 'utf8'),
)
const world = realWorld()
const { laws } = readLaws({ world, dictionary: readDictionary(world) })

/** Every citation below a value, wherever it stands. */
const citesIn = (value: unknown): readonly Citation[] => {
  if (value instanceof Map) return [...value.values()].flatMap(citesIn)
  if (Array.isArray(value)) return value.flatMap(citesIn)
  if (typeof value !== 'object' || value === null) return []
  const own = 'instrument' in value && 'text' in value ? [value as Citation] : []
  return [...own, ...Object.values(value).flatMap(citesIn)]
}

const isThere = ({ article = '', clause, point }: Citation): boolean => {
  const points = clause === undefined ? '' : articles[article]?.[clause]
  return article in articles && points !== undefined && (point === undefined || points.includes(point))
}

describe.each(['nd-98-2023', 'nd-152-2025', 'luat-2026'])('%s', id => {
  const pack = laws.pack(id)
  const cites = citesIn([[...(pack?.awards.values() ?? [])], pack?.rules]).filter(
    cite => cite.instrument === 'luat-06-2022',
  )

  it('cites only clauses and points that the law has', () => {
    expect(cites.length).toBeGreaterThan(500)
    expect(cites.filter(cite => !isThere(cite)).map(cite => cite.text.vi)).toEqual([])
  })
})

it('a clause or point beyond the last of its article is seen', () => {
  const cite = { instrument: 'luat-06-2022', text: { vi: '', en: '' } }
  expect(isThere({ ...cite, article: '44', clause: '1', point: 'g' })).toBe(true)
  expect(isThere({ ...cite, article: '44', clause: '1', point: 'h' })).toBe(false)
  expect(isThere({ ...cite, article: '44', clause: '8' })).toBe(false)
  expect(isThere({ ...cite, article: '97' })).toBe(false)
})
