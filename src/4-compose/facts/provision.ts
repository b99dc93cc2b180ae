import type { Citation } from '../../model/diagnostic.ts'
import type { Source } from './source.ts'

type Part = Pick<Citation, 'article' | 'clause' | 'point'>

const keys = ['article', 'clause', 'point'] as const
const order = new Intl.Collator('vi', { numeric: true })

const inOrder = (one: Part, other: Part): number =>
  keys.map(key => order.compare(one[key] ?? '', other[key] ?? '')).find(sign => sign !== 0) ?? 0

/** Whether one part holds the other: an article its clauses, a clause its points. */
const holds = (wide: Part, narrow: Part): boolean =>
  keys.every(key => wide[key] === undefined || wide[key] === narrow[key]) &&
  keys.some(key => wide[key] !== narrow[key])

const named = ({ clause, point }: Part): string =>
  [point && `điểm ${point}`, clause && `khoản ${clause}`].filter(Boolean).join(' ')

/** Parts of one instrument: `điểm a khoản 1, khoản 3 Điều 74, Điều 8`. */
const partsOf = (parts: readonly Part[]): string => {
  const articles = new Map<string, Set<string>>()
  for (const part of [...parts].sort(inOrder)) {
    if (!part.article || parts.some(other => holds(part, other))) continue
    const smaller = articles.get(part.article) ?? new Set()
    articles.set(part.article, smaller.add(named(part)))
  }
  return [...articles]
    .map(([article, smaller]) => `${[...smaller].join(', ')} Điều ${article}`.trimStart())
    .join(', ')
}

/**
 * Provisions as a paper names them, from the smallest part up, each instrument once: `điểm b khoản 1, khoản 2 Điều 24
 * Nghị định số 91/2017/NĐ-CP` (NĐ 30/2020, Phụ lục II, V.7). A part that holds another of them is not told beside it.
 * What is no instrument of the law, such as the campaign's plan, keeps its own text.
 */
export const provisions = ({ inputs }: Source, citations: readonly Citation[]): string => {
  const lines = new Map<string, Citation[]>()
  for (const citation of citations) {
    const short = inputs.laws.instruments.get(citation.instrument)?.short.vi
    const line = short ? ` ${short}` : citation.text.vi
    lines.set(line, [...(lines.get(line) ?? []), citation])
  }
  return [...lines]
    .map(([line, told]) => (line.startsWith(' ') ? (partsOf(told) + line).trimStart() : line))
    .join('; ')
    .normalize('NFC')
}
