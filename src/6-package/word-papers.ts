import type { Checked, Diagnostic, Span } from '../model/diagnostic.ts'
import type { Paper, WordPaper } from '../model/document.ts'
import type { Inputs } from '../model/input.ts'
import type { AttachedPage, Format, Renderers } from '../model/output.ts'
import type { DossierPlan, PlannedDossier, PlannedPaper } from '../model/plan.ts'

/** A paper that the office's own Word file makes: its files, and its pages for the print file where a PDF was asked for. */
export type WordFiles = {
  readonly docx: Uint8Array
  readonly pdf: Uint8Array | undefined
  readonly pages: readonly AttachedPage[]
  readonly diagnostics: readonly Diagnostic[]
}

export type WordShop = {
  readonly inputs: Inputs
  readonly render: Renderers
  readonly compose: (dossier: PlannedDossier, paper: PlannedPaper) => Checked<Paper>
  readonly options: { readonly formats: readonly Format[] }
}

const spanOf = ({ wording }: Inputs, kind: string): Span | undefined => {
  const file = wording.get(kind)?.word?.path
  return file === undefined ? undefined : { file, start: 0, end: 0, path: [] }
}

const fault = (code: string, span: Span | undefined, args: Diagnostic['args']): readonly Diagnostic[] =>
  span ? [{ code, severity: 'error', span, args }] : []

/** A PDF is asked for, and nothing on this machine can make one of the office's own Word files: one finding a file. */
export const officeMissing = (
  { dossiers }: DossierPlan,
  shop: Omit<WordShop, 'compose'>,
): readonly Diagnostic[] => {
  const kinds = new Set(dossiers.flatMap(dossier => dossier.papers.map(paper => paper.kind)))
  const asked = [...kinds].filter(kind => shop.inputs.wording.get(kind)?.word)
  if (asked.length === 0 || !shop.options.formats.includes('pdf') || shop.render.office()) return []
  return asked.flatMap(paper => fault('template/no-libreoffice', spanOf(shop.inputs, paper), { paper }))
}

/** A list of thousands is long; a paper of our own making has no limit. */
const mostPages = 100_000

const opened = async (
  paper: WordPaper,
  pdf: Uint8Array | undefined,
  { inputs, render }: WordShop,
): Promise<Pick<WordFiles, 'pdf' | 'pages' | 'diagnostics'>> => {
  const pages = pdf && (await render.attached(pdf, mostPages))
  if (pages && 'pages' in pages) return { pdf, pages: pages.pages, diagnostics: [] }
  const wrong = fault('template/office-failed', spanOf(inputs, paper.kind), { paper: paper.path })
  return { pdf: undefined, pages: [], diagnostics: wrong }
}

const isWord = (paper: Paper): paper is WordPaper => 'parts' in paper

/** All papers of a dossier that Word files make, together: LibreOffice takes longer to start than to lay one out. */
export const makeWordPapers = async (
  dossier: PlannedDossier,
  shop: WordShop,
): Promise<ReadonlyMap<PlannedPaper, WordFiles>> => {
  const composed = dossier.papers
    .filter(paper => shop.inputs.wording.get(paper.kind)?.word)
    .map(paper => ({ paper, ...shop.compose(dossier, paper) }))
  const made = new Map<PlannedPaper, WordFiles>()
  const words = composed.flatMap(({ paper, value, diagnostics }) =>
    isWord(value) ? [{ paper, value, diagnostics }] : [],
  )
  if (words.length === 0) return made
  const files = await Promise.all(words.map(({ value }) => shop.render.docx(value)))
  const office = shop.options.formats.includes('pdf') ? shop.render.office() : undefined
  const pdfs = office && (await office(files))
  for (const [index, { paper, value, diagnostics }] of words.entries()) {
    const docx = files[index] ?? new Uint8Array()
    const rest = pdfs
      ? await opened(value, pdfs[index], shop)
      : { pdf: undefined, pages: [], diagnostics: [] }
    made.set(paper, { ...rest, docx, diagnostics: [...diagnostics, ...rest.diagnostics] })
  }
  return made
}
