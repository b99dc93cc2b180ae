/** The rules of a pack, run over the nominees they mean. */
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Finding } from '../model/finding.ts'
import type { Rule } from '../model/law.ts'
import { nearest, nearestOf } from '../nearest.ts'
import type { Bench } from './bench.ts'
import { checks } from './checks/index.ts'
import { idsOf, type Subject } from './rule.ts'

const checkNames: readonly string[] = Object.keys(checks)

/** Nominees whose award the pack knows, inside what the rule says of its scope. */
const scopeOf = (rule: Rule, subjects: readonly Subject[]): readonly Subject[] => {
  const awards = idsOf(rule, 'awards', [])
  const isStateOnly = rule.options.state === true
  return subjects.filter(
    ({ award }) => (awards.length === 0 || awards.includes(award.id)) && (!isStateOnly || award.state),
  )
}

/** A pack beside the campaign may name a check that this version does not have. */
const unknownCheck = ({ inputs, pack }: Bench, rule: Rule): Diagnostic => ({
  code: 'law/unknown-check',
  severity: 'error',
  span: rule.span ?? inputs.locate(['campaign', 'law']),
  args: {
    law: pack.id,
    rule: rule.code,
    use: rule.use,
    nearest: nearest(rule.use, checkNames),
    allowed: nearestOf(rule.use, checkNames, 5).join(', '),
  },
})

/** What the pack's rules find across nominees and papers, in the order of the rules. */
export const runRules = (bench: Bench, findings: readonly Finding[]): readonly Diagnostic[] => {
  const subjects = bench.inputs.nominees.flatMap((nominee, index) => {
    const award = bench.pack.awards.get(nominee.award)
    const finding = findings[index]
    return award && finding ? [{ nominee, index, award, finding }] : []
  })
  return bench.pack.rules.flatMap(rule => {
    const check = Object.hasOwn(checks, rule.use) ? checks[rule.use] : undefined
    return check ? check({ ...bench, rule, subjects: scopeOf(rule, subjects) }) : [unknownCheck(bench, rule)]
  })
}
