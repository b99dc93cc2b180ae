import type { Document } from '../model/document.ts'
import type { Inputs } from '../model/input.ts'
import type { PlannedDossier, PlannedPaper } from '../model/plan.ts'
import { cellsOf, missingCounts, wrongCounts } from './agreement/counts.ts'
import { ownCounts } from './agreement/quoted.ts'
import { blocksOf, entryOf, type Listed, rosterOf, runningText, tablesOf } from './agreement/roster.ts'
import { type Counts, sumOf } from './facts/counts.ts'

type Desk = {
  readonly inputs: Inputs
  readonly roster: readonly Listed[]
  /** Counts of our own that none of the allowed ones equals, in quotes. */
  readonly wrong: (text: string, allowed: readonly Counts[]) => readonly string[]
}

const inLetter = (document: Document, { roster, wrong }: Desk): readonly string[] => {
  const blocks = blocksOf(document)
  const text = runningText(blocks)
  const total = sumOf(roster.map(one => one.award))
  const rows = [...roster.map(one => cellsOf(one.award, total)), cellsOf(total, total)]
  const wrongRows = tablesOf(blocks).flatMap(table =>
    table.rows
      .filter((row, index) => row.slice(2).join() !== rows[index]?.join())
      .map(row => `row "${row.join(' ')}"`),
  )
  return [
    ...wrong(text, [total, ...roster.map(one => one.award)]),
    ...missingCounts(text, total),
    ...wrongRows,
  ]
}

const inList = (document: Document, { roster, wrong }: Desk): readonly string[] =>
  roster.flatMap(({ award, entries }, index) => {
    const blocks = document.sections[index]?.blocks ?? []
    const rows = tablesOf(blocks).flatMap(table => table.rows)
    const last = runningText(blocks).split('\n').at(-1) ?? ''
    const misplaced = entries.flatMap(({ name, post }, at) => {
      const row = rows[at] ?? []
      // A collective stands with the body it belongs to: `Khoa Nội, Bệnh viện đa khoa tỉnh`.
      const named = row.some(cell => cell === name || cell.startsWith(`${name}, `))
      const same = named && (post === '' || row.includes(post))
      return same ? [] : [`row ${at + 1} of ${award.award} is "${row.join(' | ')}", not "${name}"`]
    })
    const more = rows.length > entries.length ? [`${rows.length} rows for ${entries.length} nominees`] : []
    return [...misplaced, ...more, ...wrong(last, [award]), ...missingCounts(last, award)]
  })

const inSummary = (document: Document, id: string, inputs: Inputs): readonly string[] => {
  const nominee = inputs.nominees.find(one => one.id === id)
  if (!nominee) return [`no nominee "${id}"`]
  const text = runningText(blocksOf(document))
  const { name, post } = entryOf(inputs, nominee)
  return [name, post].filter(words => !text.includes(words)).map(words => `"${words}" is not told`)
}

const inPaper = (document: Document, paper: PlannedPaper | undefined, desk: Desk): readonly string[] => {
  if (!paper) return ['is not in the plan']
  const { inputs } = desk
  if (inputs.wording.get(paper.kind)?.own) return []
  if (paper.nominee !== null) return inSummary(document, paper.nominee, inputs)
  if (paper.kind === 'to-trinh') return inLetter(document, desk)
  return paper.kind === 'danh-sach' ? inList(document, desk) : []
}

/**
 * Where the papers of one dossier do not tell the same names, counts and order: each difference in a few words, none
 * when they agree. A difference is a fault of this program, never of its user, whose own wording is not judged.
 */
export const agree = (
  inputs: Inputs,
  dossier: PlannedDossier,
  documents: readonly Document[],
): readonly string[] => {
  const papers = new Map(dossier.papers.map(paper => [`${dossier.id}/${paper.path}`, paper]))
  const desk: Desk = {
    inputs,
    roster: rosterOf(inputs, dossier),
    wrong: (text, allowed) =>
      ownCounts(wrongCounts(text, allowed), inputs, dossier).map(count => `"${count}"`),
  }
  return documents.flatMap(document =>
    inPaper(document, papers.get(document.path), desk).map(one => `${document.path}: ${one}`),
  )
}
