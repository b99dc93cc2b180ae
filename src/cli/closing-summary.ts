import { join } from 'node:path'
import { displayWidth } from '../messages/frame.ts'
import { say } from '../messages/sentence.ts'
import { wrap } from '../messages/wrap.ts'
import type { Judged } from '../pipeline.ts'
import type { Context } from './context.ts'

/** The part of a manifest's dossier that the summary tells of. */
type Entry = {
  readonly id: string
  readonly awards: readonly string[]
  readonly sets: number
  readonly nominees: {
    readonly individuals: number
    readonly collectives: number
    readonly households: number
  }
  readonly print: { readonly path: string; readonly pages: number } | null
  readonly documents: readonly unknown[]
}

/** What lies where after a build: per dossier the authority, awards, counts, pages, sets, and the file to print. */
export const closingSummary = (
  context: Context,
  judged: Judged,
  manifest: { readonly dossiers: readonly Entry[] },
  out: string,
): string => {
  const { book, paint } = context
  const head = paint.good(say(book, 'cli/built', { count: manifest.dossiers.length, out }))
  return `${[head, ...manifest.dossiers.flatMap(entry => dossierLines(context, judged, entry, out))].join('\n')}\n`
}

const dossierLines = (
  context: Context,
  { inputs, checks }: Judged,
  entry: Entry,
  out: string,
): readonly string[] => {
  const { book, lang, paint, columns } = context
  const authority =
    inputs.laws.vocabulary.authorities.find(one => one.id === entry.id)?.names[lang] ?? entry.id
  const awards = entry.awards.map(award => checks.pack.awards.get(award)?.names[lang] ?? award).join('; ')
  const counts = (['collectives', 'individuals', 'households'] as const)
    .filter(group => entry.nominees[group] > 0)
    .map(group => say(book, `cli/count-${group}`, { count: entry.nominees[group] }))
  const labels = ['cli/label-awards', 'cli/label-nominees', 'cli/label-sets', 'cli/label-print'].map(code =>
    say(book, code),
  )
  const width = Math.max(...labels.map(displayWidth))
  const line = (index: number, text: string): readonly string[] =>
    wrap(`  ${(labels[index] ?? '').padEnd(width)}  `, text, columns)
  const pages = entry.print ? entry.print.pages / entry.sets : 0
  return [
    '',
    paint.strong(authority.charAt(0).toUpperCase() + authority.slice(1)),
    ...line(0, awards),
    ...line(1, counts.join(', ')),
    ...line(
      2,
      say(book, entry.print ? 'cli/sets-pages' : 'cli/sets-only', {
        sets: entry.sets,
        pages,
        total: entry.print?.pages ?? 0,
      }),
    ),
    ...(entry.print ? line(3, join(out, entry.print.path)) : []),
  ]
}
