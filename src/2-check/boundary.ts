/** Dossiers on the boundary of two laws: which one counts, and whom the other would serve better. */
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Finding } from '../model/finding.ts'
import type { Day } from '../model/input.ts'
import type { PackHead } from '../model/law.ts'
import type { Bench } from './bench.ts'
import { daysBetween, written } from './days.ts'
import { headOn, type InForce } from './in-force.ts'
import { judgeNominee } from './nominee.ts'
import { isKinder } from './verdict.ts'
import { asFarAsVerified } from './verified.ts'

/** An appraisal takes up to 30 working days: a dossier received so many days before a new law may be decided under it. */
const reach = 42

type Other = { readonly head: PackHead; readonly boundary: PackHead; readonly code: string }

const straddles = ({ inputs, day }: Bench, head: PackHead): boolean =>
  inputs.campaign.law === undefined &&
  inputs.submission.date !== undefined &&
  inputs.submission.date < head.from &&
  head.from <= day

const straddle = ({ inputs, day }: Bench, head: PackHead, date: Day): Diagnostic => {
  const finding: Diagnostic = {
    code: 'law/straddles-boundary',
    severity: 'warning',
    span: inputs.locate(['submission', inputs.submission.received === undefined ? 'date' : 'received']),
    args: {
      date: written(date),
      received: written(day),
      law: head.names,
      from: written(head.from),
      former: headOn(inputs.laws.heads, date)?.names ?? '…',
    },
    cite: head.transition?.cite,
  }
  return head.transition ? asFarAsVerified(finding, head.transition.verified) : finding
}

/** The law before, where the letter is older than the law it is judged by and the transition is favourable. */
const formerOf = (bench: Bench, head: PackHead): Other | undefined => {
  if (!straddles(bench, head) || !head.transition?.favourable) return undefined
  const former = headOn(bench.inputs.laws.heads, bench.inputs.submission.date ?? bench.day)
  return former && { head: former, boundary: head, code: 'law/former-law-kinder' }
}

/** The law to come, or the one that has come while the campaign names its forerunner. */
const newOf = ({ inputs, day, isDayKnown }: Bench, head: PackHead): Other | undefined => {
  if (!isDayKnown) return undefined
  const next = inputs.laws.heads.find(
    one => one.from > head.from && one.transition?.favourable && daysBetween(day, one.from) <= reach,
  )
  return next && { head: next, boundary: next, code: 'law/new-law-kinder' }
}

const kinder = (bench: Bench, other: Other, findings: readonly Finding[]): readonly Diagnostic[] => {
  const { inputs } = bench
  const pack = inputs.laws.pack(other.head.id)
  const transition = other.boundary.transition
  if (!pack || !transition) return []
  return inputs.nominees.flatMap((nominee, index) => {
    const there = judgeNominee({ ...bench, pack }, nominee, index).value
    const here = findings[index]
    if (!here || !isKinder(there.verdict, here.verdict)) return []
    const finding: Diagnostic = {
      code: other.code,
      severity: 'warning',
      span: inputs.locate(['nominees', index, 'award']),
      args: {
        name: nominee.name,
        law: bench.pack.names,
        other: other.head.names,
        id: other.head.id,
        from: written(other.boundary.from),
        ground: there.ground ?? '…',
      },
      cite: transition.cite,
    }
    return [asFarAsVerified(finding, transition.verified)]
  })
}

/** What a person must know where two laws meet: the one that was taken, and the nominees the other is kinder to. */
export const boundaryOf = (
  bench: Bench,
  { head }: InForce,
  findings: readonly Finding[],
): readonly Diagnostic[] => {
  const { date } = bench.inputs.submission
  const found = date !== undefined && straddles(bench, head) ? [straddle(bench, head, date)] : []
  const other = formerOf(bench, head) ?? newOf(bench, head)
  return other ? [...found, ...kinder(bench, other, findings)] : found
}
