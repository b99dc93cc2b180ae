import type { Reference } from '../../model/input.ts'
import { paperOf } from '../certificates.ts'
import { someOf } from '../named.ts'
import { type Check, type CheckGiven, found, idsOf, inNominee, type Subject } from '../rule.ts'

/** A report, conclusion or plan of the review; a plan that launches the movement may speak of reviews to come. */
const isReview = ({ type, about }: Reference): boolean =>
  /(?:sơ|tổng)\s+kết/iu.test(`${type} ${about}`) && !/phát\s+động/iu.test(about)

const isCited = ({ inputs: { campaign, submission } }: CheckGiven): boolean =>
  [...submission.bases, ...campaign.launched, ...(campaign.plan ? [campaign.plan] : [])].some(isReview)

/** The tick of the ground taken that says the nominee was chosen at a review. */
const tickOf = ({ finding }: Subject, attest: readonly string[]): string | undefined =>
  finding.trials
    .filter(trial => trial.ground === finding.ground)
    .flatMap(trial => trial.judgements)
    .flatMap(({ leaf, verdict, counted }) => ('attest' in leaf && verdict === 'met' ? counted : []))
    .find(id => attest.includes(id))

/** Nominees chosen when a movement was reviewed, and no document of that review is cited or attached: one finding. */
export const reviewNotCited: Check = given => {
  const attest = idsOf(given.rule, 'attest', ['binh-xet'])
  const [paper = ''] = idsOf(given.rule, 'certificate', ['so-ket-tong-ket'])
  if (isCited(given)) return []
  const open = given.subjects.flatMap(subject => {
    const tick = paperOf(subject.nominee, paper) === undefined ? tickOf(subject, attest) : undefined
    return tick === undefined ? [] : [{ subject, tick }]
  })
  const [first] = open
  if (!first) return []
  return [
    found(given, {
      at: inNominee(first.subject, 'attested', first.tick),
      args: {
        count: open.length,
        names: someOf(open.map(({ subject }) => subject.nominee.name)),
        id: paper,
      },
    }),
  ]
}
