import type { Award } from '../../model/law.ts'
import type { PlannedDossier } from '../../model/plan.ts'
import { authorityFacts } from './authority.ts'
import { awardOf, type Source } from './source.ts'

/** Name of an award of a dossier, by its id. */
export type AwardName = (award: string) => string

const isTitle = ({ form }: Pick<Award, 'form'>): boolean => form === 'danh-hieu'

/** The verb before an award's name, with the word for what it is where that is a title of honour. */
export const conferred = (award: Award | undefined, verb: string): string =>
  award && isTitle(award) ? `${verb} danh hiệu` : verb

/**
 * Names of awards as the papers of a dossier call them: the law's, but where that leaves open who decides and the letter
 * goes to the one, with that one's post: `Giấy khen của Giám đốc Sở Y tế`; and in a city under the central government,
 * where the law says `tỉnh` for both, with its committee. A title of honour stands in quotation marks, behind the words of
 * `conferred`: `tặng danh hiệu “Chiến sĩ thi đua cơ sở”` (NĐ 30/2020, PL II, V.2).
 */
export const awardNameIn = (source: Source, dossier: PlannedDossier): AwardName => {
  const { authority, general, city } = authorityFacts(source, dossier)
  const end = ` của ${general}`
  return id => {
    const award = awardOf(source, id)
    const name = award?.names.vi ?? id
    if (award && isTitle(award)) return `“${name}”`
    if (general && name.endsWith(end)) return `${name.slice(0, -end.length)} của ${authority.title}`
    return city ? name.replace(/(?<=Ủy ban nhân dân )tỉnh$/u, city) : name
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
