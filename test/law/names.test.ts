// No id of a pack that ships with the tool is without a name.
import { expect, it } from 'vitest'
import { readDictionary } from '../../src/1-read/dictionary.ts'
import { readLaws } from '../../src/1-read/law.ts'
import type { Pack } from '../../src/model/law.ts'
import { realWorld } from '../../src/world.ts'

const world = realWorld()
const { laws } = readLaws({ world, dictionary: readDictionary(world) })
const { vocabulary } = laws
const packs = laws.heads.flatMap(head => laws.pack(head.id) ?? [])

const idsOf = (words: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(words.map(word => word.id))

const lists: Readonly<Record<string, ReadonlySet<string>>> = {
  attest: idsOf(vocabulary.attestations),
  certificate: idsOf(vocabulary.certificates),
  certificates: idsOf(vocabulary.certificates),
  served: idsOf(vocabulary.posts),
  authority: idsOf(vocabulary.authorities),
  who: idsOf(vocabulary.levels),
}

const isNamed = (pack: Pack, key: string, id: string): boolean =>
  ['holds', 'count', 'after'].includes(key) ? pack.awardName(id) !== undefined : (lists[key]?.has(id) ?? true)

const unnamedIn = (pack: Pack, key: string, value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(one => unnamedIn(pack, key, one))
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, part]) =>
      name === 'examples' ? [] : unnamedIn(pack, name, part),
    )
  return typeof value !== 'string' || isNamed(pack, key, value) ? [] : [`${key}: ${value}`]
}

it.each(packs.map(pack => [pack.id, pack] as const))('%s names all that it asks for', (_id, pack) => {
  expect(unnamedIn(pack, '', [[...pack.awards.values()], pack.rules])).toEqual([])
})
