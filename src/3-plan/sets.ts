import type { Checked, Citation, Diagnostic, Named } from '../model/diagnostic.ts'
import type { Checks } from '../model/finding.ts'
import type { Inputs } from '../model/input.ts'
import type { Award } from '../model/law.ts'
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

type Asked = {
  readonly award: Award
  readonly count: number
  readonly from: 'campaign' | 'law'
  readonly because: readonly Citation[]
  /** Place among the campaign's awards. */
  readonly order?: number
}

/** What is asked for one award: the campaign's count, else the law's; nothing where both are silent. */
const askedFor = ({ inputs, checks }: SetsQuestion, award: Award): readonly Asked[] => {
  const own = inputs.campaign.awards.flatMap((entry, order): readonly Asked[] =>
    entry.award === award.id && entry.sets !== undefined
      ? [{ award, count: entry.sets, from: 'campaign', because: [], order }]
      : [],
  )
  if (own.length > 0) return own
  const lawful = checks.sets.get(award.id)
  return lawful ? [{ award, count: lawful.value, from: 'law', because: lawful.cite }] : []
}

/** One dossier is copied as a whole: the largest count serves every award in it. */
const askedOf = (question: SetsQuestion): Checked<Sets> => {
  const { inputs, group } = question
  const asked = group.awards.flatMap(one => askedFor(question, one.award))
  const [most] = asked.toSorted((a, b) => b.count - a.count)
  if (!most) return { value: { count: 1, from: 'default', because: [] }, diagnostics: [] }
  const { count, from, because } = most
  return {
    value: { count, from, because },
    diagnostics: asked.flatMap(({ award, count: fewer, order }) =>
      order === undefined || fewer === count
        ? []
        : [
            {
              code: 'document/sets-differ',
              severity: 'warning',
              span: inputs.locate(['campaign', 'awards', order, 'sets']),
              args: { award: award.names, count: fewer, most: count },
            },
          ],
    ),
  }
}
