import { join } from 'node:path'
import { displayWidth } from '../messages/frame.ts'
import { say } from '../messages/sentence.ts'
import { wrap } from '../messages/wrap.ts'
import type { Judged } from '../pipeline.ts'
import { type Context, paragraph } from './context.ts'
import { type Printed, setParts, sheetsOf } from './print-sheet.ts'

/** The part of a manifest's dossier that the summary tells of. */
type Entry = Printed & {
  readonly id: string
  readonly awards: readonly string[]
  readonly nominees: {
    readonly individuals: number
    readonly collectives: number
    readonly households: number
  }
  readonly print: { readonly path: string; readonly pages: number } | null
}

/** What was built, and how it was asked for. */
export type Built = {
  readonly manifest: { readonly draft: boolean; readonly dossiers: readonly Entry[] }
  readonly out: string
  readonly duplex: boolean
}

/** What lies where after a build: per dossier the authority, awards, counts, sets, pages, paper, and the file to print. */
export const closingSummary = (context: Context, judged: Judged, built: Built): string => {
  const { book, paint } = context
  const { draft, dossiers } = built.manifest
  const sentence = say(book, draft ? 'cli/built-draft' : 'cli/built', {
    count: dossiers.length,
    out: built.out,
  })
  const head = paint.good(paragraph(sentence, context))
  return `${[head, ...dossiers.flatMap(entry => dossierLines(context, judged, entry, built))].join('\n')}\n`
}

type Row = readonly [label: string, text: string]

const dossierLines = (context: Context, judged: Judged, entry: Entry, built: Built): readonly string[] => {
  const { book, lang, paint, columns } = context
  const authority =
    judged.inputs.laws.vocabulary.authorities.find(one => one.id === entry.id)?.names[lang] ?? entry.id
  const rows = [...aboutNominees(context, judged, entry), ...aboutPaper(context, entry, built)].map(
    ([label, text]): Row => [say(book, `cli/label-${label}`), text],
  )
  const width = Math.max(...rows.map(([label]) => displayWidth(label)))
  return [
    '',
    paint.strong(authority.charAt(0).toUpperCase() + authority.slice(1)),
    ...rows.flatMap(([label, text]) => wrap(`  ${label.padEnd(width)}  `, text, columns)),
  ]
}

const aboutNominees = ({ book, lang }: Context, { checks }: Judged, entry: Entry): readonly Row[] => {
  const awards = entry.awards.map(award => checks.pack.awardName(award)?.[lang] ?? award)
  const counts = (['collectives', 'individuals', 'households'] as const)
    .filter(group => entry.nominees[group] > 0)
    .map(group => say(book, `cli/count-${group}`, { count: entry.nominees[group] }))
  return [
    ['awards', awards.join('; ')],
    ['nominees', counts.join(', ')],
  ]
}

const aboutPaper = ({ book }: Context, entry: Entry, { out, duplex }: Built): readonly Row[] => {
  const { sets, print } = entry
  if (!print) return [['sets', say(book, 'cli/sets-only', { sets })]]
  const pages = print.pages / sets
  return [
    ['sets', say(book, 'cli/sets-pages', { sets, pages, total: print.pages })],
    ['parts', setParts(entry, book)],
    ['sheets', sheetsOf(entry, duplex, book)],
    ['print', join(out, print.path)],
  ]
}
