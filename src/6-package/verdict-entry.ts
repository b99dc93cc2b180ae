import type { Citation, Named } from '../model/diagnostic.ts'
import type { Attested, Finding, Judgement, Outlook } from '../model/finding.ts'
import type { Day, Inputs } from '../model/input.ts'
import type { Verdict } from '../model/law.ts'

type Cited = {
  readonly instrument: string
  readonly article?: string
  readonly clause?: string
  readonly point?: string
  readonly text: string
}

/** One criterion of the ground taken: as the pack has it, what came out, and the years, awards or things counted. */
export type CriterionEntry = {
  readonly criterion: string
  /** What a statement or paper is called that the criterion names by its id. */
  readonly name?: string
  readonly verdict: Verdict
  readonly counted: readonly string[]
}

/** A criterion that is not met: how much there is and how much it wants, and the day from which time alone mends it. */
export type MissingEntry = {
  readonly criterion: string
  readonly found: number | null
  readonly needed: number | null
  readonly from: Day | null
}

export type OutlookEntry = {
  /** The ground that lacks least, with what it lacks. */
  readonly ground: string | null
  readonly missing: readonly MissingEntry[]
  readonly earliest: { readonly ground: string; readonly from: Day } | null
  readonly highest: Outlook['highest'] | null
}

export type VerdictEntry = {
  readonly nominee: string
  readonly name: string
  readonly award: string
  readonly ground: string | null
  readonly verdict: Verdict
  readonly verified: string | null
  readonly criteria: readonly CriterionEntry[]
  readonly citation: readonly Cited[]
  /** Statements that the campaign asks for besides the law, and the part of its plan; left out where it asks for none. */
  readonly campaign?: readonly (Omit<CriterionEntry, 'counted'> & { readonly citation: readonly Cited[] })[]
  readonly amount: number | null
  /** Of an award that is refused. */
  readonly outlook: OutlookEntry | null
}

/** What the manifest tells of one nominee: the ground taken and what was counted for it, or what is missing. */
export const verdictEntry = (finding: Finding, inputs: Inputs): VerdictEntry => {
  const trial = finding.trials.find(one => one.ground === finding.ground)
  return {
    nominee: finding.nominee,
    name: inputs.nominees[finding.index]?.name ?? '',
    award: finding.award,
    ground: finding.ground,
    verdict: finding.verdict,
    verified: trial?.verified.state ?? null,
    criteria: (trial?.judgements ?? []).map(({ leaf, args, verdict, counted }) => ({
      criterion: nameOfLeaf(leaf),
      ...calledOf(leaf, args),
      verdict,
      counted,
    })),
    citation: (trial?.cite ?? []).map(cited),
    ...(finding.attested ? { campaign: finding.attested.map(attestedEntry) } : {}),
    amount: finding.amount,
    outlook: finding.outlook ? outlookEntry(finding.outlook) : null,
  }
}

const attestedEntry = ({ id, names, verdict, cite }: Attested) => ({
  criterion: `attest: ${id}`,
  name: names.vi,
  verdict,
  citation: cite.map(cited),
})

const outlookEntry = ({ nearest, earliest, highest }: Outlook): OutlookEntry => ({
  ground: nearest?.ground ?? null,
  missing: (nearest?.missing ?? []).map(missingEntry),
  earliest: earliest ? { ground: earliest.ground, from: earliest.day } : null,
  highest: highest ?? null,
})

const missingEntry = ({ leaf, args: { found, needed }, metOn }: Judgement): MissingEntry => ({
  criterion: nameOfLeaf(leaf),
  found: typeof found === 'number' ? found : null,
  needed: typeof needed === 'number' ? needed : null,
  from: metOn ?? null,
})

const calledOf = (
  leaf: Judgement['leaf'],
  { criterion, certificate }: Judgement['args'],
): Pick<CriterionEntry, 'name'> => {
  const name = 'attest' in leaf ? criterion : 'certificate' in leaf ? certificate : undefined
  return typeof name === 'object' ? { name: name.vi } : {}
}

/** A leaf as the pack writes it, e.g. `attest: neu-guong`; `streak: hoan-thanh-tot, years: 5`. */
const nameOfLeaf = (leaf: Judgement['leaf']): string =>
  Object.entries(leaf)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${textOf(value)}`)
    .join(', ')

const textOf = (value: string | number | boolean | readonly string[] | Named): string => {
  if (typeof value !== 'object') return String(value)
  return 'vi' in value ? value.vi : value.join(' | ')
}

const cited = ({ instrument, article, clause, point, text }: Citation): Cited => ({
  instrument,
  article,
  clause,
  point,
  text: text.vi,
})
