/** Bodies by name, as letters and plans write them: with or without the province behind, in any capitals. */
import type { Campaign, Inputs, Issuer, Nominee, RouteStep, Submission } from '../model/input.ts'
import { textKey } from './spelling.ts'

/** Do both names mean one body: equal, or one longer by what follows it (`Sở Y tế`, `Sở Y tế tỉnh Đắk Lắk`). */
export const isSameBody = (one: string, other: string): boolean => {
  const [short = '', long = ''] = [textKey(one), textKey(other)].sort((a, b) => a.length - b.length)
  return short !== '' && `${long} `.startsWith(`${short} `)
}

/** Does one of the lines of an address name the body. */
export const isAddressed = (lines: readonly string[], body: string): boolean =>
  lines.some(line => ` ${textKey(line)} `.includes(` ${textKey(body)} `))

/** The addressees of the letter that goes to an authority. */
export const addresseesOf = (submission: Submission, authority: string): readonly string[] =>
  submission.letters[authority]?.to ?? submission.to

/** The step of the campaign's route that the issuer takes for an award: the one from it by name, else from anybody. */
export const stepOf = (
  campaign: Campaign,
  issuer: string,
  award: string,
): { readonly step: RouteStep; readonly index: number } | undefined => {
  const steps = campaign.route
    .map((step, index) => ({ step, index }))
    .filter(
      ({ step }) =>
        (step.awards === undefined || step.awards.includes(award)) && !isSameBody(step.to, issuer),
    )
  return (
    steps.find(({ step }) => step.from !== undefined && isSameBody(step.from, issuer)) ??
    steps.find(({ step }) => step.from === undefined)
  )
}

/**
 * The manager of a nominee whom the issuer does not seem to manage: neither itself nor directly above it. Undefined
 * where it does, where nothing tells, and where the campaign's route gathers other bodies' dossiers at the issuer.
 */
export const strangeManager = (
  { campaign, laws }: Pick<Inputs, 'campaign' | 'laws'>,
  issuer: Issuer,
  { manager }: Nominee,
): { readonly manager: string; readonly parent: string } | undefined => {
  const isWide = laws.vocabulary.levels.some(({ id, wide }) => id === issuer.level && wide === true)
  const isGatherer = campaign.route.some(step => isSameBody(step.to, issuer.name))
  if (manager?.parent === undefined || isGatherer || isWide) return undefined
  if (isSameBody(manager.parent, issuer.name) || isSameBody(manager.name, issuer.name)) return undefined
  return { manager: manager.name, parent: manager.parent }
}
