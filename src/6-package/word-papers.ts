import type { Checked, Diagnostic, Span } from '../model/diagnostic.ts'
import type { Paper, WordPaper } from '../model/document.ts'
import type { Inputs } from '../model/input.ts'
import type { AttachedPage, Format, Renderers } from '../model/output.ts'
import type { DossierPlan, PlannedDossier, PlannedPaper, SetFacts } from '../model/plan.ts'

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
  readonly compose: (dossier: PlannedDossier, paper: PlannedPaper, known?: SetFacts) => Checked<Paper>
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

type Opened = Pick<WordFiles, 'pdf' | 'pages' | 'diagnostics'>

const opened = async (
  paper: WordPaper,
  pdf: Uint8Array | undefined,
  { inputs, render }: WordShop,
): Promise<Opened> => {
  const pages = pdf && (await render.attached(pdf, mostPages))
  if (pages && 'pages' in pages) return { pdf, pages: pages.pages, diagnostics: [] }
  const wrong = fault('template/office-failed', spanOf(inputs, paper.kind), { paper: paper.path })
  return { pdf: undefined, pages: [], diagnostics: wrong }
}

const notAsked: Opened = { pdf: undefined, pages: [], diagnostics: [] }

/** The files of Word papers, in their order, all together: LibreOffice takes longer to start than to lay one out. */
const filesOf = async (papers: readonly WordPaper[], shop: WordShop): Promise<readonly WordFiles[]> => {
  const files = await Promise.all(papers.map(paper => shop.render.docx(paper)))
  const office = papers.length > 0 && shop.options.formats.includes('pdf') ? shop.render.office() : undefined
  const pdfs = office && (await office(files))
  return Promise.all(
    papers.map(async (paper, at) => ({
      ...(pdfs ? await opened(paper, pdfs[at], shop) : notAsked),
      docx: files[at] ?? new Uint8Array(),
    })),
  )
}

const isWord = (paper: Paper): paper is WordPaper => 'parts' in paper

/** All papers of a dossier that Word files make. */
export const makeWordPapers = async (
  dossier: PlannedDossier,
  shop: WordShop,
): Promise<ReadonlyMap<PlannedPaper, WordFiles>> => {
  const composed = dossier.papers
    .filter(paper => shop.inputs.wording.get(paper.kind)?.word)
    .map(paper => ({ paper, ...shop.compose(dossier, paper) }))
  const words = composed.flatMap(({ paper, value, diagnostics }) =>
    isWord(value) ? [{ paper, value, diagnostics }] : [],
  )
  const files = await filesOf(
    words.map(one => one.value),
    shop,
  )
  const made = words.map(({ paper, diagnostics }, at) => {
    const { diagnostics: more, ...rest } = files[at] ?? { ...notAsked, docx: new Uint8Array() }
    return [paper, { ...rest, diagnostics: [...diagnostics, ...more] }] as const
  })
  return new Map(made)
}

/** A Word paper as it reads with each of these known of its set; in their order. */
export const wordPaperWith = async (
  [dossier, paper]: readonly [PlannedDossier, PlannedPaper],
  known: readonly SetFacts[],
  shop: WordShop,
): Promise<readonly WordFiles[]> =>
  filesOf(known.map(one => shop.compose(dossier, paper, one).value).filter(isWord), shop)

/** A Word paper as it reads with what is now known of its set; undefined where that changes nothing. */
export const wordPaperAnew = async (
  [dossier, paper]: readonly [PlannedDossier, PlannedPaper],
  { docx }: Pick<WordFiles, 'docx'>,
  known: SetFacts,
  shop: WordShop,
): Promise<WordFiles | undefined> => {
  const { value } = shop.compose(dossier, paper, known)
  const isSame = !isWord(value) || Buffer.compare(await shop.render.docx(value), docx) === 0
  return isSame ? undefined : (await filesOf([value], shop))[0]
}
