/** A trial told to a person: what is missing, or what the council has to decide. */
import type { Diagnostic, Related } from '../model/diagnostic.ts'
import type { Judgement } from '../model/finding.ts'
import type { Verified } from '../model/law.ts'
import type { Case } from './bench.ts'
import type { Tried } from './grounds.ts'
import { asFarAsVerified, weakest } from './verified.ts'

/**
 * How far the refusal itself is verified. A stated ground stands on its own provision; that no ground is met stands on
 * every provision tried, and the least checked of them counts.
 */
const basis = (tried: Tried, all: readonly Tried[], isStated: boolean): Verified =>
  isStated ? tried.trial.verified : weakest(all.map(one => one.trial.verified))

const leafDiagnostic = (about: Case, tried: Tried, leaf: Judgement): Diagnostic => ({
  code: leaf.code,
  severity: 'error',
  span: about.inputs.locate(['nominees', about.index, ...leaf.at]),
  args: {
    counted: leaf.counted.join(', ') || '–',
    ...leaf.args,
    name: about.nominee.name,
    award: about.award.names,
    ground: tried.ground.id,
  },
  cite: tried.trial.cite,
})

/** Criteria told twice in the same words (the same award asked for by two leaves) are told once. */
const distinct = (leaves: readonly Judgement[]): readonly Judgement[] => {
  const seen = new Map(leaves.map(leaf => [`${leaf.code} ${JSON.stringify(leaf.args)}`, leaf]))
  return [...seen.values()]
}

/** Another ground than the one that fails: one that holds, else one that the council may hold. */
const otherGround = (all: readonly Tried[]): Tried | undefined =>
  all.find(one => one.trial.verdict === 'met') ?? all.find(one => one.trial.verdict === 'council')

const naming = (about: Case, { ground, trial }: Tried): Related => ({
  span: about.inputs.locate(['nominees', about.index, 'ground']),
  note: trial.verdict === 'met' ? 'note/other-ground-holds' : 'note/other-ground-open',
  args: { ground: ground.id, names: ground.names },
})

/**
 * One diagnostic for each criterion that the ground lacks. Another ground that holds keeps it from being an error, since
 * the award itself is within reach; one that only the council may hold does not. Either is named.
 */
export const reportUnmet = (
  about: Case,
  tried: Tried,
  { all, isStated }: { readonly all: readonly Tried[]; readonly isStated: boolean },
): readonly Diagnostic[] => {
  const other = otherGround(all)
  return distinct(tried.missing).map(leaf => {
    const finding = asFarAsVerified(leafDiagnostic(about, tried, leaf), basis(tried, all, isStated))
    if (!other) return finding
    const severity = other.trial.verdict === 'met' ? 'warning' : finding.severity
    return { ...finding, severity, related: [...(finding.related ?? []), naming(about, other)] }
  })
}

/** No ground of the award is met: the nearest one, how much it lacks, and every ground that was tried. */
export const reportNoGround = (about: Case, nearest: Tried, all: readonly Tried[]): Diagnostic =>
  asFarAsVerified(
    {
      code: 'law/no-ground-met',
      severity: 'error',
      span: about.inputs.locate(['nominees', about.index, 'award']),
      args: {
        name: about.nominee.name,
        award: about.award.names,
        tried: all.map(one => one.ground.id).join(', '),
        nearest: nearest.ground.id,
        asks: nearest.ground.names,
        lacking: distinct(nearest.missing).length,
      },
      cite: nearest.trial.cite,
    },
    basis(nearest, all, false),
  )

/** What the council decides of one nominee, in one sentence. */
export const reportCouncil = (about: Case, tried: Tried): Diagnostic =>
  asFarAsVerified(
    {
      code: 'law/council-decides',
      severity: 'info',
      span: about.inputs.locate(['nominees', about.index, tried.open[0]?.at[0] ?? 'award']),
      args: {
        name: about.nominee.name,
        award: about.award.names,
        ground: tried.ground.id,
        criteria: tried.asks ?? '…',
        ticks: tried.ticks?.en ? tried.ticks : '',
      },
      cite: tried.trial.cite,
    },
    tried.trial.verified,
  )
