import type { Diagnostic, Span } from '../../model/diagnostic.ts'
import type { Inputs } from '../../model/input.ts'
import type { PlannedDossier, PlannedPaper } from '../../model/plan.ts'
import { sumOf } from '../facts/counts.ts'
import { spanOfWord } from '../word/span.ts'
import { fault } from '../wording/scope.ts'
import { wrongCounts } from './counts.ts'
import { ownCounts } from './quoted.ts'
import { missingNames, paragraphsOfWord } from './word-text.ts'

type Told = { readonly paragraphs: readonly string[]; readonly paper: string; readonly span: Span }

/** So many names are told; the others are as many more. */
const mostNames = 5

const namesIn = ({ paragraphs, paper, span }: Told, names: readonly string[]): readonly Diagnostic[] => {
  const missing = missingNames(paragraphs, names)
  if (missing.length === 0) return []
  const more = missing.length > mostNames ? '; …' : ''
  const told = missing.slice(0, mostNames).join('; ') + more
  return [
    fault('template/name-missing', span, { paper, count: missing.length, total: names.length, names: told }),
  ]
}

/** Counts that are those of no award and not of all together: they were typed into the file. */
const countsIn = (
  { paragraphs, span }: Told,
  inputs: Inputs,
  dossier: PlannedDossier,
): readonly Diagnostic[] => {
  const total = sumOf(dossier.awards)
  const wrong = wrongCounts(paragraphs.join('\n'), [total, ...dossier.awards])
  return ownCounts(wrong, inputs, dossier).map(told => ({
    ...fault('template/count-differs', span, { told }),
    severity: 'warning',
  }))
}

/**
 * Where a paper made of the office's own Word file does not agree with the dossier: a nominee who is not in the list or
 * not in the paper about itself, a count in the letter that is nobody's. It is read back from the file as it was made.
 */
export const wordAgreement = (
  inputs: Inputs,
  [dossier, { kind, nominee }]: readonly [PlannedDossier, PlannedPaper],
  parts: ReadonlyMap<string, Uint8Array>,
): readonly Diagnostic[] => {
  const word = inputs.wording.get(kind)?.word
  if (!word) return []
  const told: Told = { paragraphs: paragraphsOfWord(parts), paper: kind, span: spanOfWord(word) }
  if (kind === 'to-trinh') return countsIn(told, inputs, dossier)
  const listed = kind === 'danh-sach' ? dossier.awards.flatMap(award => award.nominees) : [nominee]
  return namesIn(
    told,
    inputs.nominees.filter(one => listed.includes(one.id)).map(one => one.name),
  )
}
