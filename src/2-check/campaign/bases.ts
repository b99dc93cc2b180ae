import type { Diagnostic, Fact, Path } from '../../model/diagnostic.ts'
import type { Day, Reference } from '../../model/input.ts'
import type { Instrument } from '../../model/law.ts'
import type { Bench } from '../bench.ts'
import { firstDay, written } from '../days.ts'
import { plain } from './plan.ts'

type Basis = { readonly reference: Reference; readonly at: Path }

/** Everything that the letters print among their căn cứ besides the law of the pack; the plan may be one that launched. */
const basesOf = ({ inputs: { campaign, submission } }: Bench): readonly Basis[] => {
  const { plan, launched } = campaign
  const isLaunched = launched.some(({ number }) => number !== undefined && number === plan?.number)
  return [
    ...submission.bases.map((reference, order) => ({ reference, at: ['submission', 'bases', order] })),
    ...launched.map((reference, order) => ({ reference, at: ['campaign', 'launched', order] })),
    ...(plan && !isLaunched ? [{ reference: plan, at: ['campaign', 'plan'] }] : []),
  ]
}

/** The day of the earliest letter: what is younger can be no ground of it. */
const letterDay = ({ inputs: { submission } }: Bench): Day | undefined =>
  [submission.date, ...Object.values(submission.letters).map(letter => letter.date)]
    .flatMap(date => date ?? [])
    .toSorted()[0]

const nameOf = ({ type, number, issuer }: Reference): string =>
  number === undefined ? `${type} của ${issuer}` : `${type} số ${number}`

const ahead = ({ inputs }: Bench, { reference, at }: Basis, day: Day): readonly Diagnostic[] => {
  if (reference.date === undefined || firstDay(reference.date) <= day) return []
  const args = { basis: nameOf(reference), when: written(reference.date), date: written(day) }
  return [
    plain(inputs, { code: 'campaign/basis-after-letter', severity: 'error', at: [...at, 'date'], args }),
  ]
}

/** The instrument that the reference names: by its number, and a law, which is cited without one, by its day. */
const instrumentOf = ({ inputs }: Bench, { type, number, date }: Reference): Instrument | undefined =>
  [...inputs.laws.instruments.values()].find(one =>
    number === undefined
      ? one.type === type && date !== undefined && one.issued === date
      : one.number?.toUpperCase() === number.toUpperCase().replace(/\s/g, ''),
  )

const outOfForce = (bench: Bench, { reference, at }: Basis, day: Day): readonly Diagnostic[] => {
  const { inputs, pack } = bench
  const one = instrumentOf(bench, reference)
  // What the chosen law itself names has been told of where that law was chosen.
  if (!one || pack.bases.includes(one.id)) return []
  const tell = (code: string, args: Readonly<Record<string, Fact>>): readonly Diagnostic[] => [
    plain(inputs, {
      code,
      severity: 'warning',
      at,
      args: { basis: one.short, date: written(day), ...args },
    }),
  ]
  const next = one.replaced_by === undefined ? undefined : inputs.laws.instruments.get(one.replaced_by)
  if (one.to !== undefined && one.to < day)
    return tell('law/basis-repealed', { to: written(one.to), by: next?.short ?? '…' })
  return one.from !== undefined && one.from > day
    ? tell('law/basis-not-yet', { from: written(one.from) })
    : []
}

/** Căn cứ that are younger than the letter, or that were not in force on its day. */
export const bases = (bench: Bench): readonly Diagnostic[] => {
  const day = letterDay(bench)
  if (day === undefined) return []
  return basesOf(bench).flatMap(basis => {
    const found = ahead(bench, basis, day)
    return found.length > 0 ? found : outOfForce(bench, basis, day)
  })
}
