import type { Diagnostic } from '../model/diagnostic.ts'
import type { Award, Dated, Pack, Terms } from '../model/law.ts'
import { nearest } from '../nearest.ts'
import { lazyMap } from './lazy-map.ts'
import { type Part, spanIn } from './part.ts'
import type { WrittenTerms } from './terms-shape.ts'

/** The terms of a pack: its own, and the inherited ones of awards for which it has none. */
export const termsFrom = (
  written: readonly WrittenTerms[],
  inherited: readonly Terms[],
): readonly Terms[] => {
  const own = new Set(written.map(one => one.award))
  return [
    ...inherited.filter(one => !own.has(one.award)),
    ...written.map(({ sets: _sets, ...terms }) => terms),
  ]
}

/** The awards, those whose terms count the sets of a dossier with that count under both procedures. */
export const withSets = (
  awards: Pack['awards'],
  written: readonly WrittenTerms[],
  time: Pick<Pack, 'from' | 'to'>,
): Pack['awards'] => {
  const counts = new Map(written.filter(one => one.sets !== undefined).map(one => [one.award, one]))
  if (counts.size === 0) return awards
  return lazyMap<Award>([...awards.keys()], id => {
    const award = awards.get(id)
    const terms = counts.get(id)
    if (!award || !terms) return award
    const { cite, verified, sets: value = 1 } = terms
    const entries: readonly Dated<number>[] = [{ from: time.from, to: time.to, value, cite, verified }]
    return { ...award, sets: { simplified: entries, standard: entries } }
  })
}

/** Terms for an award that the pack does not have. */
export const strayTerms = (
  part: Part | undefined,
  written: readonly WrittenTerms[],
  awards: Pack['awards'],
): readonly Diagnostic[] =>
  written.flatMap(({ award }, order): readonly Diagnostic[] => {
    if (!part || awards.has(award)) return []
    const span = spanIn(part, ['terms', order, 'award'])
    const args = { value: award, nearest: nearest(award, [...awards.keys()]) }
    return [{ code: 'shape/terms-award', severity: 'error', span, args }]
  })
