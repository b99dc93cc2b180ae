import type { Named } from '../model/diagnostic.ts'
import type { Quota, Share } from '../model/input.ts'
import type { Award, Backed, Clause, Dated, Ground, Procedure, Terms } from '../model/law.ts'
import { partsOfBase } from './base-parts.ts'
import { backingText } from './citations.ts'
import { conditionLines } from './condition-words.ts'
import { dayText, decimalText } from './figures.ts'
import type { Beside, Glossary } from './leaf-words.ts'
import { say } from './sentence.ts'
import type { Paint } from './show.ts'
import { unreadLines } from './unread.ts'
import { wrap } from './wrap.ts'

export type AwardScreen = Glossary & { readonly paint: Paint; readonly columns: number }

/** All that the law asks for one award, at the width of the terminal. */
export const awardText = (award: Award, screen: AwardScreen): string => {
  const { book, columns, pack, paint } = screen
  return [
    ...wrap('', `${award.names[book.lang]} (${award.id})`, columns).map(paint.strong),
    ...wrap('  ', `${pack.names[book.lang]} (${pack.id})`, columns),
    ...unreadLines(screen, '  '),
    ...wrap('  ', say(book, 'criteria/legend'), columns).map(paint.dim),
    '',
    ...facts(award, screen),
    ...award.clauses.flatMap(clause => clauseText(clause, award, screen)),
  ].join('\n')
}

/** One labelled fact, its further lines aligned with the first. */
const fact = (label: string, text: string, { book, columns }: AwardScreen): readonly string[] =>
  wrap(`  ${say(book, `criteria/label-${label}`).padEnd(11)} `, text, columns)

const facts = (award: Award, screen: AwardScreen): readonly string[] => {
  const { book, vocabulary, pack } = screen
  const { decides, proposes, amount, publicity } = award
  const backed = (text: string, backing: Backed): string => `${text} ${backingText(backing, book)}`
  const authority = nameIn(vocabulary.authorities, decides.authority, screen)
  const proposers = proposes?.who.map(who => nameIn(vocabulary.levels, who, screen)).join('; ')
  return [
    ...fact('decides', backed(authority, decides), screen),
    ...(proposes && proposers ? fact('proposes', backed(proposers, proposes), screen) : []),
    ...procedures.flatMap(procedure => fact('papers', papersText(award, procedure, screen), screen)),
    ...(amount ? fact('amount', backed(amountText(amount, screen), amount), screen) : []),
    ...(publicity ? fact('publicity', backed(say(book, 'criteria/publicity'), publicity), screen) : []),
    ...pack.terms
      .filter(terms => terms.award === award.id)
      .flatMap(terms => fact('terms', backed(termsText(terms, screen), terms), screen)),
  ]
}

const procedures: readonly Procedure[] = ['simplified', 'standard']

/** The name of a word of a closed list; its id where the list has it not. */
export const nameIn = (
  list: readonly { readonly id: string; readonly names: Named }[],
  id: string,
  { book }: AwardScreen,
): string => list.find(one => one.id === id)?.names[book.lang] ?? id

/** The papers of a procedure by their names, and the count of sets. */
export const papersText = (award: Award, procedure: Procedure, screen: AwardScreen): string => {
  const { book, vocabulary } = screen
  const papers = award.papers[procedure].map(paper => nameIn(vocabulary.papers, paper, screen)).join(', ')
  const sets = award.sets[procedure] ?? []
  const count = sets.length
    ? sets.map(entry => setsText(entry, screen)).join('; ')
    : say(book, 'criteria/sets-local')
  return `${nameIn(vocabulary.procedures, procedure, screen)}: ${papers}; ${count}`
}

const setsText = (entry: Dated<number>, { book }: AwardScreen): string => {
  const facts = { count: entry.value, from: dayText(entry.from) }
  return `${say(book, entry.value === 1 ? 'criteria/sets-one' : 'criteria/sets', facts)} ${backingText(entry, book)}`
}

/** The coefficients of an award for each kind of nominee. */
export const amountText = (amount: NonNullable<Award['amount']>, { book }: AwardScreen): string => {
  const amounts = (['individual', 'collective', 'household'] as const).flatMap(group =>
    amount[group] === undefined
      ? []
      : [say(book, `criteria/amount-${group}`, { times: decimalText(amount[group], book.lang) })],
  )
  return say(book, 'criteria/amount', { amounts: amounts.join('; ') })
}

const shareText = (share: Share, { book }: AwardScreen): string =>
  'count' in share
    ? String(share.count)
    : share.of === undefined
      ? `${decimalText(share.percent, book.lang)}%`
      : say(book, 'criteria/share-of', { percent: decimalText(share.percent, book.lang), of: share.of })

/** The most there may be of each kind of nominee; empty where nothing is said. */
export const quotaText = (quota: Quota, per: Terms['per'], screen: AwardScreen): string => {
  const { book } = screen
  const shares = (['individuals', 'collectives', 'households', 'total'] as const).flatMap(group =>
    quota[group] ? [say(book, `criteria/quota-${group}`, { most: shareText(quota[group], screen) })] : [],
  )
  return shares.length > 0 ? say(book, `criteria/quota-per-${per}`, { shares: shares.join(', ') }) : ''
}

/** What a province or ministry lays down beside the criteria. */
export const termsText = (
  { quota = {}, per, deadline, publicity, votes }: Terms,
  screen: AwardScreen,
): string => {
  const { book } = screen
  const most = quotaText(quota, per, screen)
  return [
    ...(most ? [most] : []),
    ...(deadline ? [say(book, 'criteria/deadline', { day: dayText(deadline) })] : []),
    ...(publicity === undefined ? [] : [say(book, 'criteria/publicity-days', { days: publicity })]),
    ...(votes === undefined ? [] : [say(book, 'criteria/votes', { percent: decimalText(votes, book.lang) })]),
  ].join('; ')
}

const clauseText = (clause: Clause, award: Award, screen: AwardScreen): readonly string[] => {
  const { book, columns, paint } = screen
  const heading = subjectNames(clause.subjects, screen)
  const grounds = award.clauses.flatMap(one => one.grounds)
  return [
    '',
    ...wrap('  ', `${heading.charAt(0).toUpperCase()}${heading.slice(1)}`, columns).map(paint.strong),
    ...wrap('  ', backingText(clause, book), columns).map(paint.dim),
    ...baseText(clause, screen),
    ...clause.grounds.flatMap(ground =>
      groundText(ground, {
        ...screen,
        subjects: clause.subjects,
        earlier: grounds.slice(0, grounds.indexOf(ground)),
      }),
    ),
  ]
}

/** What is asked of everybody: what was inherited, then what was added, each with its name and its own basis. */
const baseText = (clause: Clause, screen: AwardScreen): readonly string[] => {
  const { book, columns, paint } = screen
  const { inherited, added } = partsOfBase(clause)
  return [
    ...(clause.base ? wrap('    ', say(book, 'criteria/base'), columns) : []),
    ...(inherited ? tree(inherited, screen, '      ') : []),
    ...added.flatMap(({ names, when, ...backing }) => [
      ...(names ? wrap('      ', say(book, 'criteria/added', { names }), columns) : []),
      ...tree(when, screen, names ? '        ' : '      '),
      ...wrap('        ', backingText(backing, book), columns).map(paint.dim),
    ]),
  ]
}

/** `tập thể; bộ, ban, ngành, tỉnh`: names that hold commas themselves stand apart. */
export const subjectNames = (ids: readonly string[], glossary: Glossary): string =>
  ids.map(id => subjectName(id, glossary)).join('; ')

/** Subjects carry the name of the kind or role that opens their clause. */
export const subjectName = (id: string, { book, vocabulary }: Glossary): string =>
  vocabulary.kinds.find(kind => kind.id === id)?.names[book.lang] ??
  vocabulary.roles.find(role => role.subjects.includes(id))?.names[book.lang] ??
  id

/** The id in the margin and the name beside it, or below an id that is longer than the margin. */
const headOf = ({ id, names }: Ground, { book, columns }: AwardScreen): readonly string[] =>
  id.length > 5
    ? [`    ${id}`, ...wrap('          ', names[book.lang], columns)]
    : wrap(`    ${id.padEnd(5)} `, names[book.lang], columns)

/** A ground with all it asks; an alternative that is one of the `earlier` grounds is named by its id. */
const groundText = (ground: Ground, screen: AwardScreen & Beside): readonly string[] => {
  const { book, columns, paint } = screen
  return [
    ...headOf(ground, screen),
    ...tree(ground.when, screen, '          '),
    ...wrap('          ', backingText(ground, book), columns).map(paint.dim),
  ]
}

/** A condition below its ground, each line broken under its own text. */
const tree = (condition: Ground['when'], screen: AwardScreen & Beside, indent: string): readonly string[] =>
  conditionLines(condition, screen).flatMap(line => brokenLine(line, indent, screen.columns))

/** A line of a condition broken so that what follows stands under its text, not under its mark. */
export const brokenLine = (line: string, indent: string, columns: number): readonly string[] => {
  const lead = line.match(/^[\s]*(?:• )*/)?.[0] ?? ''
  return wrap(indent + lead, line.slice(lead.length), columns)
}
