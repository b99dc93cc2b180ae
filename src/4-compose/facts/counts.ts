import { inWords, padded } from '../numbers.ts'
import { joinedAnd } from '../vietnamese.ts'
import { type FactsOf, flag, record, text } from '../wording/shape.ts'

const countFields = record({ count: text, words: text, counted: text })

/** Fields of a count by collectives, individuals and households. */
export const countsFields = record({
  collectives: countFields,
  individuals: countFields,
  households: countFields,
  all: countFields,
  listed: text,
  joined: text,
  kinds: text,
  whom: text,
  mixed: flag,
})

export type Counts = {
  readonly collectives: number
  readonly individuals: number
  readonly households: number
}

const names = { collectives: 'tập thể', individuals: 'cá nhân', households: 'hộ gia đình' } as const
const groups = ['collectives', 'individuals', 'households'] as const

/** One count: empty texts for none, since a kind that is absent is not told. */
const one = (count: number, name: string) =>
  count === 0
    ? { count: '', words: '', counted: '' }
    : { count: padded(count), words: inWords(count), counted: `${padded(count)} ${name}`.trim() }

/** `các tập thể, cá nhân`; one alone stands without `các`. */
const whomOf = (present: readonly (readonly [string, number])[]): string => {
  const single = ([, count]: readonly [string, number]) => count === 1
  if (present.every(single)) return joinedAnd(present.map(([name]) => name))
  if (!present.some(single)) return `các ${present.map(([name]) => name).join(', ')}`
  return joinedAnd(present.map(entry => (single(entry) ? entry[0] : `các ${entry[0]}`)))
}

/** Counts in digits, in words and with their kind; `listed` and `joined` leave out the kinds that are absent. */
export const countsFacts = (counts: Counts): FactsOf<typeof countsFields> => {
  const present = groups.map(group => [names[group], counts[group]] as const).filter(([, count]) => count > 0)
  const counted = present.map(([name, count]) => `${padded(count)} ${name}`)
  return {
    collectives: one(counts.collectives, names.collectives),
    individuals: one(counts.individuals, names.individuals),
    households: one(counts.households, names.households),
    all: one(counts.collectives + counts.individuals + counts.households, ''),
    listed: counted.join(', '),
    joined: joinedAnd(counted),
    kinds: present.map(([name]) => name).join(', '),
    whom: whomOf(present),
    mixed: present.length > 1,
  }
}

/** The sum of several counts. */
export const sumOf = (all: readonly Counts[]): Counts =>
  all.reduce(
    (sum, next) => ({
      collectives: sum.collectives + next.collectives,
      individuals: sum.individuals + next.individuals,
      households: sum.households + next.households,
    }),
    { collectives: 0, individuals: 0, households: 0 },
  )
