import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Bench } from '../bench.ts'
import { gathered } from '../gathered.ts'
import { someOf } from '../named.ts'
import { tellingKey } from '../people.ts'
import { plain } from './plan.ts'

/** A line of fewer words may be the same by chance. */
const enough = 8

type Place = {
  readonly path: readonly (string | number)[]
  readonly name: string
  readonly key: string
}

const placesIn = ({ inputs }: Bench): readonly Place[] =>
  inputs.nominees.flatMap((nominee, index) =>
    nominee.achievements.map((achievement, order) => ({
      path: ['nominees', index, 'achievements', order, 'text'],
      name: nominee.name,
      key: tellingKey(achievement),
    })),
  )

/** The same telling used for several nominees: one finding a text, at its second use; one name twice is told elsewhere. */
export const copiedText = (bench: Bench): readonly Diagnostic[] => {
  const long = placesIn(bench).filter(({ key }) => key.split(' ').length >= enough)
  return gathered(long, place => place.key).flatMap(places => {
    const [first, second, ...more] = gathered(places, place => place.name).flatMap(own => own.slice(0, 1))
    if (!first || !second) return []
    const names = [first, second, ...more].map(place => place.name)
    return [
      plain(bench.inputs, {
        code: 'campaign/copied-text',
        severity: 'warning',
        at: second.path,
        args: { count: names.length, names: someOf(names) },
        related: [
          { span: bench.inputs.locate(first.path), note: 'note/first-time', args: { name: first.name } },
        ],
      }),
    ]
  })
}
