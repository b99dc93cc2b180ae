/** The rules of a pack, run over the nominees they mean. */
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Finding } from '../model/finding.ts'
import type { Rule } from '../model/law.ts'
import { nearest, nearestOf } from '../nearest.ts'
import type { Bench } from './bench.ts'
import { checks } from './checks/index.ts'
import { idsOf, numberOf, numbersAsked, type Subject } from './rule.ts'

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

/** A number that the check needs and the rule of a pack beside the campaign does not give. */
const numberMissing = ({ inputs, pack }: Bench, rule: Rule, option: string): Diagnostic => ({
  code: 'law/option-missing',
  severity: 'error',
  span: rule.span ?? inputs.locate(['campaign', 'law']),
  args: { law: pack.id, use: rule.use, option },
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
    if (!check) return [unknownCheck(bench, rule)]
    const asked = Object.hasOwn(numbersAsked, rule.use) ? (numbersAsked[rule.use] ?? []) : []
    const missing = asked.filter(option => Number.isNaN(numberOf(rule, option)))
    return missing.length > 0
      ? missing.map(option => numberMissing(bench, rule, option))
      : check({ ...bench, rule, subjects: scopeOf(rule, subjects) })
  })
}
