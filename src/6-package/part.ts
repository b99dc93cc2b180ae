import type { Diagnostic } from '../model/diagnostic.ts'
import type { Document } from '../model/document.ts'
import type { PrintPage, SetInType } from '../model/output.ts'
import type { PlannedDossier, PlannedPaper, SetFacts } from '../model/plan.ts'
import type { BoundFile } from './attachments.ts'
import type { SetPaper } from './print-file.ts'
import type { WordFiles } from './word-papers.ts'
import type { Workshop } from './workshop.ts'

/** A paper set in type here. */
export type Typed = { readonly document: Document; readonly set: SetInType }

/** A paper on its way into the dossier: what it is made of, its pages, and the files that are bound in after it. */
export type Part = {
  readonly paper: PlannedPaper
  readonly made: Typed | WordFiles
  readonly pages: readonly PrintPage[]
  readonly files: readonly BoundFile[]
  readonly diagnostics: readonly Diagnostic[]
}

/** A paper composed and set in type, with what is known of its set; never one that a Word file makes. */
export const setPaper = (
  dossier: PlannedDossier,
  paper: PlannedPaper,
  { compose, render }: Pick<Workshop, 'compose' | 'render'>,
  known?: SetFacts,
): Typed & Pick<Part, 'diagnostics'> => {
  const { value: document, diagnostics } = compose(dossier, paper, known)
  if ('parts' in document) throw new Error(`${document.path} was not made`)
  return { document, set: render.pdf(document), diagnostics }
}

/** The papers of a set and the files bound in after them, in order. */
export const inOrder = (parts: readonly Part[]): readonly SetPaper[] =>
  parts.flatMap(({ paper, pages, files }) => [{ path: paper.path, pages }, ...files])
