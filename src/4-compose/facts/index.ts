import type { Vocabulary } from '../../model/law.ts'
import type { PlannedDossier } from '../../model/plan.ts'
import { roman } from '../numbers.ts'
import { dateInWords, periodInWords } from '../vietnamese.ts'
import { type Facts, type FactsOf, flag, flags, list, record, text } from '../wording/shape.ts'
import type { FieldTable } from '../wording/template.ts'
import { located } from './achievements.ts'
import { authorityFacts, authorityFields, toFields } from './authority.ts'
import { awardFacts, awardFields } from './award.ts'
import { awardNameIn } from './award-name.ts'
import { basesOf } from './bases.ts'
import { campaignFacts, campaignFields, severalCommendations, sharedCommendation } from './campaign.ts'
import { councilFacts, councilFields } from './council.ts'
import { countsFacts, countsFields, sumOf } from './counts.ts'
import { issuerFacts, issuerFields } from './issuer.ts'
import { letterFacts, letterFields } from './letter.ts'
import { matterFacts, matterFields } from './matters.ts'
import { type NomineeFacts, nomineeFields } from './nominee.ts'
import { nomineePaperFields, type PaperNames, paperFacts, paperFields } from './papers.ts'
import { idsOf, oneOf, type Source } from './source.ts'

/** Fields that every paper of a dossier has. */
const dossierFields = (vocabulary: Vocabulary, kinds: readonly string[]) =>
  ({
    issuer: issuerFields,
    letter: letterFields,
    to: toFields,
    ...authorityFields,
    campaign: campaignFields(vocabulary),
    commendation: flags([...idsOf(vocabulary.commendations), severalCommendations]),
    bases: list(text),
    awards: list(awardFields(vocabulary)),
    nominees: list(nomineeFields(vocabulary)),
    award: record({ name: text, short: text, verb: text, grounds: text }),
    awards_are: record({ one: flag, two: flag, many: flag }),
    counts: countsFields,
    itemised: flag,
    appendices: text,
    council: councilFields,
    matters: matterFields,
    publicity: record({ from: text, to: text, where: text, told: text }),
    ...paperFields(kinds),
  }) as const

/** The fields that a wording may name: those of the dossier, and `nominee` on a paper about one. */
export const fieldTable = (vocabulary: Vocabulary, kinds: readonly string[]): FieldTable => ({
  dossier: dossierFields(vocabulary, kinds),
  nominee: { nominee: nomineeFields(vocabulary), ...nomineePaperFields },
})

type DossierShape = ReturnType<typeof dossierFields>
type DossierFacts = { readonly [Name in keyof DossierShape]: FactsOf<DossierShape[Name]> }

/** Facts of one dossier, and of each of its nominees by id. */
export type DossierSheet = { readonly facts: Facts; readonly nominees: ReadonlyMap<string, NomineeFacts> }

/** `từ ngày 06 đến ngày 15 tháng 12 năm 2021 tại trụ sở`; a site or a newspaper is what it stands on. */
const publicity = ({ inputs }: Source): DossierFacts['publicity'] => {
  const made = inputs.submission.publicity
  if (!made) return { from: '', to: '', where: '', told: '' }
  const { from, to, where } = made
  const at = /^(?:Cổng|Trang|Báo|Website|Mạng)\s/iu.test(where) ? `trên ${where}` : located(where)
  return { from: dateInWords(from), to: dateInWords(to), where, told: `${periodInWords(from, to)} ${at}` }
}

/** `Phụ lục I, II`; empty where there is one, which has no number (PL I, III.1.a). */
const appendicesOf = (count: number): string => {
  const numbers = Array.from({ length: count }, (_, index) => roman(index + 1))
  return count > 1 ? `Phụ lục ${numbers.join(', ')}` : ''
}

/** Every fact that the papers of a dossier may print. */
export const dossierSheet = (source: Source, dossier: PlannedDossier, names: PaperNames): DossierSheet => {
  const { campaign, submission, laws } = source.inputs
  const { authority, direct, to } = authorityFacts(source, dossier)
  const awardName = awardNameIn(source, dossier)
  const ids = dossier.awards.flatMap(one => one.nominees)
  const order = new Map(ids.map((id, index) => [id, index + 1]))
  const awards = dossier.awards.map((planned, index) =>
    awardFacts({ source, dossier, index, order, awardName, authority: authority.title }, planned),
  )
  const [first] = awards
  const all = awards.flatMap(one => one.nominees)
  const counts = countsFacts(sumOf(dossier.awards))
  const nominees = ids.flatMap(id => source.nominees.get(id) ?? [])
  const facts: DossierFacts = {
    issuer: issuerFacts(dossier.letter.issuer),
    letter: letterFacts(dossier.letter, submission),
    authority,
    direct,
    to,
    campaign: campaignFacts(campaign, laws.vocabulary),
    commendation: oneOf(
      [...idsOf(laws.vocabulary.commendations), severalCommendations],
      sharedCommendation(campaign, nominees),
    ),
    bases: basesOf(source),
    awards,
    nominees: all,
    award: first ?? { name: '', short: '', verb: '', grounds: '' },
    awards_are: { one: awards.length === 1, two: awards.length === 2, many: awards.length > 2 },
    counts,
    itemised: counts.mixed || awards.length > 1,
    appendices: names.get('danh-sach')?.appendices === false ? '' : appendicesOf(awards.length),
    council: councilFacts(submission, authority.title, nominees),
    matters: matterFacts(source, dossier, awardName),
    publicity: publicity(source),
    ...paperFacts({ source, dossier, names }),
  }
  return { facts, nominees: new Map(all.map(nominee => [nominee.id, nominee])) }
}
