import type { Diagnostic } from '../model/diagnostic.ts'
import type { Document } from '../model/document.ts'
import type { PrintPage } from '../model/output.ts'
import type { PlannedDossier, PlannedPaper, SetFacts } from '../model/plan.ts'
import { bind, fileOpener, type OpenedFile } from './attachments.ts'
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
import { inOrder, type Part, setPaper } from './part.ts'
import { placesOf, printName, setOf } from './print-file.ts'
import { misread } from './read-back.ts'
import { setFolders } from './set-folders.ts'
import { settle } from './settle.ts'
import { makeWordPapers, type WordFiles, wordPaperWith } from './word-papers.ts'
import { type Place, type Workshop, write } from './workshop.ts'

export type { MakeOptions, Workshop } from './workshop.ts'

export type MadeDossier = {
  readonly entry: DossierEntry
  readonly documents: readonly Document[]
  readonly diagnostics: readonly Diagnostic[]
  /** Where a finished file does not say what its document says: a fault of the program. */
  readonly differences: readonly string[]
}

/**
 * Makes one dossier into the tray: papers about nominees one at a time, then those that may tell of the whole, then the
 * print file. What is wrong with a paper is told, not thrown.
 */
export const makeDossier = async (dossier: PlannedDossier, shop: Workshop): Promise<MadeDossier> => {
  const folders = shop.options.setFolders ? setFolders(dossier.sets.count) : []
  const place: Place = { folder: dossier.id, sets: folders }
  const words = await makeWordPapers(dossier, shop)
  const openFile = fileOpener(shop)
  const written = new Map<PlannedPaper, Written>()
  const parts: Part[] = []
  for (const paper of dossier.papers) {
    shop.options.onPaper(`${dossier.id}/${paper.path}`)
    const part = await partOf(dossier, paper, { shop, openFile, word: words.get(paper) })
    parts.push(part)
    if (paper.nominee !== null) written.set(paper, await writePart(part, place, shop))
  }
  const settled = await settle(dossier, parts, shop)
  for (const part of settled)
    if (!written.has(part.paper)) written.set(part.paper, await writePart(part, place, shop))
  const print = shop.options.formats.includes('pdf') ? await makePrintFile(dossier, settled, shop) : null
  const done = dossier.papers.flatMap(paper => written.get(paper) ?? [])
  return {
    entry: dossierEntry({
      dossier,
      print: print?.entry ?? null,
      documents: done.map(({ entry }) => entry),
      folders,
    }),
    differences: [...done.flatMap(one => one.differences), ...(print?.differences ?? [])],
    documents: settled.flatMap(({ made }) => ('document' in made ? [made.document] : [])),
    diagnostics: settled.flatMap(part => findingsOf(part, shop)),
  }
}

type Bench = {
  readonly shop: Workshop
  readonly openFile: (path: string) => Promise<OpenedFile>
  readonly word: WordFiles | undefined
}

const partOf = async (
  dossier: PlannedDossier,
  paper: PlannedPaper,
  { shop, openFile, word }: Bench,
): Promise<Part> => {
  const { world, inputs, options } = shop
  // In a draft, what cannot be bound in was told when the input was judged.
  const present = paper.attachments.filter(({ source }) => !options.draft || world.isFile(source))
  const { files, diagnostics: amiss } = await bind(present, inputs, openFile)
  const faults = options.draft ? [] : amiss
  if (word) {
    const { pages, diagnostics } = word
    return { paper, made: word, pages, files, diagnostics: [...diagnostics, ...faults] }
  }
  const { document, set, diagnostics } = setPaper(dossier, paper, shop)
  return {
    paper,
    made: { document, set },
    pages: set.pages,
    files,
    diagnostics: [...diagnostics, ...faults],
  }
}

/** Of a paper that LibreOffice laid out no more is known than its pages; the last one counts as full. */
const byOffice = { missing: [], broken: [], lastPageUsed: 1 } as const

const findingsOf = (part: Part, { inputs }: Workshop): readonly Diagnostic[] => {
  const { paper, made, pages, diagnostics } = part
  return [...diagnostics, ...paperFindings(inputs, paper, 'set' in made ? made.set : { ...byOffice, pages })]
}

type Files = { readonly docx: Uint8Array | undefined; readonly pdf: Uint8Array | undefined }

const filesOf = async ({ made }: Part, { render, options }: Workshop): Promise<Files> => {
  const [asDocx, asPdf] = [options.formats.includes('docx'), options.formats.includes('pdf')]
  if ('docx' in made) return { docx: asDocx ? made.docx : undefined, pdf: made.pdf }
  const { document, set } = made
  const about = { title: document.title, author: document.author, tagged: true }
  return {
    docx: asDocx ? await render.docx(document) : undefined,
    pdf: asPdf ? await render.paint(set.pages, about) : undefined,
  }
}

/** What each file of a paper that was set in type here does not say as the paper does. */
const misreadIn = async ({ made }: Part, files: Files, { render }: Workshop): Promise<readonly string[]> => {
  if (!('document' in made)) return []
  const { docx, pdf } = files
  return [
    ...(docx ? await misread(made.document, { format: 'docx', bytes: docx }, render) : []),
    ...(pdf ? await misread(made.document, { format: 'pdf', bytes: pdf }, render) : []),
  ]
}

type Written = { readonly entry: PaperEntry; readonly differences: readonly string[] }

const writePart = async (part: Part, place: Place, shop: Workshop): Promise<Written> => {
  const { kind, nominee, path } = part.paper
  const put = (name: string, bytes: Uint8Array): FileEntry => write(shop.tray, place, name, bytes)
  const paged = (name: string, bytes: Uint8Array, pages: readonly PrintPage[]): PagedEntry => {
    const { path: there, sha256: sum } = put(name, bytes)
    return { path: there, pages: pages.length, sha256: sum }
  }
  const files = await filesOf(part, shop)
  const { docx, pdf } = files
  const entry: PaperEntry = {
    kind,
    nominee,
    docx: docx ? put(`${path}.docx`, docx) : null,
    pdf: pdf ? paged(`${path}.pdf`, pdf, part.pages) : null,
    attachments: part.files.map(file => paged(file.path, file.bytes, file.pages)),
  }
  return { entry, differences: await misreadIn(part, files, shop) }
}

type Pages = readonly PrintPage[]

/** Pages of the cover for each set: it carries the number of its set; as it is where no set is told from another. */
const coversOf = async (
  dossier: PlannedDossier,
  parts: readonly Part[],
  shop: Workshop,
): Promise<readonly Pages[]> => {
  const cover = parts.find(part => part.paper.kind === 'bia')
  if (!cover) return []
  const pages = placesOf(inOrder(parts), shop.options.duplex)
  const known = Array.from({ length: dossier.sets.count }, (_, at): SetFacts => ({ number: at + 1, pages }))
  const made =
    'document' in cover.made
      ? known.map(one => setPaper(dossier, cover.paper, shop, one).set)
      : await wordPaperWith([dossier, cover.paper], known, shop)
  return made.map(one => one.pages)
}

const makePrintFile = async (
  dossier: PlannedDossier,
  parts: readonly Part[],
  shop: Workshop,
): Promise<{ readonly entry: PrintEntry; readonly differences: readonly string[] }> => {
  const { count } = dossier.sets
  const covers = await coversOf(dossier, parts, shop)
  const numbered = (number: number): readonly Part[] =>
    parts.map(part => (part.paper.kind === 'bia' ? { ...part, pages: covers[number] ?? part.pages } : part))
  const sets = Array.from({ length: count }, (_, at) => setOf(inOrder(numbered(at)), shop.options.duplex))
  const pages = sets.flat()
  const path = `${dossier.id}/${printName(count)}`
  const about = { title: `${dossier.id}: ${count} bộ`, author: dossier.letter.issuer.name }
  const bytes = await shop.render.paint(pages, about)
  shop.tray.write(path, bytes)
  const wrong = shop.render.misprinted(bytes, pages)
  return {
    entry: { path, pages: pages.length, sets: count, sha256: sha256(bytes) },
    differences: wrong === undefined ? [] : [`${path}: ${wrong}`],
  }
}
