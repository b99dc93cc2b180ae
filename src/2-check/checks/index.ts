/**
 * The closed table of checks across nominees and papers. A pack's `rules.yaml` switches one on with `use: <name>` and
 * gives its code (`law/<name>`), severity, options, citation and state of verification. What each finds, and what counts
 * where a rule gives no options, stands in `law/README.md`. Every rule may narrow its scope with `awards: [ids]` and
 * `state: true`. The campaign's own criteria need no rule: they are in `../campaign/`.
 */
import type { Check } from '../rule.ts'
import { achievementUndated } from './achievement-undated.ts'
import { addresseeNotDeciding } from './addressee-not-deciding.ts'
import { addresseeTooHigh } from './addressee-too-high.ts'
import { auditStatement } from './audit-statement.ts'
import { certificateByGround } from './certificate-by-ground.ts'
import { clearedMatter } from './cleared-matter.ts'
import { clearedWithoutDocument } from './cleared-without-document.ts'
import { disciplineInPost } from './discipline-in-post.ts'
import { disciplineWindow } from './discipline-window.ts'
import { dissolvedUnit } from './dissolved-unit.ts'
import { districtBody } from './district-body.ts'
import { donationWithoutReceipt } from './donation-without-receipt.ts'
import { electronicFiles } from './electronic-files.ts'
import { enterpriseCertificates } from './enterprise-certificates.ts'
import { foreignCertificates } from './foreign-certificates.ts'
import { foreignReportAuthor } from './foreign-report-author.ts'
import { influenceBelowAward } from './influence-below-award.ts'
import { initiativeUsedTwice } from './initiative-used-twice.ts'
import { initiativeWithoutRecognition } from './initiative-without-recognition.ts'
import { managingBody } from './managing-body.ts'
import { meritAlreadyRewarded } from './merit-already-rewarded.ts'
import { meritMaybeRewarded } from './merit-maybe-rewarded.ts'
import { minutesMissing } from './minutes-missing.ts'
import { movementLength } from './movement-length.ts'
import { nameAbbreviated } from './name-abbreviated.ts'
import { nameInCapitals } from './name-in-capitals.ts'
import { nameWithTitle } from './name-with-title.ts'
import { noPendingStatement } from './no-pending-statement.ts'
import { opinionMissing } from './opinion-missing.ts'
import { pendingMatter } from './pending-matter.ts'
import { posthumousCollective } from './posthumous-collective.ts'
import { posthumousNotMarked } from './posthumous-not-marked.ts'
import { posthumousReceiver } from './posthumous-receiver.ts'
import { priorityInQuota } from './priority-in-quota.ts'
import { publicityHolidays } from './publicity-holidays.ts'
import { publicityMissing } from './publicity-missing.ts'
import { publicityTooShort } from './publicity-too-short.ts'
import { reportPeriod } from './report-period.ts'
import { reviewNotCited } from './review-not-cited.ts'
import { reviewOfLaw } from './review-of-law.ts'
import { sameMeritTwice } from './same-merit-twice.ts'
import { sameNomineeTwice } from './same-nominee-twice.ts'
import { samePersonTwoUnits } from './same-person-two-units.ts'
import { secretFiles } from './secret-files.ts'
import { sequenceCommendationUnstated } from './sequence-commendation-unstated.ts'
import { sequenceDecisionMissing } from './sequence-decision-missing.ts'
import { sequenceFromMovement } from './sequence-from-movement.ts'
import { severalCommendations } from './several-commendations.ts'
import { shareOfLeaders } from './share-of-leaders.ts'
import { simplifiedAttestations } from './simplified-attestations.ts'
import { simplifiedForMovement } from './simplified-for-movement.ts'
import { simplifiedReason } from './simplified-reason.ts'
import { specialSudden } from './special-sudden.ts'
import { submittingLevelConfirmation } from './submitting-level-confirmation.ts'
import { suddenDetailsMissing } from './sudden-details-missing.ts'
import { suddenDutyUnstated } from './sudden-duty-unstated.ts'
import { suddenInDuty } from './sudden-in-duty.ts'
import { summaryWithoutAct } from './summary-without-act.ts'
import { summaryWithoutResult } from './summary-without-result.ts'
import { twoStateAwards } from './two-state-awards.ts'
import { votesBelowLaw } from './votes-below-law.ts'
import { votesUnstated } from './votes-unstated.ts'
import { yearsBeforeDisciplineEnd } from './years-before-discipline-end.ts'

/** Each check by the name that `use:` of a rule gives it; it finds `law/<name>`. */
export const checks: Readonly<Record<string, Check>> = {
  'achievement-undated': achievementUndated,
  'addressee-not-deciding': addresseeNotDeciding,
  'addressee-too-high': addresseeTooHigh,
  'audit-statement': auditStatement,
  'certificate-by-ground': certificateByGround,
  'cleared-matter': clearedMatter,
  'cleared-without-document': clearedWithoutDocument,
  'discipline-in-post': disciplineInPost,
  'discipline-window': disciplineWindow,
  'dissolved-unit': dissolvedUnit,
  'district-body': districtBody,
  'donation-without-receipt': donationWithoutReceipt,
  'electronic-files': electronicFiles,
  'enterprise-certificates': enterpriseCertificates,
  'foreign-certificates': foreignCertificates,
  'foreign-report-author': foreignReportAuthor,
  'influence-below-award': influenceBelowAward,
  'initiative-used-twice': initiativeUsedTwice,
  'initiative-without-recognition': initiativeWithoutRecognition,
  'managing-body': managingBody,
  'merit-already-rewarded': meritAlreadyRewarded,
  'merit-maybe-rewarded': meritMaybeRewarded,
  'minutes-missing': minutesMissing,
  'movement-length': movementLength,
  'name-abbreviated': nameAbbreviated,
  'name-in-capitals': nameInCapitals,
  'name-with-title': nameWithTitle,
  'no-pending-statement': noPendingStatement,
  'opinion-missing': opinionMissing,
  'pending-matter': pendingMatter,
  'posthumous-collective': posthumousCollective,
  'posthumous-not-marked': posthumousNotMarked,
  'posthumous-receiver': posthumousReceiver,
  'priority-in-quota': priorityInQuota,
  'publicity-holidays': publicityHolidays,
  'publicity-missing': publicityMissing,
  'publicity-too-short': publicityTooShort,
  'report-period': reportPeriod,
  'review-not-cited': reviewNotCited,
  'review-of-law': reviewOfLaw,
  'same-merit-twice': sameMeritTwice,
  'same-nominee-twice': sameNomineeTwice,
  'same-person-two-units': samePersonTwoUnits,
  'secret-files': secretFiles,
  'sequence-commendation-unstated': sequenceCommendationUnstated,
  'sequence-decision-missing': sequenceDecisionMissing,
  'sequence-from-movement': sequenceFromMovement,
  'several-commendations': severalCommendations,
  'share-of-leaders': shareOfLeaders,
  'simplified-attestations': simplifiedAttestations,
  'simplified-for-movement': simplifiedForMovement,
  'simplified-reason': simplifiedReason,
  'special-sudden': specialSudden,
  'submitting-level-confirmation': submittingLevelConfirmation,
  'sudden-details-missing': suddenDetailsMissing,
  'sudden-duty-unstated': suddenDutyUnstated,
  'sudden-in-duty': suddenInDuty,
  'summary-without-act': summaryWithoutAct,
  'summary-without-result': summaryWithoutResult,
  'two-state-awards': twoStateAwards,
  'votes-below-law': votesBelowLaw,
  'votes-unstated': votesUnstated,
  'years-before-discipline-end': yearsBeforeDisciplineEnd,
}
