import type { Citation, Lang } from '../model/diagnostic.ts'
import type { Backed } from '../model/law.ts'
import type { Book } from './book.ts'
import { say } from './sentence.ts'

/** The place inside its instrument, as it stands at the head of the citation's text. */
const placeOf = ({ article, clause, point }: Citation, lang: Lang): string =>
  lang === 'vi'
    ? [article && `Điều ${article}`, clause && `khoản ${clause}`, point && `điểm ${point}`]
        .filter(Boolean)
        .join(' ')
    : `${article ? `Article ${article}` : ''}${clause ? `(${clause})` : ''}${point ? `(${point})` : ''}`

type Named = { readonly name: string; readonly places: string[] }

/** Citations with each instrument named once: `Điều 73 khoản 1, Điều 8 Luật …; Điều 58 Nghị định …`. */
export const citationsText = (cites: readonly Citation[], lang: Lang): string => {
  const instruments = new Map<string, Named>()
  for (const cite of cites) {
    const place = placeOf(cite, lang)
    const name = cite.text[lang].slice(place.length).replace(/^,? /, '')
    const known = instruments.get(name) ?? { name, places: [] }
    if (place !== '' && !known.places.includes(place)) known.places.push(place)
    instruments.set(name, known)
  }
  const link = lang === 'vi' ? ' ' : ', '
  return [...instruments.values()]
    .map(one => [one.places.join(', '), one.name].filter(Boolean).join(link))
    .join('; ')
}

/** `[Điều 73 khoản 1 Luật …]`, and how far it was checked where that was not in the text itself. */
export const backingText = ({ cite, verified }: Backed, book: Book): string => {
  const state = verified.state === 'source' ? [] : [say(book, `criteria/verified-${verified.state}`)]
  return `[${[citationsText(cite, book.lang), ...state].join('; ')}]`
}
