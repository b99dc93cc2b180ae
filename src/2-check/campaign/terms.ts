/** Terms of awards from both of their homes: the campaign's plan, and the pack of a province or ministry. */
import type { Citation, Diagnostic, Fact, Path, Related } from '../../model/diagnostic.ts'
import type { Inputs, Term } from '../../model/input.ts'
import type { Terms, Verified } from '../../model/law.ts'
import type { Bench } from '../bench.ts'
import { asFarAsVerified } from '../verified.ts'
import { planCite, sourceOf } from './plan.ts'

/** Terms of one award, with what they rest on; `at` is where the campaign writes them. */
export type AwardTerms = Omit<Terms, 'cite' | 'verified'> & {
  readonly cite: readonly Citation[]
  readonly verified?: Verified
  readonly at?: Path
}

/** The terms of the campaign in its order, then those of the pack, with what they rest on for one of them. */
export const termsIn = ({ inputs: { campaign }, pack }: Bench, term: Term): readonly AwardTerms[] => [
  ...campaign.awards.map((terms, order): AwardTerms => {
    const { award, quota, deadline } = terms
    const cite = [planCite(campaign, sourceOf(terms, term))]
    return { award, quota, deadline, per: 'submission', cite, at: ['campaign', 'awards', order] }
  }),
  ...pack.terms,
]

const isAsked = ({ inputs }: Bench): ((terms: { readonly award: string }) => boolean) => {
  const asked = new Set(inputs.nominees.map(nominee => nominee.award))
  return ({ award }) => asked.has(award)
}

/** Those of awards that somebody is put forward for. */
export const termsAsked = (bench: Bench, term: Term): readonly AwardTerms[] =>
  termsIn(bench, term).filter(isAsked(bench))

/** The pack's own terms of awards that somebody is put forward for; a campaign has these for all its awards together. */
export const packTermsAsked = (bench: Bench): readonly Terms[] => bench.pack.terms.filter(isAsked(bench))

type Basis = Pick<AwardTerms, 'cite' | 'verified' | 'at'>

type Told = Pick<Diagnostic, 'code' | 'severity'> & {
  readonly at: Path
  readonly args: Readonly<Record<string, Fact>>
  /** Note and key of the campaign's terms, where they are told as a second place. */
  readonly beside?: { readonly note: string; readonly keys: Path }
}

/** A finding under terms: it cites what they rest on, and binds no harder than that was verified. */
export const underAwardTerms = (inputs: Inputs, { cite, verified, at }: Basis, told: Told): Diagnostic => {
  const related: readonly Related[] =
    told.beside && at ? [{ span: inputs.locate([...at, ...told.beside.keys]), note: told.beside.note }] : []
  const { code, severity, args } = told
  const finding: Diagnostic = { code, severity, span: inputs.locate(told.at), args, cite, related }
  return verified ? asFarAsVerified(finding, verified) : finding
}
