import type { Trial } from '../../model/finding.ts'
import { paperOf } from '../certificates.ts'
import { awardName, wordsFor } from '../named.ts'
import { type Check, found, idsOf, inNominee, type Subject } from '../rule.ts'

const trialOf = ({ finding }: Subject): Trial | undefined =>
  finding.trials.find(trial => trial.ground === finding.ground)

/** A ground that itself asks for a paper has been judged by it. */
const asksItself = (trial: Trial): boolean => trial.judgements.some(({ leaf }) => 'certificate' in leaf)

const isTicked = (trial: Trial, attest: readonly string[]): boolean =>
  trial.judgements.some(
    ({ leaf, verdict, counted }) =>
      verdict === 'met' && 'attest' in leaf && counted.some(id => attest.includes(id)),
  )

/** The ground taken is one of those whose merit a paper must prove, and none of the papers is there. */
export const certificateByGround: Check = given => {
  const { rule, inputs } = given
  const grounds = idsOf(rule, 'grounds', [])
  const attest = idsOf(rule, 'attest', [])
  const kinds = idsOf(rule, 'commendations', [])
  const papers = idsOf(rule, 'certificates', ['cong-nhan-thanh-tich'])
  return given.subjects.flatMap(subject => {
    const { nominee } = subject
    const trial = trialOf(subject)
    const isKind = kinds.length === 0 || kinds.includes(nominee.commendation ?? inputs.campaign.commendation)
    if (!trial || !isKind || asksItself(trial) || papers.some(paper => paperOf(nominee, paper))) return []
    if (!grounds.includes(trial.ground) && !isTicked(trial, attest)) return []
    return [
      found(given, {
        at: inNominee(subject, Object.keys(nominee.certificates).length > 0 ? 'certificates' : 'award'),
        args: {
          name: nominee.name,
          award: awardName(given.pack, nominee.award),
          ground: trial.ground,
          papers: wordsFor(inputs.laws.vocabulary.certificates, papers),
          ids: papers.join(', '),
        },
      }),
    ]
  })
}
