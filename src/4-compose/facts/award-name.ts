import type { PlannedDossier } from '../../model/plan.ts'
import { authorityFacts } from './authority.ts'
import { awardOf, type Source } from './source.ts'

/** Name of an award of a dossier, by its id. */
export type AwardName = (award: string) => string

/**
 * Names of awards as the papers of a dossier call them: the law's, but where that leaves open who decides and the letter
 * goes to the one, with that one's post: `Giấy khen của Giám đốc Sở Y tế`.
 */
export const awardNameIn = (source: Source, dossier: PlannedDossier): AwardName => {
  const { authority, general } = authorityFacts(source, dossier)
  const end = ` của ${general}`
  return id => {
    const name = awardOf(source, id)?.names.vi ?? id
    return general && name.endsWith(end) ? `${name.slice(0, -end.length)} của ${authority.title}` : name
  }
}
