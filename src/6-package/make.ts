import type { Checked, Diagnostic } from '../model/diagnostic.ts'
import type { Document, Paper } from '../model/document.ts'
import type { Inputs } from '../model/input.ts'
import type { Format, PrintPage, Renderers } from '../model/output.ts'
import type { PlannedDossier, PlannedPaper } from '../model/plan.ts'
import type { Tray } from '../model/world.ts'
import {
  type DossierEntry,
  dossierEntry,
  type FileEntry,
  type PagedEntry,
  type PaperEntry,
  type PrintEntry,
  sha256,
} from './manifest.ts'
import { paperFindings } from './paper-findings.ts'
import { printName, type SetPaper, setOf } from './print-file.ts'
import { setFolders } from './set-folders.ts'
import { makeWordPapers, type WordFiles } from './word-papers.ts'

export type MakeOptions = {
  readonly formats: readonly Format[]
  readonly duplex: boolean
  readonly setFolders: boolean
  /** Called before each paper, for the progress line. */
  readonly onPaper: (path: string) => void
}

export type Workshop = {
  readonly inputs: Inputs
  readonly compose: (dossier: PlannedDossier, paper: PlannedPaper) => Checked<Paper>
  readonly render: Renderers
  readonly tray: Tray
  readonly options: MakeOptions
}

export type MadeDossier = {
  readonly entry: DossierEntry
  readonly documents: readonly Document[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Makes one dossier paper by paper into the tray, then its print file; what is wrong with a paper is told, not thrown. */
export const makeDossier = async (dossier: PlannedDossier, shop: Workshop): Promise<MadeDossier> => {
  const entries: PaperEntry[] = []
  const documents: Document[] = []
  const diagnostics: Diagnostic[] = []
  const set: SetPaper[] = []
  const folders = shop.options.setFolders ? setFolders(dossier.sets.count) : []
  const words = await makeWordPapers(dossier, shop)
  for (const paper of dossier.papers) {
    shop.options.onPaper(`${dossier.id}/${paper.path}`)
    const place = { folder: dossier.id, path: paper.path, sets: folders }
    const word = words.get(paper)
    const made = word ? writeWord(place, word, shop) : await makePaper(place, [dossier, paper], shop)
    documents.push(...made.documents)
    diagnostics.push(...made.diagnostics)
    set.push({ path: paper.path, pages: made.pages })
    entries.push({ kind: paper.kind, nominee: paper.nominee, docx: made.docx, pdf: made.pdf })
  }
  const print = shop.options.formats.includes('pdf') ? await makePrintFile(dossier, set, shop) : null
  return { entry: dossierEntry({ dossier, print, documents: entries, folders }), documents, diagnostics }
}

type MadePaper = {
  readonly pages: readonly PrintPage[]
  readonly docx: FileEntry | null
  readonly pdf: PagedEntry | null
  readonly documents: readonly Document[]
  readonly diagnostics: readonly Diagnostic[]
}

const makePaper = async (
  place: Place,
  [dossier, paper]: readonly [PlannedDossier, PlannedPaper],
  shop: Workshop,
): Promise<MadePaper> => {
  const { render, options, inputs } = shop
  const { value: document, diagnostics } = shop.compose(dossier, paper)
  // One that a Word file makes is among those made before.
  if ('parts' in document) throw new Error(`${document.path} was not made`)
  const set = render.pdf(document)
  const about = { title: document.title, author: document.author, tagged: true }
  const docx = options.formats.includes('docx')
    ? write(shop, place, '.docx', await render.docx(document))
    : null
  const pdf = options.formats.includes('pdf')
    ? write(shop, place, '.pdf', await render.paint(set.pages, about))
    : null
  return {
    pages: set.pages,
    docx,
    pdf: pdf && { ...pdf, pages: set.pages.length },
    documents: [document],
    diagnostics: [...diagnostics, ...paperFindings(inputs, paper, set)],
  }
}

const writeWord = (
  place: Place,
  { docx, pdf, pages, diagnostics }: WordFiles,
  shop: Workshop,
): MadePaper => ({
  pages,
  docx: shop.options.formats.includes('docx') ? write(shop, place, '.docx', docx) : null,
  pdf: pdf ? { ...write(shop, place, '.pdf', pdf), pages: pages.length } : null,
  documents: [],
  diagnostics,
})

/** Where a paper lies: the dossier's folder, the paper's path in it, and the folders of the single sets. */
type Place = { readonly folder: string; readonly path: string; readonly sets: readonly string[] }

const write = (
  { tray }: Workshop,
  { folder, path, sets }: Place,
  extension: string,
  bytes: Uint8Array,
): FileEntry => {
  for (const set of ['', ...sets.map(name => `${name}/`)])
    tray.write(`${folder}/${set}${path}${extension}`, bytes)
  return { path: `${folder}/${path}${extension}`, sha256: sha256(bytes) }
}

const makePrintFile = async (
  dossier: PlannedDossier,
  papers: readonly SetPaper[],
  { render, tray, options }: Workshop,
): Promise<PrintEntry> => {
  const { count } = dossier.sets
  const pages = setOf(papers, options.duplex)
  const path = `${dossier.id}/${printName(count)}`
  const bytes = await render.paint(Array.from({ length: count }, () => pages).flat(), {
    title: `${dossier.id}: ${count} bộ`,
    author: dossier.letter.issuer.name,
  })
  tray.write(path, bytes)
  return { path, pages: pages.length * count, sets: count, sha256: sha256(bytes) }
}
