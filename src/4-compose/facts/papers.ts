import type { Nominee } from '../../model/input.ts'
import type { PlannedAttachment, PlannedDossier, PlannedPaper, SetFacts } from '../../model/plan.ts'
import { grouped, inWords, padded } from '../numbers.ts'
import { capitalised, joinedAnd, shortDate } from '../vietnamese.ts'
import { type FactsOf, flags, list, record, text } from '../wording/shape.ts'
import { authorFacts } from './author.ts'
import { councilName } from './bases.ts'
import { numberOf } from './letter.ts'
import { managerFacts } from './managing-body.ts'
import type { Source } from './source.ts'

/** What papers are called, by their kind, and what the letter says of them: of the wording's own `name` and `attached`. */
export type PaperNames = ReadonlyMap<
  string,
  { readonly name: string; readonly attached: boolean; readonly appendices: boolean }
>

const rowFields = { no: text, name: text, of: text, number: text, date: text, author: text } as const
const setFields = { count: text, words: text } as const

/** Fields of the papers of a dossier, of what the letter says is attached, and of its sets. */
export const paperFields = (kinds: readonly string[]) =>
  ({
    papers: list(record({ ...rowFields, page: text, pages: text })),
    has: flags(kinds),
    attached: text,
    sets: record({ ...setFields, number: text, pages: text, listed: text, others: text }),
  }) as const

/** Of a paper about one nominee: it is set in type before its set is, so it cannot tell of pages. */
export const nomineePaperFields = { papers: list(record(rowFields)), sets: record(setFields) } as const

type PaperFacts = {
  readonly [Name in keyof ReturnType<typeof paperFields>]: FactsOf<ReturnType<typeof paperFields>[Name]>
}
type Row = Omit<PaperFacts['papers'][number], 'no'> & { readonly count: number }
type Places = NonNullable<SetFacts['pages']>['places']

const pagesAt = (places: Places | undefined, path: string): Pick<Row, 'page' | 'pages' | 'count'> => {
  const stretch = places?.get(path)
  if (!stretch) return { page: '', pages: '', count: 0 }
  const { first, pages } = stretch
  const last = first + pages - 1
  return { page: pages > 1 ? `${first}-${last}` : String(first), pages: String(pages), count: pages }
}

type Telling = {
  readonly source: Source
  readonly dossier: PlannedDossier
  readonly names: PaperNames
  readonly places: Places | undefined
}

/** Who signs a paper: the council its minutes, the nominee its own report, the managing body a summary. */
const paperAuthor = (
  kind: string,
  nominee: Nominee | undefined,
  { source, dossier }: Pick<Telling, 'source' | 'dossier'>,
): string => {
  const { submission, laws } = source.inputs
  if (kind === 'bien-ban') return councilName(submission.council, submission.issuer)
  if (!nominee) return dossier.letter.issuer.name
  const group = laws.vocabulary.kinds.find(one => one.id === nominee.kind)?.group
  const manager = managerFacts(nominee, dossier, submission)
  const own = kind === 'bao-cao-thanh-tich' && !authorFacts(nominee, group, manager).by.manager
  return own ? nominee.name : manager.name
}

const paperRow = (paper: PlannedPaper, { source, dossier, names, places }: Telling): readonly Row[] => {
  const name = names.get(paper.kind)?.name
  if (!name) return []
  const { letter } = dossier
  const nominee = paper.nominee === null ? undefined : source.nominees.get(paper.nominee)
  const numbered = paper.kind === 'to-trinh'
  return [
    {
      name: capitalised(nominee ? `${name}: ${nominee.name}` : name),
      of: '',
      author: paperAuthor(paper.kind, nominee, { source, dossier }),
      // Only the letter has a number and a day of its own; all else rides on it (NĐ 30/2020, Điều 7).
      number: numbered && letter.number ? numberOf(letter) : '',
      date: numbered && letter.date ? shortDate(letter.date) : '',
      ...pagesAt(places, paper.path),
    },
  ]
}

const attachmentRow = ({ nominee, path }: PlannedAttachment, { source, places }: Telling): Row => ({
  name: path.split('/').at(-1) ?? path,
  of: source.nominees.get(nominee)?.name ?? nominee,
  author: '',
  number: '',
  date: '',
  ...pagesAt(places, path),
})

const rowsOf = (telling: Telling): readonly Row[] =>
  telling.dossier.papers.flatMap(paper => [
    ...paperRow(paper, telling),
    ...paper.attachments.map(attachment => attachmentRow(attachment, telling)),
  ])

/** The sets: of which one this paper is (`3/7`), and how many pages each has, those listed and all the others. */
const setFacts = (count: number, rows: readonly Row[], { number, pages }: SetFacts): PaperFacts['sets'] => {
  const listed = rows.reduce((sum, row) => sum + row.count, 0)
  const others = pages ? pages.all - listed : 0
  return {
    count: padded(count),
    words: inWords(count),
    number: `${number ?? '…'}/${count}`,
    pages: pages ? grouped(pages.all) : '',
    listed: pages ? grouped(listed) : '',
    others: others > 0 ? grouped(others) : '',
  }
}

/** The papers and attached files in binding order with what names them, and how many complete sets there are. */
export const paperFacts = (
  { source, dossier, names }: Omit<Telling, 'places'>,
  known: SetFacts = {},
): PaperFacts => {
  const kinds = new Set(dossier.papers.map(paper => paper.kind))
  const rows = rowsOf({ source, dossier, names, places: known.pages?.places })
  const riding = [...kinds].flatMap(kind => (names.get(kind)?.attached ? (names.get(kind)?.name ?? []) : []))
  return {
    papers: rows.map(({ count: _, ...row }, index) => ({ no: String(index + 1), ...row })),
    has: Object.fromEntries([...names.keys()].map(kind => [kind, kinds.has(kind)])),
    attached: joinedAnd(riding),
    sets: setFacts(dossier.sets.count, rows, known),
  }
}
