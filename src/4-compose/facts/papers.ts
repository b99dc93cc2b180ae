import type { PlannedDossier } from '../../model/plan.ts'
import { inWords, padded } from '../numbers.ts'
import { capitalised, joinedAnd, shortDate } from '../vietnamese.ts'
import { type FactsOf, flags, list, record, text } from '../wording/shape.ts'
import type { Source } from './source.ts'

/** What papers are called, by their kind: of the wording's own `name` and `attached`. */
export type PaperNames = ReadonlyMap<string, { readonly name: string; readonly attached: boolean }>

/** Fields of the papers of a dossier, of what the letter says is attached, and of its sets. */
export const paperFields = (kinds: readonly string[]) =>
  ({
    papers: list(record({ no: text, name: text, number: text, date: text, author: text })),
    has: flags(kinds),
    attached: text,
    sets: record({ count: text, words: text }),
  }) as const

type PaperFacts = {
  readonly [Name in keyof ReturnType<typeof paperFields>]: FactsOf<ReturnType<typeof paperFields>[Name]>
}

/** The papers in binding order with what names them, and how many complete sets there are. */
export const paperFacts = (source: Source, dossier: PlannedDossier, names: PaperNames): PaperFacts => {
  const kinds = new Set(dossier.papers.map(paper => paper.kind))
  const { letter } = dossier
  const named = dossier.papers.flatMap(paper => {
    const name = names.get(paper.kind)?.name
    if (!name) return []
    const nominee = paper.nominee === null ? undefined : source.nominees.get(paper.nominee)
    const numbered = paper.kind === 'to-trinh'
    const author = nominee?.manager?.name ?? letter.issuer.name
    const whole = nominee ? `${name}: ${nominee.name}` : name
    // Only the letter has a number and a day of its own; all else rides on it (NĐ 30/2020, Điều 7).
    const number = numbered ? (letter.number ?? '') : ''
    const date = numbered && letter.date ? shortDate(letter.date) : ''
    return [{ name: capitalised(whole), author, number, date }]
  })
  const riding = [...kinds].flatMap(kind => (names.get(kind)?.attached ? (names.get(kind)?.name ?? []) : []))
  return {
    papers: named.map((paper, index) => ({ no: String(index + 1), ...paper })),
    has: Object.fromEntries([...names.keys()].map(kind => [kind, kinds.has(kind)])),
    attached: joinedAnd(riding),
    sets: { count: padded(dossier.sets.count), words: inWords(dossier.sets.count) },
  }
}
