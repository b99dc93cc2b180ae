import type { Condition } from '../model/condition.ts'
import type { Lang, Named } from '../model/diagnostic.ts'
import type { Award } from '../model/law.ts'
import type { Vocabulary, Word } from '../model/vocabulary.ts'
import type { Book } from './book.ts'
import { say } from './sentence.ts'

/** Where the names of a condition's ids stand. */
export type Glossary = {
  readonly book: Book
  readonly vocabulary: Vocabulary
  readonly awards: ReadonlyMap<string, Award>
}

/** A condition as lines of words; what stands below an `all` or `any` is indented by two. */
export const conditionLines = (condition: Condition, glossary: Glossary): readonly string[] => {
  if ('all' in condition) return group('criteria/all', condition.all, glossary)
  if ('any' in condition) return group('criteria/any', condition.any, glossary)
  if ('not' in condition) return group('criteria/not', [condition.not], glossary)
  return [leafWords(condition, glossary)]
}

const group = (code: string, parts: readonly Condition[], glossary: Glossary): readonly string[] => {
  const [only] = parts
  if (parts.length === 1 && only && code !== 'criteria/not') return conditionLines(only, glossary)
  return [
    say(glossary.book, code),
    ...parts.flatMap(part =>
      conditionLines(part, glossary).map((line, at) => (at === 0 ? `- ${line}` : `  ${line}`)),
    ),
  ]
}

/** One leaf in words, with what narrows it. */
export const leafWords = (
  leaf: Exclude<Condition, { all: unknown } | { any: unknown } | { not: unknown }>,
  glossary: Glossary,
): string => {
  const { book, vocabulary } = glossary
  const lang = book.lang
  const words = (code: string, facts: Readonly<Record<string, string | number>>): string =>
    say(book, `criteria/${code}`, facts) + narrowing(leaf, glossary)
  const name = (list: readonly Word[], id: string): string => nameOf(list, id, lang)
  const names = (list: readonly Word[], ids: readonly string[]): string =>
    ids.map(id => name(list, id)).join(` ${say(book, 'criteria/or')} `)
  if ('holds' in leaf)
    return words(leaf.yearsAfter ? 'holds-years' : 'holds', {
      awards: awardNames(leaf.holds, glossary),
      years: leaf.yearsAfter ?? 0,
    })
  if ('streak' in leaf)
    return words('streak', { rating: name(vocabulary.ratings, leaf.streak), years: leaf.years })
  if ('rated' in leaf)
    return words('rated', { rating: name(vocabulary.ratings, leaf.rated), count: leaf.atLeast })
  if ('count' in leaf)
    return words(leaf.consecutive ? 'count-consecutive' : 'count', {
      awards: awardNames(leaf.count, glossary),
      count: leaf.atLeast,
    })
  if ('initiatives' in leaf)
    return words('initiatives', {
      level: name(vocabulary.initiatives, leaf.initiatives),
      count: leaf.atLeast,
    })
  if ('influence' in leaf) return words('influence', { level: name(vocabulary.influence, leaf.influence) })
  if ('movement' in leaf)
    return words(leaf.years ? 'movement-years' : 'movement', {
      launchers: names(vocabulary.launchers, leaf.movement),
      years: leaf.years ?? 0,
    })
  if ('commendation' in leaf)
    return words('commendation', { kinds: names(vocabulary.commendations, leaf.commendation) })
  if ('field' in leaf) return words('field', { fields: names(vocabulary.fields, leaf.field) })
  if ('merit' in leaf) return words('merit', { merits: names(vocabulary.merits, leaf.merit) })
  if ('served' in leaf) return words('served', { posts: leaf.served.join(', '), years: leaf.years })
  if ('age' in leaf) return words('age', { years: leaf.age })
  if ('armedForces' in leaf) return words('armed-forces', {})
  if ('attest' in leaf) return words('attest', { what: name(vocabulary.attestations, leaf.attest) })
  if ('certificate' in leaf)
    return words('certificate', { what: name(vocabulary.certificates, leaf.certificate) })
  return words('unknown', { what: leaf.unknown })
}

/** The window of a leaf: the last years, since an award, during a run of years; and the kinds that do not count. */
const narrowing = (leaf: object, glossary: Glossary): string => {
  const { book, vocabulary } = glossary
  const parts: string[] = []
  if ('years' in leaf && typeof leaf.years === 'number' && 'atLeast' in leaf)
    parts.push(say(book, 'criteria/within', { years: leaf.years }))
  if ('after' in leaf && Array.isArray(leaf.after))
    parts.push(say(book, 'criteria/after', { awards: awardNames(leaf.after, glossary) }))
  if ('during' in leaf && typeof leaf.during === 'string') {
    parts.push(say(book, 'criteria/during', { rating: nameOf(vocabulary.ratings, leaf.during, book.lang) }))
  }
  if ('except' in leaf && Array.isArray(leaf.except)) {
    parts.push(
      say(book, 'criteria/except', {
        kinds: leaf.except.map(id => nameOf(vocabulary.commendations, id, book.lang)).join(', '),
      }),
    )
  }
  return parts.map(part => `, ${part}`).join('')
}

const awardNames = (ids: readonly string[], { awards, book }: Glossary): string =>
  ids.map(id => awards.get(id)?.names[book.lang] ?? id).join(` ${say(book, 'criteria/or')} `)

const nameOf = (
  list: readonly { readonly id: string; readonly names: Named }[],
  id: string,
  lang: Lang,
): string => list.find(word => word.id === id)?.names[lang] ?? id
