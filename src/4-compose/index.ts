// in: the submission, what was found, the plan, and the wording. out: document trees, one paper at a time; what is wrong
// with the wording itself is found up front, whether or not a paper of this build would come across it.
import type { Checked, Diagnostic } from '../model/diagnostic.ts'
import type { Document } from '../model/document.ts'
import type { Checks } from '../model/finding.ts'
import type { Inputs } from '../model/input.ts'
import type { DossierPlan, PlannedDossier, PlannedPaper } from '../model/plan.ts'
import { type DossierSheet, dossierSheet, fieldTable } from './facts/index.ts'
import { sourceOf } from './facts/source.ts'
import { misplanned } from './misplanned.ts'
import { type Ready, readyTemplate } from './wording/template.ts'

export { agree } from './agree.ts'

export type Composing = {
  readonly diagnostics: readonly Diagnostic[]
  readonly paper: (dossier: PlannedDossier, paper: PlannedPaper) => Checked<Document>
}

const wordingOf = (inputs: Inputs): Checked<ReadonlyMap<string, Ready>> => {
  const diagnostics: Diagnostic[] = []
  const table = fieldTable(inputs.laws.vocabulary, [...inputs.wording.keys()])
  const report = (found: Diagnostic): void => {
    diagnostics.push(found)
  }
  const sources = new Map(inputs.files.map(file => [file.path, file.text]))
  const ready = [...inputs.wording].map(([kind, file]) => {
    const source = sources.get(file.path)
    return [
      kind,
      readyTemplate(file, table, { report, ...(source === undefined ? {} : { source }) }),
    ] as const
  })
  return { value: new Map(ready), diagnostics }
}

/** What makes papers of a plan: the facts of a dossier are drawn once, its papers are composed as they are asked for. */
export const compose = (
  inputs: Inputs,
  checks: Checks,
  plan: DossierPlan,
  { draft = false }: { readonly draft?: boolean } = {},
): Composing => {
  const source = sourceOf(inputs, checks)
  const wording = wordingOf(inputs)
  const sheets = new Map<string, DossierSheet>()
  const sheetOf = (dossier: PlannedDossier): DossierSheet => {
    const sheet = sheets.get(dossier.id) ?? dossierSheet(source, dossier, wording.value)
    sheets.set(dossier.id, sheet)
    return sheet
  }
  return {
    diagnostics: [...wording.diagnostics, ...misplanned(inputs, plan, wording.value)],
    paper: (dossier, paper) => {
      const { facts, nominees } = sheetOf(dossier)
      const nominee = paper.nominee === null ? undefined : nominees.get(paper.nominee)
      const words = wording.value.get(paper.kind)
      const all = nominee ? { ...facts, nominee } : facts
      const document: Document = {
        path: `${dossier.id}/${paper.path}`,
        kind: paper.kind,
        title: words?.title(all) ?? paper.kind,
        author: dossier.letter.issuer.name,
        sections: words?.sections(all) ?? [],
        profile: inputs.submission.profile,
        ...(draft ? { draft } : {}),
      }
      return { value: document, diagnostics: [] }
    },
  }
}
