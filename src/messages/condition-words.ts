import type { Condition, Leaf } from '../model/condition.ts'
import type { Lang } from '../model/diagnostic.ts'
import type { Pack } from '../model/law.ts'
import type { Vocabulary, Word } from '../model/vocabulary.ts'
import type { Book } from './book.ts'
import { say } from './sentence.ts'

/** Where the names of a condition's ids stand. */
export type Glossary = {
  readonly book: Book
  readonly vocabulary: Vocabulary
  readonly pack: Pack
}

type Opening = Extract<Leaf, { holds: unknown }>

/** What the words of a leaf may lean on: the award held that stands before it. */
type Beside = Glossary & { readonly opening?: Opening }

/** A condition as lines of words; what stands below an `all` or `any` is indented by two and marked by a dot. */
export const conditionLines = (condition: Condition, glossary: Beside): readonly string[] => {
  if ('all' in condition) return group('all', partsOf('all', condition.all), glossary)
  if ('any' in condition) return group('any', partsOf('any', condition.any), glossary)
  if ('not' in condition) return group('not', [condition.not], glossary)
  return [leafWords(condition, glossary)]
}

/** The parts of an `all`, those of an `all` inside it taken out of it; the same of an `any`. */
const partsOf = (kind: 'all' | 'any', parts: readonly Condition[]): readonly Condition[] =>
  parts.flatMap(part => {
    if (kind === 'all' && 'all' in part) return partsOf(kind, part.all)
    return kind === 'any' && 'any' in part ? partsOf(kind, part.any) : [part]
  })

const isOpening = (part: Condition): part is Opening => 'holds' in part

const group = (
  kind: 'all' | 'any' | 'not',
  parts: readonly Condition[],
  glossary: Beside,
): readonly string[] => {
  const [only] = parts
  if (parts.length === 1 && only && kind !== 'not') return conditionLines(only, glossary)
  const opening = kind === 'all' ? parts.find(isOpening) : undefined
  const inside = opening ? { ...glossary, opening } : glossary
  return [
    say(glossary.book, `criteria/${kind}`),
    ...parts.flatMap(part =>
      conditionLines(part, inside).map((line, at) => (at === 0 ? `• ${line}` : `  ${line}`)),
    ),
  ]
}

/** One leaf in words, with what narrows it. */
const leafWords = (leaf: Leaf, glossary: Beside): string => {
  const [code, facts] = recordWords(leaf, glossary) ?? stateWords(leaf, glossary)
  return say(glossary.book, `criteria/${code}`, facts) + narrowing(leaf, glossary)
}

type Words = readonly [string, Readonly<Record<string, string | number>>]

/** `a, b hoặc c`; names that hold commas themselves keep the word between them all. */
export const oneOf = (names: readonly string[], book: Book): string => {
  const or = ` ${say(book, 'criteria/or')} `
  const hasCommas = names.some(name => /,/.test(name.replace(/\([^)]*\)/g, '')))
  if (hasCommas || names.length < 3) return names.join(or)
  return `${names.slice(0, -1).join(', ')}${or}${names.at(-1)}`
}

const named = (glossary: Glossary, list: readonly Word[], ids: string | readonly string[]): string =>
  oneOf(
    [ids].flat().map(id => nameOf(list, id, glossary.book.lang)),
    glossary.book,
  )

/** A name with the id under which it is written in the input; the id alone where the list does not have it. */
const withId = ({ book }: Glossary, list: readonly Word[], id: string): string => {
  const name = list.find(word => word.id === id)?.names[book.lang]
  return name === undefined ? id : `${name} (${id})`
}

/** Leaves that count what stands in a nominee's record. */
const recordWords = (leaf: Leaf, glossary: Glossary): Words | undefined => {
  const { ratings, initiatives } = glossary.vocabulary
  if ('holds' in leaf) {
    const facts = { awards: awardNames(leaf.holds, glossary), years: leaf.yearsAfter ?? 0 }
    return [leaf.yearsAfter ? 'holds-years' : 'holds', facts]
  }
  if ('streak' in leaf) {
    const facts = { rating: named(glossary, ratings, leaf.streak), years: leaf.years }
    return [leaf.years === 1 ? 'streak-one' : 'streak', facts]
  }
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
  const { influence, launchers, commendations, fields, merits, posts } = glossary.vocabulary
  const { attestations, certificates } = glossary.vocabulary
  const words = (list: readonly Word[], ids: string | readonly string[]): string => named(glossary, list, ids)
  if ('influence' in leaf) return ['influence', { level: words(influence, leaf.influence) }]
  if ('movement' in leaf) {
    const facts = { launchers: words(launchers, leaf.movement), years: leaf.years ?? 0 }
    return [leaf.years ? 'movement-years' : 'movement', facts]
  }
  if ('commendation' in leaf) return ['commendation', { kinds: words(commendations, leaf.commendation) }]
  if ('field' in leaf) return ['field', { fields: words(fields, leaf.field) }]
  if ('merit' in leaf) return ['merit', { merits: words(merits, leaf.merit) }]
  if ('served' in leaf) return ['served', { posts: words(posts, leaf.served), years: leaf.years }]
  if ('age' in leaf) return ['age', { years: leaf.age }]
  if ('armedForces' in leaf) return ['armed-forces', {}]
  if ('attest' in leaf) return ['attest', { what: withId(glossary, attestations, leaf.attest) }]
  if ('certificate' in leaf)
    return ['certificate', { what: withId(glossary, certificates, leaf.certificate) }]
  return ['unknown', { what: 'unknown' in leaf ? leaf.unknown[glossary.book.lang] : '' }]
}

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one ?? []) === JSON.stringify(other ?? [])

const listIn = (leaf: object, key: 'after' | 'except'): readonly string[] => {
  const value: unknown = Object.entries(leaf).find(([name]) => name === key)?.[1]
  return Array.isArray(value) ? value.map(String) : []
}

/** Does its window open with the award that a line before it named. */
const leansOn = (leaf: Leaf, opening: Opening | undefined): boolean =>
  opening !== undefined && listIn(leaf, 'after').length > 0 && isSame(listIn(leaf, 'after'), opening.holds)

const since = (leaf: Leaf, glossary: Beside): readonly string[] => {
  const after = listIn(leaf, 'after')
  if (after.length === 0) return []
  return leansOn(leaf, glossary.opening)
    ? [say(glossary.book, 'criteria/after-that')]
    : [say(glossary.book, 'criteria/after', { awards: awardNames(after, glossary) })]
}

/** Kinds of commendation that do not count; said once where a leaf leans on the one before it. */
const without = (leaf: Leaf, { book, vocabulary, opening }: Beside): readonly string[] => {
  const except = listIn(leaf, 'except')
  if (except.length === 0 || (leansOn(leaf, opening) && isSame(except, opening?.except))) return []
  const kinds = except.map(id => nameOf(vocabulary.commendations, id, book.lang))
  return [say(book, 'criteria/except', { kinds: kinds.join(', ') })]
}

/** The window of a leaf: the last years, since an award, during a run of years; and the kinds that do not count. */
const narrowing = (leaf: Leaf, glossary: Beside): string => {
  const { book, vocabulary } = glossary
  const within =
    'atLeast' in leaf && leaf.years !== undefined ? [say(book, 'criteria/within', { years: leaf.years })] : []
  const during =
    'during' in leaf && leaf.during !== undefined
      ? [say(book, 'criteria/during', { rating: nameOf(vocabulary.ratings, leaf.during, book.lang) })]
      : []
  return [...within, ...since(leaf, glossary), ...during, ...without(leaf, glossary)]
    .map(part => `, ${part}`)
    .join('')
}

const awardNames = (ids: readonly string[], { pack, book }: Glossary): string =>
  oneOf(
    ids.map(id => pack.awardName(id)?.[book.lang] ?? id),
    book,
  )

const nameOf = (list: readonly Word[], id: string, lang: Lang): string =>
  list.find(word => word.id === id)?.names[lang] ?? id
