// The closed lists of the input hold together: what one word says of another is there, and goes one way.
import { expect, it } from 'vitest'
import { vocabulary } from '../2-check/given.ts'

const covers = new Map(vocabulary.attestations.map(one => [one.id, one.covers ?? []]))

const reached = (id: string, from: readonly string[] = []): readonly string[] =>
  (covers.get(id) ?? []).flatMap(next => {
    if ([...from, id].includes(next)) throw new Error(`${next} covers itself`)
    return [next, ...reached(next, [...from, id])]
  })

it('a statement covers only statements that exist, and never itself', () => {
  const ids = [...covers.keys()]
  expect(ids.flatMap(id => reached(id)).filter(id => !covers.has(id))).toEqual([])
})

it('who is exemplary in following the law follows it well, and not the other way round', () => {
  expect(reached('guong-mau-chap-hanh')).toEqual(['chap-hanh-tot'])
  expect(reached('chap-hanh-tot')).toEqual([])
})
