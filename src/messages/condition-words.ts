import type { Condition, Leaf } from '../model/condition.ts'
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
export const leafWords = (leaf: Leaf, glossary: Glossary): string => {
  const [code, facts] = recordWords(leaf, glossary) ?? stateWords(leaf, glossary)
  return say(glossary.book, `criteria/${code}`, facts) + narrowing(leaf, glossary)
}

type Words = readonly [string, Readonly<Record<string, string | number>>]

const named = (glossary: Glossary, list: readonly Word[], ids: string | readonly string[]): string =>
  [ids]
    .flat()
    .map(id => nameOf(list, id, glossary.book.lang))
    .join(` ${say(glossary.book, 'criteria/or')} `)

/** Leaves that count what stands in a nominee's record. */
const recordWords = (leaf: Leaf, glossary: Glossary): Words | undefined => {
  const { ratings, initiatives } = glossary.vocabulary
  if ('holds' in leaf) {
    const facts = { awards: awardNames(leaf.holds, glossary), years: leaf.yearsAfter ?? 0 }
    return [leaf.yearsAfter ? 'holds-years' : 'holds', facts]
  }
  if ('streak' in leaf)
    return ['streak', { rating: named(glossary, ratings, leaf.streak), years: leaf.years }]
  if ('rated' in leaf) return ['rated', { rating: named(glossary, ratings, leaf.rated), count: leaf.atLeast }]
  if ('count' in leaf) {
    const facts = { awards: awardNames(leaf.count, glossary), count: leaf.atLeast }
    return [leaf.consecutive ? 'count-consecutive' : 'count', facts]
  }
  if ('initiatives' in leaf) {
    return ['initiatives', { level: named(glossary, initiatives, leaf.initiatives), count: leaf.atLeast }]
  }
  return undefined
}

/** Leaves that ask what a nominee is, does, or has attested. */
const stateWords = (leaf: Leaf, glossary: Glossary): Words => {
  const { influence, launchers, commendations, fields, merits, attestations, certificates } =
    glossary.vocabulary
  const words = (list: readonly Word[], ids: string | readonly string[]): string => named(glossary, list, ids)
  if ('influence' in leaf) return ['influence', { level: words(influence, leaf.influence) }]
  if ('movement' in leaf) {
    const facts = { launchers: words(launchers, leaf.movement), years: leaf.years ?? 0 }
    return [leaf.years ? 'movement-years' : 'movement', facts]
  }
  if ('commendation' in leaf) return ['commendation', { kinds: words(commendations, leaf.commendation) }]
  if ('field' in leaf) return ['field', { fields: words(fields, leaf.field) }]
  if ('merit' in leaf) return ['merit', { merits: words(merits, leaf.merit) }]
  if ('served' in leaf) return ['served', { posts: leaf.served.join(', '), years: leaf.years }]
  if ('age' in leaf) return ['age', { years: leaf.age }]
  if ('armedForces' in leaf) return ['armed-forces', {}]
  if ('attest' in leaf) return ['attest', { what: words(attestations, leaf.attest) }]
  if ('certificate' in leaf) return ['certificate', { what: words(certificates, leaf.certificate) }]
  return ['unknown', { what: 'unknown' in leaf ? leaf.unknown : '' }]
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
