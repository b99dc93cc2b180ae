/** The one place that knows which pack, and which dated entry of a pack, counts on a day. */
import type { Checked, Diagnostic } from '../model/diagnostic.ts'
import type { Day, Inputs } from '../model/input.ts'
import type { Dated, Pack, PackHead } from '../model/law.ts'
import { nearest } from '../nearest.ts'
import { assumedDay } from './assumed-day.ts'
import { written } from './days.ts'

/** The pack that counts, and the day it is judged on; `isDayKnown` is false where nobody has written one. */
export type InForce = {
  readonly pack: Pack
  readonly head: PackHead
  readonly day: Day
  readonly isDayKnown: boolean
}

/** Is the day one of those from `from` to `to`, both included. */
export const covers = (entry: { readonly from: Day; readonly to?: Day }, day: Day): boolean =>
  entry.from <= day && (entry.to === undefined || day <= entry.to)

/** The entry in force on a day, the latest where two meet; undefined before the first and after the last. */
export const datedEntry = <T>(entries: readonly Dated<T>[], day: Day): Dated<T> | undefined =>
  entries
    .filter(entry => covers(entry, day))
    .reduce<Dated<T> | undefined>(
      (latest, next) => (latest && latest.from > next.from ? latest : next),
      undefined,
    )

/** The pack in force on a day; of several, the one that builds on the others (a province's own), then the latest. */
export const headOn = (heads: readonly PackHead[], day: Day): PackHead | undefined => {
  const live = heads.filter(head => covers(head, day))
  const built = new Set(live.map(head => head.extends))
  return live
    .filter(head => !built.has(head.id))
    .reduce<PackHead | undefined>(
      (latest, next) => (latest && latest.from > next.from ? latest : next),
      undefined,
    )
}

/** The day that picks the law: that asked for, else of receipt by the appraising body, else of the letter. */
export const dayOf = (inputs: Inputs, on?: Day): Day | undefined =>
  on ?? inputs.submission.received ?? inputs.submission.date

const unknownLaw = (inputs: Inputs, written: string): Diagnostic => {
  const ids = inputs.laws.heads.map(head => head.id)
  return {
    code: 'law/unknown-law',
    severity: 'error',
    span: inputs.locate(['campaign', 'law']),
    args: { law: written, nearest: nearest(written, ids), allowed: ids.join(', ') },
  }
}

const notInForce = (inputs: Inputs, head: PackHead, day: Day): Diagnostic => ({
  code: 'law/not-in-force',
  severity: 'warning',
  span: inputs.locate(['campaign', 'law']),
  args: {
    law: head.id,
    day: written(day),
    from: written(head.from),
    to: head.to === undefined ? '…' : written(head.to),
    instead: headOn(inputs.laws.heads, day)?.id ?? '…',
  },
})

const noDay = (inputs: Inputs): Diagnostic => ({
  code: 'law/no-day',
  severity: 'error',
  span: inputs.locate(['submission'], 'key'),
  args: { laws: inputs.laws.heads.map(head => head.id).join(', ') },
})

const noPackOn = (inputs: Inputs, day: Day): Diagnostic => ({
  code: 'law/no-law-on-day',
  severity: 'error',
  span: inputs.locate(['submission', inputs.submission.received === undefined ? 'date' : 'received']),
  args: {
    day: written(day),
    first: written(inputs.laws.heads[0]?.from ?? day),
    laws: inputs.laws.heads.map(head => head.id).join(', '),
  },
})

const dayAssumed = (inputs: Inputs, day: Day): Diagnostic => ({
  code: 'law/day-assumed',
  severity: 'warning',
  span: inputs.locate(['submission'], 'key'),
  args: { day: written(day) },
})

/** A campaign that names its law: that pack, whatever the day; a day outside it, or no day at all, is told. */
const named = (inputs: Inputs, asked: string, given: Day | undefined): Checked<InForce | undefined> => {
  const head = inputs.laws.heads.find(one => one.id === asked)
  if (!head) return { value: undefined, diagnostics: [unknownLaw(inputs, asked)] }
  const day = given ?? assumedDay(inputs, head)
  const told = given === undefined ? dayAssumed(inputs, day) : notInForce(inputs, head, day)
  const isTold = given === undefined ? inputs.nominees.length > 0 : !covers(head, given)
  const pack = inputs.laws.pack(head.id)
  return {
    value: pack && { pack, head, day, isDayKnown: given !== undefined },
    diagnostics: isTold ? [told] : [],
  }
}

/**
 * The pack that counts: the one the campaign names, else the one in force on the day. Undefined, with an error that
 * says what to add, where neither a pack nor a day is known.
 */
export const inForce = (inputs: Inputs, on?: Day): Checked<InForce | undefined> => {
  const day = dayOf(inputs, on)
  if (inputs.campaign.law !== undefined) return named(inputs, inputs.campaign.law, day)
  if (day === undefined) return { value: undefined, diagnostics: [noDay(inputs)] }
  const head = headOn(inputs.laws.heads, day)
  const pack = head && inputs.laws.pack(head.id)
  if (!head) return { value: undefined, diagnostics: [noPackOn(inputs, day)] }
  return { value: pack && { pack, head, day, isDayKnown: true }, diagnostics: [] }
}
