import type { Citation, Lang, Named } from '../model/diagnostic.ts'
import type { Award, Backed, Clause, Dated, Ground, Pack, Procedure } from '../model/law.ts'
import { conditionLines, type Glossary } from './condition-words.ts'
import { say } from './sentence.ts'
import type { Paint } from './show.ts'
import { wrap } from './wrap.ts'

export type AwardScreen = Glossary & { readonly paint: Paint; readonly columns: number; readonly pack: Pack }

/** All that the law asks for one award, at the width of the terminal. */
export const awardText = (award: Award, screen: AwardScreen): string =>
  [
    screen.paint.strong(`${award.names[screen.book.lang]} (${award.id})`),
    ...wrap('  ', `${screen.pack.names[screen.book.lang]} (${screen.pack.id})`, screen.columns),
    '',
    ...facts(award, screen),
    ...award.clauses.flatMap(clause => clauseText(clause, screen)),
  ].join('\n')

const facts = (award: Award, screen: AwardScreen): readonly string[] => {
  const { book, vocabulary } = screen
  const lang = book.lang
  const authority =
    vocabulary.authorities.find(one => one.id === award.decides.authority)?.names[lang] ??
    award.decides.authority
  const line = (label: string, text: string, backed?: Backed): readonly string[] =>
    wrap(
      `  ${say(book, `criteria/label-${label}`).padEnd(11)} `,
      text + (backed ? ` ${source(backed, screen)}` : ''),
      screen.columns,
    )
  const proposers = award.proposes?.who.map(
    who => vocabulary.levels.find(level => level.id === who)?.names[lang] ?? who,
  )
  return [
    ...line('decides', authority, award.decides),
    ...(award.proposes && proposers ? line('proposes', proposers.join('; '), award.proposes) : []),
    ...(['simplified', 'standard'] as const).flatMap(procedure =>
      procedureLines(award, procedure, screen, line),
    ),
    ...(award.amount ? line('amount', amountText(award.amount, screen), award.amount) : []),
    ...(award.publicity ? line('publicity', say(book, 'criteria/publicity'), award.publicity) : []),
  ]
}

type Line = (label: string, text: string, backed?: Backed) => readonly string[]

const procedureLines = (
  award: Award,
  procedure: Procedure,
  screen: AwardScreen,
  line: Line,
): readonly string[] => {
  const { book, vocabulary } = screen
  const name = vocabulary.procedures.find(word => word.id === procedure)?.names[book.lang] ?? procedure
  const sets = award.sets[procedure] ?? []
  const count = sets.length
    ? sets.map(entry => setsText(entry, screen)).join('; ')
    : say(book, 'criteria/sets-local')
  return line(procedure, `${name}: ${award.papers[procedure].join(', ')}; ${count}`)
}

const setsText = (entry: Dated<number>, screen: AwardScreen): string =>
  `${say(screen.book, 'criteria/sets', { count: entry.value, from: dayText(entry.from) })} ${source(entry, screen)}`

const amountText = (amount: NonNullable<Award['amount']>, { book }: AwardScreen): string =>
  (['individual', 'collective', 'household'] as const)
    .flatMap(group =>
      amount[group] === undefined
        ? []
        : [say(book, `criteria/amount-${group}`, { times: decimal(amount[group], book.lang) })],
    )
    .join('; ')

const decimal = (value: number, lang: Lang): string =>
  lang === 'vi' ? String(value).replace('.', ',') : String(value)

const clauseText = (clause: Clause, screen: AwardScreen): readonly string[] => {
  const { book, vocabulary, columns, paint } = screen
  const names = clause.subjects.map(id => subjectName(id, vocabulary)?.[book.lang] ?? id)
  const heading = names.join(', ')
  return [
    '',
    ...wrap(
      '  ',
      `${heading.charAt(0).toUpperCase()}${heading.slice(1)} ${source(clause, screen)}`,
      columns,
    ).map(paint.strong),
    ...(clause.base
      ? [...wrap('    ', say(book, 'criteria/base'), columns), ...tree(clause.base, screen, '      ')]
      : []),
    ...clause.grounds.flatMap(ground => groundText(ground, screen)),
  ]
}

/** Subjects carry the name of the kind or role that opens their clause. */
const subjectName = (id: string, vocabulary: AwardScreen['vocabulary']): Named | undefined =>
  vocabulary.kinds.find(kind => kind.id === id)?.names ??
  vocabulary.roles.find(role => role.subjects.includes(id))?.names

const groundText = (ground: Ground, screen: AwardScreen): readonly string[] => [
  ...wrap(`    ${ground.id.padEnd(5)} `, ground.names[screen.book.lang], screen.columns),
  ...tree(ground.when, screen, '          '),
  ...wrap('          ', source(ground, screen), screen.columns).map(screen.paint.dim),
]

const tree = (condition: Ground['when'], screen: AwardScreen, indent: string): readonly string[] =>
  conditionLines(condition, screen).flatMap(line => {
    const lead = line.match(/^\s*(?:- )?/)?.[0] ?? ''
    return wrap(indent + lead, line.slice(lead.length), screen.columns)
  })

/** `[Điều 73 khoản 1 …; đã đọc văn bản]`: the citation and how far it was checked. */
const source = ({ cite, verified }: Backed, { book }: AwardScreen): string => {
  const texts = [...new Set(cite.map((citation: Citation) => citation.text[book.lang]))]
  return `[${[...texts, say(book, `criteria/verified-${verified.state}`)].join('; ')}]`
}

/** A day as offices write it in tables, `01/7/2025`. */
export const dayText = (day: string): string => {
  const [year, month = '', date] = day.split('-')
  return [date, Number(month) < 3 ? month : String(Number(month)), year].filter(Boolean).join('/')
}
