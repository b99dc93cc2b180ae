import type { PlannedDossier } from '../../model/plan.ts'
import { authorityFacts } from './authority.ts'
import { awardOf, type Source } from './source.ts'

/** Name of an award of a dossier, by its id. */
export type AwardName = (award: string) => string

/**
 * Names of awards as the papers of a dossier call them: the law's, but where that leaves open who decides and the letter
 * goes to the one, with that one's post: `Giấy khen của Giám đốc Sở Y tế`; and in a city under the central government,
 * where the law says `tỉnh` for both, with its committee.
 */
export const awardNameIn = (source: Source, dossier: PlannedDossier): AwardName => {
  const { authority, general, isCity } = authorityFacts(source, dossier)
  const end = ` của ${general}`
  return id => {
    const name = awardOf(source, id)?.names.vi ?? id
    if (general && name.endsWith(end)) return `${name.slice(0, -end.length)} của ${authority.title}`
    return isCity ? name.replace(/(?<=Ủy ban nhân dân )tỉnh$/u, 'thành phố') : name
  }
}

/**
 * An award in a sentence that has just named who confers it: `Bằng khen`, `Giấy khen`. Any other keeps its whole name,
 * and so do these where another confers them.
 */
export const shortName = (name: string, title: string): string => {
  const [, form, body] = name.match(/^((?:Bằng|Giấy) khen) của (.+)$/u) ?? []
  return form && body && title.startsWith(body) ? form : name
}
