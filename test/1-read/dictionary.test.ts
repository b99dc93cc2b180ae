import { describe, expect, it } from 'vitest'
import { keysAllowedAt } from '../../src/1-read/allowed-keys.ts'
import { readDictionary } from '../../src/1-read/dictionary.ts'
import { readLaws } from '../../src/1-read/law.ts'
import { inputShapes } from '../../src/1-read/shapes.ts'
import { realWorld } from '../../src/world.ts'

const world = realWorld()
const dictionary = readDictionary(world)
const { laws } = readLaws({ world, dictionary })
const shapes = inputShapes(laws.vocabulary)
const twins = dictionary.keys.flatMap(key => dictionary.vietnamese(key))

describe('the keys of the input', () => {
  it('each have a Vietnamese key of their own, without marks', () => {
    expect(twins.filter((twin, at) => twins.indexOf(twin) !== at)).toEqual([])
    expect(twins.filter(twin => dictionary.keys.includes(twin))).toEqual([])
    expect([...twins, ...dictionary.keys].filter(key => !/^[a-z]+(?:_[a-z]+)*$/.test(key))).toEqual([])
    expect(dictionary.keys.filter(key => dictionary.vietnamese(key).length === 0)).toEqual([])
  })

  it('say in both languages what they are for', () => {
    const silent = dictionary.keys.filter(key => {
      const { vi, en } = dictionary.purpose(key)
      return vi === '' || en === '' || vi === en
    })
    expect(silent).toEqual([])
  })

  it('are all that the shapes of the input know at their tops', () => {
    const known = [shapes.campaign, shapes.submission, shapes.nominee].flatMap(({ strict }) =>
      keysAllowedAt(strict, []),
    )
    expect(known.filter(key => !dictionary.keys.includes(key))).toEqual([])
  })

  it('are never taken for an id that stands as a key', () => {
    const { attestations, certificates, authorities } = laws.vocabulary
    const ids = [...attestations, ...certificates, ...authorities].map(word => word.id)
    expect(ids.filter(id => dictionary.english(id) !== id)).toEqual([])
  })
})
