import type { Book } from '../messages/book.ts'
import { say } from '../messages/sentence.ts'

type Paged = { readonly pages: number }

/** The part of a manifest's dossier that tells what is to be printed. */
export type Printed = {
  readonly sets: number
  readonly print: Paged | null
  readonly documents: readonly {
    readonly kind: string
    readonly pdf: Paged | null
    readonly attachments: readonly Paged[]
  }[]
}

/** Papers that are told one by one; every other one counts among the others. */
const named = ['to-trinh', 'danh-sach', 'tom-tat-thanh-tich', 'bao-cao-thanh-tich'] as const

const sum = (all: readonly Paged[]): number => all.reduce((total, { pages }) => total + pages, 0)

/** `tờ trình 2`; of several papers of one kind their count, and their pages each where all have as many. */
const partOf = (kind: string, papers: readonly Paged[], book: Book): string => {
  const [first] = papers
  const pages = sum(papers)
  if (!first || papers.length === 1) return say(book, `cli/part-${kind}`, { pages })
  const isEven = papers.every(one => one.pages === first.pages)
  const facts = { count: papers.length, each: first.pages, pages }
  return say(book, `cli/parts-${kind}${isEven ? '' : '-uneven'}`, facts)
}

/** What a set holds, in pages: the letter, the list, the summaries, what is attached, and the rest. */
export const setParts = ({ documents, print, sets }: Printed, book: Book): string => {
  const papers = documents.flatMap(({ kind, pdf }) => (pdf ? [{ kind, pages: pdf.pages }] : []))
  const attached = documents.flatMap(document => document.attachments)
  const others = papers.filter(({ kind }) => !named.some(one => one === kind))
  const empty = (print?.pages ?? 0) / sets - sum(papers) - sum(attached)
  const parts = named.flatMap(kind => {
    const ofKind = papers.filter(paper => paper.kind === kind)
    return ofKind.length > 0 ? [partOf(kind, ofKind, book)] : []
  })
  const rest = { attachments: sum(attached), others: sum(others), empty }
  const told = Object.entries(rest).filter(([, pages]) => pages > 0)
  return [...parts, ...told.map(([name, pages]) => say(book, `cli/part-${name}`, { pages }))].join('; ')
}

/** How many sheets of paper the printer takes, for a set and for all. */
export const sheetsOf = ({ print, sets }: Printed, duplex: boolean, book: Book): string => {
  const each = (print?.pages ?? 0) / sets / (duplex ? 2 : 1)
  return say(book, duplex ? 'cli/sheets-two-sided' : 'cli/sheets-one-sided', {
    sheets: each,
    total: each * sets,
  })
}
