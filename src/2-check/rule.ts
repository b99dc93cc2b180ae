/** What a check is given and gives: it looks across nominees and papers, the pack's rule says how hard it binds. */
import type { Citation, Diagnostic, Fact, Path, Related, Severity } from '../model/diagnostic.ts'
import type { Finding } from '../model/finding.ts'
import type { Nominee } from '../model/input.ts'
import type { Award, Rule } from '../model/law.ts'
import type { Bench } from './bench.ts'
import { asFarAsVerified } from './verified.ts'

/** A nominee inside the rule's scope, with the award and finding it has. */
export type Subject = {
  readonly nominee: Nominee
  readonly index: number
  readonly award: Award
  readonly finding: Finding
}

export type CheckGiven = Bench & { readonly rule: Rule; readonly subjects: readonly Subject[] }

export type Check = (given: CheckGiven) => readonly Diagnostic[]

export type Found = {
  readonly at: Path
  readonly args?: Readonly<Record<string, Fact>>
  readonly related?: readonly Related[]
  /** Instead of the rule's severity, where the law makes an exception. */
  readonly severity?: Severity
  /** Beside the rule's citation. */
  readonly cite?: readonly Citation[]
}

/** A finding under the rule: its code, severity and citation, no harder than the rule was verified. */
export const found = ({ inputs, rule }: CheckGiven, about: Found): Diagnostic =>
  asFarAsVerified(
    {
      code: rule.code,
      severity: about.severity ?? rule.severity,
      span: inputs.locate(about.at),
      args: about.args ?? {},
      cite: [...rule.cite, ...(about.cite ?? [])],
      related: about.related,
    },
    rule.verified,
  )

/** A second place, told by the note of that name. */
export const beside = ({ inputs }: CheckGiven, at: Path, note: string, args?: Related['args']): Related => ({
  span: inputs.locate(at),
  note,
  args,
})

/** The ids that a rule lists under an option, or those given here where it lists none. */
export const idsOf = (rule: Rule, option: string, otherwise: readonly string[]): readonly string[] => {
  const value = rule.options[option]
  return Array.isArray(value) ? value.map(String) : typeof value === 'string' ? [value] : otherwise
}

/** The number that a rule gives under an option of `numbersAsked`; NaN where it gives none, and then no check is run. */
export const numberOf = (rule: Rule, option: string): number => Number(rule.options[option] ?? Number.NaN)

/** Numbers that a check must be given: they are the law's, so that no pack is held to another's under its own citation. */
export const numbersAsked: Readonly<Record<string, readonly string[]>> = {
  'audit-statement': ['years'],
  'movement-length': ['years'],
  'priority-in-quota': ['women'],
  'publicity-holidays': ['days', 'margin'],
  'publicity-too-short': ['days'],
  'report-period': ['months'],
  'share-of-leaders': ['percent'],
  'summary-without-act': ['words'],
  'votes-below-law': ['percent'],
}

/** The pairs a rule gives under an option, such as award → level. */
export const pairsOf = (rule: Rule, option: string): Readonly<Record<string, string>> => {
  const value = rule.options[option]
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {}
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, String(one)]))
}

/** The path of something in a nominee. */
export const inNominee = (subject: Subject, ...rest: Path): Path => ['nominees', subject.index, ...rest]
