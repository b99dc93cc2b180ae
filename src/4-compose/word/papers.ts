import type { Checked, Diagnostic } from '../../model/diagnostic.ts'
import type { WordPaper } from '../../model/document.ts'
import type { Inputs } from '../../model/input.ts'
import type { DossierPlan, PlannedDossier, PlannedPaper, SetFacts } from '../../model/plan.ts'
import { wordAgreement } from '../agreement/word-papers.ts'
import type { Facts } from '../wording/shape.ts'
import type { Filling, WordTemplate } from './index.ts'
import type { WordTemplates } from './open.ts'

/** Makes the papers for which the office has a Word file of its own. */
export type WordPress = {
  /** What the papers themselves show to be wrong, before any is written; of papers a nominee each, the first. */
  readonly diagnostics: readonly Diagnostic[]
  /**
   * The paper, where its kind has a Word file that makes it, and what is wrong with it that was not told before; with
   * what is known of its set, it is the same paper once more, of which nothing is told.
   */
  readonly paper: (
    at: readonly [PlannedDossier, PlannedPaper],
    about: Omit<WordPaper, 'parts'>,
    known?: SetFacts,
  ) => Checked<WordPaper | undefined>
}

export type WordDesk = {
  readonly inputs: Inputs
  readonly plan: DossierPlan
  /** Only those whose tags are in order. */
  readonly templates: WordTemplates
  readonly factsOf: (dossier: PlannedDossier, paper: PlannedPaper, known?: SetFacts) => Facts
}

type At = readonly [PlannedDossier, PlannedPaper]

const make = (desk: WordDesk, template: WordTemplate, at: At): Filling => {
  const filling = template.fill(desk.factsOf(...at))
  if (filling.parts.size === 0) return filling
  const differing = wordAgreement(desk.inputs, at, filling.parts)
  return { ...filling, diagnostics: [...filling.diagnostics, ...differing] }
}

/** The first paper of each kind in each dossier: a fault of the file shows there already. */
const firsts = ({ dossiers }: DossierPlan): readonly At[] =>
  dossiers.flatMap(dossier => {
    const first = new Map([...dossier.papers].reverse().map(paper => [paper.kind, paper]))
    return [...first.values()].map((paper): At => [dossier, paper])
  })

/** Fills one paper of each kind at once, so that what is wrong is known before anything is written. */
export const wordPress = (desk: WordDesk): WordPress => {
  const early = new Map<PlannedPaper, Filling>()
  const { templates } = desk
  for (const at of templates.size > 0 ? firsts(desk.plan) : []) {
    const template = templates.get(at[1].kind)
    if (template) early.set(at[1], make(desk, template, at))
  }
  return {
    diagnostics: [...early.values()].flatMap(one => one.diagnostics),
    paper: (at, about, known) => {
      const template = templates.get(at[1].kind)
      if (!template) return { value: undefined, diagnostics: [] }
      const before = known ? template.fill(desk.factsOf(...at, known)) : early.get(at[1])
      const { parts, diagnostics } = before ?? make(desk, template, at)
      return {
        value: parts.size > 0 ? { ...about, parts } : undefined,
        diagnostics: before ? [] : diagnostics,
      }
    },
  }
}
