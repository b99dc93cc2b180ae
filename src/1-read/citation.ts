import type { Citation, Named } from '../model/diagnostic.ts'
import type { Backed, Instrument, Verified } from '../model/law.ts'
import { day } from './date-kinds.ts'
import { choice, id, text } from './kinds.ts'
import { manyOf, map, report, type Schema } from './schema-kit.ts'

type Place = { readonly article?: string; readonly clause?: string; readonly point?: string }

/** A citation as people write it: `Điều 38 khoản 1 điểm b Nghị định số …`, `Article 38(1)(b), Decree No. …`. */
export const citationText = ({ short }: Instrument, { article, clause, point }: Place): Named => {
  const vi = [article && `Điều ${article}`, clause && `khoản ${clause}`, point && `điểm ${point}`, short.vi]
  const en = `${article ? `Article ${article}` : ''}${clause ? `(${clause})` : ''}${point ? `(${point})` : ''}`
  return { vi: vi.filter(Boolean).join(' '), en: [en, short.en].filter(Boolean).join(', ') }
}

/** One provision, its instrument known, with its text in both languages. */
export const citationShape = (instruments: ReadonlyMap<string, Instrument>): Schema<Citation> =>
  map({
    instrument: id,
    article: text.optional(),
    clause: text.optional(),
    point: text.optional(),
    quote: text.optional(),
  }).transform((place, context) => {
    const instrument = instruments.get(place.instrument)
    const words = [...instruments.keys()]
    if (!instrument) {
      const args = { value: place.instrument, words }
      report(context.issues, { fault: 'shape/unknown-instrument', args }, ['instrument'])
    }
    return { ...place, text: instrument ? citationText(instrument, place) : { vi: '', en: '' } }
  })

const states: readonly Verified['state'][] = ['source', 'second-hand', 'not-yet']

const verified = map({ state: choice(states), on: day, via: text.optional() })

/** The keys that back a provision: where it stands, and how far that was checked. */
export const backing = (instruments: ReadonlyMap<string, Instrument>) => ({
  cite: manyOf(citationShape(instruments)),
  verified,
})

/** The backing of two provisions that hold together: both citations, and the weaker verification. */
export const together = (one: Backed, other: Backed): Backed => {
  const weight = (backed: Backed): number => states.indexOf(backed.verified.state)
  return {
    cite: [...one.cite, ...other.cite],
    verified: weight(one) >= weight(other) ? one.verified : other.verified,
  }
}
