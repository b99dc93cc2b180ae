import type { Diagnostic } from '../model/diagnostic.ts'
import type { Nominee } from '../model/input.ts'
import type { Vocabulary } from '../model/law.ts'
import { nearest } from '../nearest.ts'
import { type Part, spanIn } from './part.ts'

type Ticked = {
  readonly nominees: readonly Nominee[]
  readonly parts: readonly Part[]
  readonly vocabulary: Vocabulary
  /** Ids that the packs beside the campaign ask for. */
  readonly asked: ReadonlySet<string>
}

/** Attestations and certificates that no law asks for: a slip of the hand would let the criterion wait for ever. */
export const unknownTicks = ({ nominees, parts, vocabulary, asked }: Ticked): readonly Diagnostic[] => {
  const lists = {
    attested: vocabulary.attestations.map(one => one.id),
    certificates: vocabulary.certificates.map(one => one.id),
  }
  return nominees.flatMap((nominee, index) =>
    (['attested', 'certificates'] as const).flatMap(key =>
      Object.keys(nominee[key]).flatMap((id): readonly Diagnostic[] => {
        const part = parts[index]
        if (!part || asked.has(id) || lists[key].includes(id)) return []
        const args = { key, value: id, nearest: nearest(id, [...lists[key], ...asked]) }
        return [{ code: 'shape/unknown-tick', severity: 'warning', span: tickSpan(part, key, id), args }]
      }),
    ),
  )
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
