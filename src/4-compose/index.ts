// in: the submission, what was found, the plan, and the wording. out: document trees, one paper at a time, or a Word
// file filled in where the office has its own; what is wrong with the wording itself is found up front, whether or not a
// paper of this build would come across it.
import type { Checked, Diagnostic } from '../model/diagnostic.ts'
import type { Document, Paper } from '../model/document.ts'
import type { Checks } from '../model/finding.ts'
import type { Inputs } from '../model/input.ts'
import type { DossierPlan, PlannedDossier, PlannedPaper, SetFacts } from '../model/plan.ts'
import { type DossierSheet, dossierSheet, fieldTable } from './facts/index.ts'
import { paperFacts } from './facts/papers.ts'
import { type Source, sourceOf } from './facts/source.ts'
import { misplanned } from './misplanned.ts'
import { provinceUnknown } from './province-unknown.ts'
import type { WordTemplates } from './word/open.ts'
import { wordPress } from './word/papers.ts'
import type { Facts } from './wording/shape.ts'
import { type FieldTable, fieldsFor, type Ready, readyTemplate } from './wording/template.ts'

export { agree } from './agree.ts'
export { type FieldOutline, outlinePapers, type PaperOutline } from './facts/outline.ts'
export { openWordFiles, type WordTemplates } from './word/open.ts'

export type Composing = {
  readonly diagnostics: readonly Diagnostic[]
  /** `known` is what the paper may tell of its set; blanks stand for what is left out. */
  readonly paper: (dossier: PlannedDossier, paper: PlannedPaper, known?: SetFacts) => Checked<Paper>
}

export type ComposeOptions = {
  readonly draft?: boolean
  /** The office's own Word files, opened. */
  readonly words?: WordTemplates
}

const tableOf = ({ laws, wording }: Inputs): FieldTable => fieldTable(laws.vocabulary, [...wording.keys()])

const wordingOf = (inputs: Inputs): Checked<ReadonlyMap<string, Ready>> => {
  const diagnostics: Diagnostic[] = []
  const table = tableOf(inputs)
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

/** The Word files whose tags are all in order, and what is wrong with the others. */
const soundWords = (
  inputs: Inputs,
  words: WordTemplates,
  wording: ReadonlyMap<string, Ready>,
): Checked<WordTemplates> => {
  const table = tableOf(inputs)
  const checked = [...words].map(([kind, template]) => ({
    kind,
    template,
    wrong: template.check(fieldsFor(wording.get(kind)?.about ?? 'dossier', table)),
  }))
  const sound = checked.filter(one => one.wrong.length === 0)
  return {
    value: new Map(sound.map(({ kind, template }) => [kind, template])),
    diagnostics: checked.flatMap(one => one.wrong),
  }
}

type FactsOf = (dossier: PlannedDossier, paper: PlannedPaper, known?: SetFacts) => Facts

/** Facts of the papers; those of a dossier are drawn once. */
const factsFrom = (source: Source, wording: ReadonlyMap<string, Ready>): FactsOf => {
  const sheets = new Map<string, DossierSheet>()
  return (dossier, paper, known) => {
    const sheet = sheets.get(dossier.id) ?? dossierSheet(source, dossier, wording)
    sheets.set(dossier.id, sheet)
    const nominee = paper.nominee === null ? undefined : sheet.nominees.get(paper.nominee)
    if (nominee) return { ...sheet.facts, nominee }
    return known ? { ...sheet.facts, ...paperFacts({ source, dossier, names: wording }, known) } : sheet.facts
  }
}

/** What makes papers of a plan: papers are composed as they are asked for. */
export const compose = (
  inputs: Inputs,
  checks: Checks,
  plan: DossierPlan,
  { draft = false, words = new Map() }: ComposeOptions = {},
): Composing => {
  const wording = wordingOf(inputs)
  const factsOf = factsFrom(sourceOf(inputs, checks), wording.value)
  const sound = soundWords(inputs, words, wording.value)
  const press = wordPress({ inputs, plan, templates: sound.value, factsOf })
  const misplaced = misplanned(inputs, plan, wording.value)
  return {
    diagnostics: [
      ...wording.diagnostics,
      ...misplaced,
      ...provinceUnknown(inputs, plan),
      ...sound.diagnostics,
      ...press.diagnostics,
    ],
    paper: (dossier, paper, known) => {
      const ready = wording.value.get(paper.kind)
      const facts = factsOf(dossier, paper, known)
      const about = {
        path: `${dossier.id}/${paper.path}`,
        kind: paper.kind,
        title: ready?.title(facts) ?? paper.kind,
        author: dossier.letter.issuer.name,
        ...(draft ? { draft } : {}),
      }
      const { value, diagnostics } = press.paper([dossier, paper], about, known)
      if (value) return { value, diagnostics }
      const { profile } = inputs.submission
      const document: Document = { ...about, sections: ready?.sections(facts) ?? [], profile }
      return { value: document, diagnostics }
    },
  }
}
