import type { Leaf } from '../model/condition.ts'
import type { Lang } from '../model/diagnostic.ts'
import type { Ground, Pack } from '../model/law.ts'
import type { Vocabulary, Word } from '../model/vocabulary.ts'
import type { Book } from './book.ts'
import { say } from './sentence.ts'

/** Where the names of a condition's ids stand. */
export type Glossary = {
  readonly book: Book
  readonly vocabulary: Vocabulary
  readonly pack: Pack
}

/** What the words of a leaf may lean on: the award held and the run of years that stand beside it, grounds told before. */
export type Beside = Glossary & {
  readonly opening?: Extract<Leaf, { holds: unknown }>
  readonly run?: Extract<Leaf, { streak: unknown }>
  readonly earlier?: readonly Ground[]
  /** Whom the clause is for. */
  readonly subjects?: readonly string[]
}

/** One leaf in words, with what narrows it. */
export const leafWords = (leaf: Leaf, glossary: Beside): string => {
  const [code, facts] = recordWords(leaf, glossary) ?? stateWords(leaf, glossary)
  return say(glossary.book, `criteria/${code}`, facts) + narrowing(leaf, glossary)
}

/** An award that must not be held. */
export const notHeldWords = (leaf: Extract<Leaf, { holds: unknown }>, glossary: Beside): string =>
  say(glossary.book, 'criteria/not-held', { awards: awardNames(leaf.holds, glossary) }) +
  narrowing(leaf, glossary)

type Words = readonly [string, Readonly<Record<string, string | number>>]

/** `a, b hoặc c`; names that hold commas themselves stand apart by semicolons. */
export const oneOf = (names: readonly string[], book: Book): string => {
  const or = ` ${say(book, 'criteria/or')} `
  const hasCommas = names.some(name => /,/.test(name.replace(/\([^)]*\)/g, '')))
  if (names.length < 3) return names.join(or)
  return `${names.slice(0, -1).join(hasCommas ? '; ' : ', ')}${or}${names.at(-1)}`
}

const named = (glossary: Glossary, list: readonly Word[], ids: readonly string[]): string =>
  oneOf(
    ids.map(id => nameOf(list, id, glossary.book.lang)),
    glossary.book,
  )

/** A name with the id under which it is written in the input; the id alone where the list does not have it. */
const withId = ({ book }: Glossary, list: readonly Word[], id: string): string => {
  const name = list.find(word => word.id === id)?.names[book.lang]
  return name === undefined ? id : `${name} (${id})`
}

/** A step of a ladder and all above it; of the last step that step alone. */
const fromOn = ({ book }: Glossary, ladder: readonly Word[], id: string, kind: string): string => {
  const code = ladder.at(-1)?.id === id ? `criteria/${kind}-top` : `criteria/${kind}-from`
  return say(book, code, { level: nameOf(ladder, id, book.lang) })
}

/** A rating, for collectives with the titles that stand for it. */
const ratingWords = (glossary: Beside, id: string): string => {
  const { book, vocabulary, subjects = [] } = glossary
  const level = fromOn(glossary, vocabulary.ratings, id, 'rating')
  const titles = vocabulary.ratings.find(one => one.id === id)?.titles ?? []
  const isCollective = vocabulary.kinds.some(
    kind => kind.group === 'collectives' && subjects.includes(kind.id),
  )
  return titles.length > 0 && isCollective
    ? say(book, 'criteria/rating-or-title', { level, titles: awardNames(titles, glossary) })
    : level
}

const single = (code: string, count: number): string => (count === 1 ? `${code}-one` : code)

/** One year of one year back: the last. */
const isLastYear = (leaf: Leaf): boolean => 'rated' in leaf && leaf.atLeast === 1 && leaf.years === 1

/** Leaves that count what stands in a nominee's record. */
const recordWords = (leaf: Leaf, glossary: Beside): Words | undefined => {
  const { ratings, initiatives } = glossary.vocabulary
  if ('holds' in leaf) {
    const facts = { awards: awardNames(leaf.holds, glossary), years: leaf.yearsAfter ?? 0 }
    return [leaf.yearsAfter ? (leaf.latest ? 'holds-latest' : 'holds-years') : 'holds', facts]
  }
  if ('streak' in leaf) {
    const facts = { rating: ratingWords(glossary, leaf.streak), years: leaf.years }
    return [single('streak', leaf.years), facts]
  }
  if ('rated' in leaf) {
    const facts = { rating: fromOn(glossary, ratings, leaf.rated, 'rating'), count: leaf.atLeast }
    return [isLastYear(leaf) ? 'streak-one' : single('rated', leaf.atLeast), facts]
  }
  if ('count' in leaf) {
    const facts = { awards: awardNames(leaf.count, glossary), count: leaf.atLeast }
    return [leaf.consecutive ? 'count-consecutive' : single('count', leaf.atLeast), facts]
  }
  if ('initiatives' in leaf) {
    const facts = { level: fromOn(glossary, initiatives, leaf.initiatives, 'level'), count: leaf.atLeast }
    return [single('initiatives', leaf.atLeast), facts]
  }
  return undefined
}

/** Leaves that ask what a nominee is, does, or has attested. */
const stateWords = (leaf: Leaf, glossary: Glossary): Words => {
  const { influence, launchers, commendations, fields, merits, posts } = glossary.vocabulary
  const { attestations, certificates } = glossary.vocabulary
  if ('influence' in leaf)
    return ['influence', { level: fromOn(glossary, influence, leaf.influence, 'level') }]
  if ('movement' in leaf) {
    const facts = { launchers: named(glossary, launchers, leaf.movement), years: leaf.years ?? 0 }
    return [leaf.years ? 'movement-years' : 'movement', facts]
  }
  if ('commendation' in leaf)
    return ['commendation', { kinds: named(glossary, commendations, leaf.commendation) }]
  if ('field' in leaf) return ['field', { fields: named(glossary, fields, leaf.field) }]
  if ('merit' in leaf) return ['merit', { merits: named(glossary, merits, leaf.merit) }]
  if ('served' in leaf) {
    const names = leaf.served.map(id => nameOf(posts, id, glossary.book.lang)).join(', ')
    return [leaf.consecutive ? 'served-unbroken' : 'served', { posts: names, years: leaf.years }]
  }
  if ('age' in leaf) return ['age', { years: leaf.age }]
  if ('armedForces' in leaf) return ['armed-forces', {}]
  if ('attest' in leaf) return ['attest', { what: withId(glossary, attestations, leaf.attest) }]
  if ('certificate' in leaf)
    return ['certificate', { what: withId(glossary, certificates, leaf.certificate) }]
  return ['unknown', { what: 'unknown' in leaf ? leaf.unknown[glossary.book.lang] : '' }]
}

/** Two values of a pack that say the same. */
export const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one ?? []) === JSON.stringify(other ?? [])

const listIn = (leaf: object, key: 'after' | 'except'): readonly string[] => {
  const value: unknown = Object.entries(leaf).find(([name]) => name === key)?.[1]
  return Array.isArray(value) ? value.map(String) : []
}

/** Does its window open with the award that a line before it named. */
const leansOn = (leaf: Leaf, opening: Beside['opening']): boolean =>
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

/** The years of a run: those of the run beside it, where it is the same ("trong thời gian đó"). */
const during = (leaf: Leaf, glossary: Beside): readonly string[] => {
  if (!('during' in leaf) || leaf.during === undefined) return since(leaf, glossary)
  const { book, run } = glossary
  if (run?.streak === leaf.during && isSame(run.after, leaf.after)) return [say(book, 'criteria/during-that')]
  const rating = ratingWords(glossary, leaf.during)
  return [...since(leaf, glossary), say(book, 'criteria/during', { rating })]
}

/** The window of a leaf: the last years, since an award, during a run of years; and the kinds that do not count. */
const narrowing = (leaf: Leaf, glossary: Beside): string => {
  const within =
    'atLeast' in leaf && leaf.years !== undefined && !isLastYear(leaf)
      ? [say(glossary.book, single('criteria/within', leaf.years), { years: leaf.years })]
      : []
  return [...within, ...during(leaf, glossary), ...without(leaf, glossary)].map(part => `, ${part}`).join('')
}

const awardNames = (ids: readonly string[], { pack, book }: Glossary): string =>
  oneOf(
    ids.map(id => pack.awardName(id)?.[book.lang] ?? id),
    book,
  )

const nameOf = (list: readonly Word[], id: string, lang: Lang): string =>
  list.find(word => word.id === id)?.names[lang] ?? id
