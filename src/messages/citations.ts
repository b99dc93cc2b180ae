import type { Citation, Lang } from '../model/diagnostic.ts'
import type { Backed } from '../model/law.ts'
import type { Book } from './book.ts'
import { say } from './sentence.ts'

type Place = Pick<Citation, 'article' | 'clause' | 'point'>

/** The place inside its instrument, as it stands at the head of the citation's text. */
const placeOf = ({ article, clause, point }: Place, lang: Lang): string =>
  lang === 'vi'
    ? [article && `Điều ${article}`, clause && `khoản ${clause}`, point && `điểm ${point}`]
        .filter(Boolean)
        .join(' ')
    : `${article ? `Article ${article}` : ''}${clause ? `(${clause})` : ''}${point ? `(${point})` : ''}`

/** Each value once, in the order met, with those that share it. */
const grouped = (
  places: readonly Place[],
  key: keyof Place,
): readonly (readonly [string, readonly Place[]])[] => {
  const groups = new Map<string, Place[]>()
  for (const place of places) groups.set(place[key] ?? '', [...(groups.get(place[key] ?? '') ?? []), place])
  return [...groups]
}

/** A clause with its points: `khoản 3 điểm a, b`; in Vietnamese the bare number after another bare clause. */
const clauseText = (clause: string, own: readonly Place[], lang: Lang): string => {
  const [first, ...points] = [...new Set(own.flatMap(({ point }) => point ?? []))]
  const more = points.map(point => (lang === 'vi' ? `, ${point}` : `, (${point})`)).join('')
  return placeOf({ clause, point: first }, lang) + more
}

/** The clauses of one article: `Điều 35 khoản 2 điểm a, b, khoản 4`, `Article 80(1), 80(2)`. */
const clausesText = (places: readonly Place[], article: string, lang: Lang): string => {
  const clauses = grouped(places, 'clause')
    .filter(([clause], _, all) => clause !== '' || all.length === 1)
    .map(([clause, own]) => clauseText(clause, own, lang))
  if (lang === 'en') return `Article ${clauses.map(clause => article + clause).join(', ')}`
  const bare = /^khoản \d+$/
  const told = clauses.map((clause, at) =>
    bare.test(clause) && bare.test(clauses[at - 1] ?? '') ? clause.replace('khoản ', '') : clause,
  )
  return `Điều ${article} ${told.join(', ')}`.trim()
}

/** Places of one instrument, those of an article and of a clause told together. */
const placesText = (places: readonly Place[], lang: Lang): string =>
  grouped(places, 'article')
    .filter(([article]) => article !== '')
    .map(([article, own]) => clausesText(own, article, lang))
    .join('; ')

/** Citations with each instrument named once: `Điều 73 khoản 1 điểm a, b; Điều 8 Luật …; Điều 58 Nghị định …`. */
export const citationsText = (cites: readonly Citation[], lang: Lang): string => {
  const instruments = new Map<string, Citation[]>()
  for (const cite of cites) {
    const name = cite.text[lang].slice(placeOf(cite, lang).length).replace(/^,? /, '')
    instruments.set(name, [...(instruments.get(name) ?? []), cite])
  }
  const link = lang === 'vi' ? ' ' : ', '
  return [...instruments]
    .map(([name, own]) => [placesText(own, lang), name].filter(Boolean).join(link))
    .join('; ')
}

/** `[Điều 73 khoản 1 Luật …]`, and how far it was checked where that was not in the text itself. */
export const backingText = ({ cite, verified }: Backed, book: Book): string => {
  const state = verified.state === 'source' ? [] : [say(book, `criteria/verified-${verified.state}`)]
  return `[${[citationsText(cite, book.lang), ...state].join('; ')}]`
}
