import { paperOf } from '../certificates.ts'
import { someOf } from '../named.ts'
import { type Check, found, idsOf, inNominee } from '../rule.ts'

/** Reports of nominees whom the issuer itself proposes, without its confirmation on them: one finding for all. */
export const submittingLevelConfirmation: Check = given => {
  const [paper = ''] = idsOf(given.rule, 'certificate', ['xac-nhan-cap-trinh'])
  const { level } = given.inputs.submission.issuer
  const open = given.subjects.filter(
    ({ nominee, award }) =>
      level !== undefined && award.proposes?.who.includes(level) && paperOf(nominee, paper) === undefined,
  )
  const first = open[0]
  if (!first) return []
  return [
    found(given, {
      at: inNominee(first, 'name'),
      args: { count: open.length, names: someOf(open.map(one => one.nominee.name)), id: paper },
    }),
  ]
}
