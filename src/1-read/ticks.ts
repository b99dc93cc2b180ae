import type { Diagnostic } from '../model/diagnostic.ts'
import type { Nominee } from '../model/input.ts'
import type { Vocabulary } from '../model/law.ts'
import { nearest, slipOf } from '../nearest.ts'
import { writtenKey } from './issues.ts'
import { type Part, spanIn } from './part.ts'

type Ticked = {
  readonly nominees: readonly Nominee[]
  readonly parts: readonly Part[]
  readonly vocabulary: Vocabulary
  /** Ids that the packs beside the campaign ask for. */
  readonly asked: ReadonlySet<string>
}

const keys = ['attested', 'certificates'] as const

type Known = Readonly<Record<(typeof keys)[number], readonly string[]>>

/**
 * Attestations and certificates that nothing asks for: an error where one that is known was surely meant, with which the
 * nominee is then judged, so that one slip of the hand is one finding; else a warning that the entry has no effect.
 */
export const readTicks = (ticked: Ticked) => {
  const { nominees, parts, vocabulary, asked } = ticked
  const known: Known = {
    attested: [...vocabulary.attestations.map(one => one.id), ...asked],
    certificates: [...vocabulary.certificates.map(one => one.id), ...asked],
  }
  return {
    nominees: nominees.map(nominee => asMeant(nominee, known)),
    diagnostics: nominees.flatMap((nominee, index) => strayTicks(nominee, parts[index], known)),
  }
}

const strayTicks = (nominee: Nominee, part: Part | undefined, known: Known): readonly Diagnostic[] =>
  keys.flatMap(key =>
    Object.keys(nominee[key]).flatMap((id): readonly Diagnostic[] => {
      if (!part || known[key].includes(id)) return []
      const meant = slipOf(id, known[key])
      const args = { key: writtenKey(part, [key]), value: id, nearest: meant ?? nearest(id, known[key]) }
      const severity = meant === undefined ? 'warning' : 'error'
      return [{ code: 'shape/unknown-tick', severity, span: tickSpan(part, key, id), args }]
    }),
  )

/** The nominee with each slip under the id that was meant. */
const asMeant = (nominee: Nominee, known: Known): Nominee => {
  const mended = <T>(
    ticks: Readonly<Record<string, T>>,
    ids: readonly string[],
  ): Readonly<Record<string, T>> =>
    Object.keys(ticks).every(id => ids.includes(id))
      ? ticks
      : Object.fromEntries(
          Object.entries(ticks).map(([id, tick]) => {
            const meant = ids.includes(id) ? undefined : slipOf(id, ids)
            return [meant === undefined || meant in ticks ? id : meant, tick]
          }),
        )
  return {
    ...nominee,
    attested: mended(nominee.attested, known.attested),
    certificates: mended(nominee.certificates, known.certificates),
  }
}

/** Ticks may be a list of ids instead of a map. */
const tickSpan = (part: Part, key: string, id: string): Diagnostic['span'] => {
  const ticks =
    part.root.type === 'map' ? part.root.entries.find(entry => entry.key === key)?.node : undefined
  const items = ticks?.type === 'list' ? ticks.items : []
  const at = items.findIndex(item => item.type === 'text' && item.text.trim() === id)
  return at < 0
    ? spanIn(part, [key, id], 'key')
    : { ...spanIn(part, [key, at]), path: [...part.base, key, id] }
}
