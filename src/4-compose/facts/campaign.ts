import type { Campaign, Nominee } from '../../model/input.ts'
import type { Vocabulary } from '../../model/law.ts'
import { lowered, yearsInWords } from '../vietnamese.ts'
import { type FactsOf, flags, record, text } from '../wording/shape.ts'
import { idsOf, oneOf, wordName } from './source.ts'

/** Fields of the campaign; `movement` names it inside a sentence, `again` where it has just been named. */
export const campaignFields = (vocabulary: Vocabulary) =>
  record({
    name: text,
    movement: text,
    again: text,
    years: text,
    commendation: text,
    procedure: flags(idsOf(vocabulary.procedures)),
  })

/** `phong trào thi đua “…”`; a name that says so itself, or has its own quotation marks, is not dressed twice. */
export const movementOf = (name: string): string => {
  if (/^(?:phong trào|đợt|chuyên đề|cuộc)\s/iu.test(name)) return lowered(name)
  return `phong trào thi đua ${/^[“"].*[”"]$/u.test(name) ? name : `“${name}”`}`
}

/** `phong trào thi đua nêu trên`, by the first words of what was launched. */
export const againOf = (movement: string): string => {
  const kind =
    /^(?:phong trào thi đua|phong trào|đợt thi đua|đợt|chuyên đề|cuộc vận động|cuộc thi|cuộc)(?=\s)/iu
  return `${movement.match(kind)?.[0] ?? 'phong trào thi đua'} nêu trên`
}

/** What was launched, and how papers name it. */
export const campaignFacts = (
  campaign: Campaign,
  vocabulary: Vocabulary,
): FactsOf<ReturnType<typeof campaignFields>> => ({
  name: campaign.name,
  movement: movementOf(campaign.name),
  again: againOf(movementOf(campaign.name)),
  years: yearsInWords(campaign.period?.from, campaign.period?.to),
  commendation: wordName(vocabulary.commendations, campaign.commendation),
  procedure: oneOf(idsOf(vocabulary.procedures), campaign.procedure),
})

/** Name of the flag that stands where nominees differ in their commendation. */
export const severalCommendations = 'several'

/** The commendation that all nominees share, or `several` where they differ: no paper claims one for all. */
export const sharedCommendation = (campaign: Campaign, nominees: readonly Nominee[]): string => {
  const [first = campaign.commendation, ...others] = new Set(
    nominees.map(nominee => nominee.commendation ?? campaign.commendation),
  )
  return others.length === 0 ? first : severalCommendations
}
