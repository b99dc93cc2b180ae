import type { Checked, Citation, Diagnostic, Named } from '../model/diagnostic.ts'
import type { Checks } from '../model/finding.ts'
import type { Inputs } from '../model/input.ts'
import type { Award, Dated } from '../model/law.ts'
import type { Sets } from '../model/plan.ts'
import type { Group } from './groups.ts'

export type SetsQuestion = {
  readonly inputs: Inputs
  readonly checks: Checks
  readonly group: Group
  readonly wished: number | undefined
}

/** How many complete sets a dossier is made in: the option, else the campaign's figure, else the law's, else one. */
export const setsOf = (question: SetsQuestion): Checked<Sets> => {
  const { wished } = question
  const asked = askedOf(question)
  if (wished === undefined) return asked
  return {
    value: { count: wished, from: 'option', because: [] },
    diagnostics: wished < asked.value.count ? [below(question, wished, asked.value)] : [],
  }
}

/** Fewer sets than campaign or law ask for were wished: they are made, but the dossier is not complete with them. */
const below = ({ inputs, group }: SetsQuestion, wished: number, { count, because }: Sets): Diagnostic => {
  const order = inputs.campaign.awards.findIndex(
    entry => entry.sets === count && group.awards.some(one => one.award.id === entry.award),
  )
  return {
    code: 'document/sets-below',
    severity: 'warning',
    span: inputs.locate(order < 0 ? ['campaign', 'procedure'] : ['campaign', 'awards', order, 'sets']),
    args: { wished, count, awards: namesIn(group) },
    cite: because,
  }
}

const namesIn = ({ awards }: Group): Named => {
  const names = awards.map(one => one.award.names)
  return { vi: names.map(one => one.vi).join(', '), en: names.map(one => one.en).join(', ') }
}

const askedOf = ({ inputs, checks, group }: SetsQuestion): Checked<Sets> => {
  const terms = inputs.campaign.awards.flatMap((entry, index) => {
    const ours = group.awards.some(one => one.award.id === entry.award)
    return ours && entry.sets !== undefined ? [{ award: entry.award, index, count: entry.sets }] : []
  })
  const most = Math.max(...terms.map(entry => entry.count))
  if (terms.length === 0) return { value: fromLaw(inputs, checks, group), diagnostics: [] }
  const differing = terms.filter(entry => entry.count !== most)
  return {
    value: { count: most, from: 'campaign', because: [] },
    // One dossier is copied as a whole: the largest count serves every award in it.
    diagnostics: differing.map(entry => ({
      code: 'document/sets-differ',
      severity: 'warning',
      span: inputs.locate(['campaign', 'awards', entry.index, 'sets']),
      args: { award: nameOf(checks, entry.award), count: entry.count, most },
    })),
  }
}

const nameOf = (checks: Checks, award: string) => checks.pack.awardName(award) ?? award

const fromLaw = (inputs: Inputs, checks: Checks, group: Group): Sets => {
  const { submission, campaign } = inputs
  const day = submission.received ?? submission.date ?? checks.pack.from
  const entries = group.awards.flatMap(one => inForce(one.award, campaign.procedure, day))
  const most = entries.reduce<Dated<number> | undefined>(
    (best, entry) => (best && best.value >= entry.value ? best : entry),
    undefined,
  )
  const because: readonly Citation[] = most?.cite ?? []
  return most ? { count: most.value, from: 'law', because } : { count: 1, from: 'default', because }
}

const inForce = (award: Award, procedure: 'simplified' | 'standard', day: string): readonly Dated<number>[] =>
  (award.sets[procedure] ?? []).filter(
    entry => entry.from <= day && (entry.to === undefined || day <= entry.to),
  )
