/** What the rules are asked of: one finished paper, read back from both of its files, and the dossier it lies in. */
import type { ReadBack } from '../5-render/docx/found.ts'
import { readBack as readDocx } from '../5-render/docx/read-back.ts'
import { type ReadFile, readBack as readPdf } from '../5-render/pdf/read-back.ts'

export type Profile = 'A' | 'B'

/** Both files of one paper as they were made. */
export type Files = { readonly docx: Uint8Array; readonly pdf: Uint8Array }

export type Paper = { readonly kind: string; readonly path: string; readonly profile: Profile }

export type Read = Paper & {
  readonly docx: ReadBack
  readonly pdf: ReadFile
  readonly files: Files
  /** The letter and the list of the same dossier, where it has them; undefined until `together` says so. */
  readonly letter: ReadBack | undefined
  readonly list: ReadBack | undefined
}

/** A paper read back by itself. */
export const readPaper = async (paper: Paper, files: Files): Promise<Read> => ({
  ...paper,
  files,
  docx: readDocx(files.docx),
  pdf: await readPdf(files.pdf),
  letter: undefined,
  list: undefined,
})

/** The papers of one dossier, each knowing the letter and the list. */
export const together = (papers: readonly Read[]): readonly Read[] => {
  const of = (kind: string): ReadBack | undefined => papers.find(paper => paper.kind === kind)?.docx
  const known = { letter: of('to-trinh'), list: of('danh-sach') }
  return papers.map(paper => ({ ...paper, ...known }))
}

/** A rule of the decree: what is wrong with a paper in a few words, nothing where all is well. */
export type Rule = (read: Read) => readonly string[]
