import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Bench } from '../bench.ts'
import { someOf } from '../named.ts'
import { personKey } from '../people.ts'
import { textKey } from '../spelling.ts'
import { plain } from './plan.ts'

/** A line of fewer words may be the same by chance. */
const enough = 8

type Place = {
  readonly index: number
  readonly order: number
  readonly name: string
  readonly person: string
}

/** The same telling used for several nominees: one finding a text, at its second use. */
export const copiedText = ({ inputs }: Bench): readonly Diagnostic[] => {
  const uses = new Map<string, Place[]>()
  for (const [index, nominee] of inputs.nominees.entries())
    for (const [order, { text }] of nominee.achievements.entries()) {
      const key = textKey(text)
      const place = { index, order, name: nominee.name, person: personKey(nominee) }
      if (key.split(' ').length < enough) continue
      const before = uses.get(key)
      if (before) before.push(place)
      else uses.set(key, [place])
    }
  return [...uses.values()].flatMap(places => {
    const people = [...new Map(places.toReversed().map(place => [place.person, place])).values()].toReversed()
    const [first, second] = people
    if (!first || !second) return []
    const at = (place: Place) => ['nominees', place.index, 'achievements', place.order, 'text']
    return [
      plain(inputs, {
        code: 'campaign/copied-text',
        severity: 'warning',
        at: at(second),
        args: { count: people.length, names: someOf(people.map(place => place.name)) },
        related: [{ span: inputs.locate(at(first)), note: 'note/first-time', args: { name: first.name } }],
      }),
    ]
  })
}
