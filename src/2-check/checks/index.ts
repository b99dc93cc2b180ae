/**
 * The closed table of checks across nominees and papers. A pack's `rules.yaml` switches one on with `use: <name>` and
 * gives its code (`law/<name>`), severity, options, citation and state of verification; options shown here are what
 * counts where a rule gives none. Every rule may narrow its scope with `awards: [ids]` and `state: true`.
 * The campaign's own criteria need no rule: they are in `../campaign/`.
 */
import type { Check } from '../rule.ts'
import { achievementUndated } from './achievement-undated.ts'
import { addresseeNotDeciding } from './addressee-not-deciding.ts'
import { addresseeTooHigh } from './addressee-too-high.ts'
import { disciplineWindow } from './discipline-window.ts'
import { donationWithoutReceipt } from './donation-without-receipt.ts'
import { enterpriseCertificates } from './enterprise-certificates.ts'
import { foreignCertificates } from './foreign-certificates.ts'
import { influenceBelowAward } from './influence-below-award.ts'
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
import { pendingMatter } from './pending-matter.ts'
import { posthumousNotMarked } from './posthumous-not-marked.ts'
import { posthumousReceiver } from './posthumous-receiver.ts'
import { publicityMissing } from './publicity-missing.ts'
import { reportPeriod } from './report-period.ts'
import { reviewOfLaw } from './review-of-law.ts'
import { sameMeritTwice } from './same-merit-twice.ts'
import { sameNomineeTwice } from './same-nominee-twice.ts'
import { samePersonTwoUnits } from './same-person-two-units.ts'
import { sequenceCommendationUnstated } from './sequence-commendation-unstated.ts'
import { sequenceFromMovement } from './sequence-from-movement.ts'
import { shareOfLeaders } from './share-of-leaders.ts'
import { simplifiedAttestations } from './simplified-attestations.ts'
import { simplifiedForMovement } from './simplified-for-movement.ts'
import { simplifiedReason } from './simplified-reason.ts'
import { specialSudden } from './special-sudden.ts'
import { summaryWithoutAct } from './summary-without-act.ts'
import { summaryWithoutResult } from './summary-without-result.ts'
import { twoStateAwards } from './two-state-awards.ts'
import { votesBelowLaw } from './votes-below-law.ts'

/** Each check by the name that `use:` of a rule gives it. */
export const checks: Readonly<Record<string, Check>> = {
  /** `law/same-nominee-twice`: The same name in the same unit stands twice for the same award. */
  'same-nominee-twice': sameNomineeTwice,
  /**
   * `law/same-person-two-units`: The same name with the same birth, residence or merit stands under two units.
   */
  'same-person-two-units': samePersonTwoUnits,
  /** `law/same-merit-twice`: One merit of one nominee is put forward for two award forms. */
  'same-merit-twice': sameMeritTwice,
  /**
   * `law/two-state-awards`: A second State award for one subject in a year; `except` names commendations for which
   * it is only a warning. Options: `{ except: ['dot-xuat', 'cong-hien', 'nien-han'] }`.
   */
  'two-state-awards': twoStateAwards,
  /**
   * `law/sequence-from-movement`: An earlier award that a ground builds on came from a movement; only State awards
   * with `state: true`. Options: `{ commendations: ['phong-trao'], state: true }`.
   */
  'sequence-from-movement': sequenceFromMovement,
  /**
   * `law/sequence-commendation-unstated`: An earlier award counts only if not won in a movement, and
   * `commendation` of it is not written.
   */
  'sequence-commendation-unstated': sequenceCommendationUnstated,
  /** `law/merit-already-rewarded`: `for` of an award held names an achievement that is put forward again. */
  'merit-already-rewarded': meritAlreadyRewarded,
  /**
   * `law/merit-maybe-rewarded`: A commendation was decided after the achievement ended and within its year: maybe
   * for the same merit.
   */
  'merit-maybe-rewarded': meritMaybeRewarded,
  /** `law/pending-matter`: A matter is pending and nothing says that it was cleared. */
  'pending-matter': pendingMatter,
  /** `law/discipline-window`: The merit falls into a disciplinary period, or one is still running. */
  'discipline-window': disciplineWindow,
  /**
   * `law/no-pending-statement`: Nobody has ticked `khong-vi-pham`; one finding for the whole submission. Options:
   * `{ attest: 'khong-vi-pham' }`.
   */
  'no-pending-statement': noPendingStatement,
  /**
   * `law/initiative-without-recognition`: An initiative without its recognising decision. Options: `{ certificate:
   * 'cong-nhan-sang-kien' }`.
   */
  'initiative-without-recognition': initiativeWithoutRecognition,
  /**
   * `law/influence-below-award`: The stated influence is below what the award wants: award id → level of
   * `influence`. Options: `{ need: { 'bang-khen-tinh': 'field' } }`.
   */
  'influence-below-award': influenceBelowAward,
  /**
   * `law/simplified-attestations`: Simplified procedure: each nominee needs these ticks. Options: `{ attest:
   * ['ro-rang', 'kip-thoi', 'xuat-sac-dot-xuat'] }`.
   */
  'simplified-attestations': simplifiedAttestations,
  /**
   * `law/simplified-reason`: Simplified procedure: `submission.reason` must be one of these. Options: `{ reasons:
   * [] }`.
   */
  'simplified-reason': simplifiedReason,
  /**
   * `law/simplified-for-movement`: Simplified procedure in a campaign of these commendations. Options: `{
   * commendations: ['phong-trao'] }`.
   */
  'simplified-for-movement': simplifiedForMovement,
  /** `law/minutes-missing`: Standard procedure without a council meeting. */
  'minutes-missing': minutesMissing,
  /**
   * `law/special-sudden`: Ticked as a very special sudden achievement without field or certificate that makes it
   * one. Options: `{ attest: 'dac-biet-xuat-sac-dot-xuat', fields: ['cuu-nguoi', 'chien-dau',
   * 'phuc-vu-chien-dau'], certificates: ['cong-nhan-thanh-tich']}`.
   */
  'special-sudden': specialSudden,
  /** `law/managing-body`: The nominee's managing body belongs to another body than the one that proposes. */
  'managing-body': managingBody,
  /**
   * `law/addressee-too-high`: The letter goes straight to the deciding authority, though the issuer's level may
   * not propose to it.
   */
  'addressee-too-high': addresseeTooHigh,
  /**
   * `law/addressee-not-deciding`: The issuer may propose to the authority, yet the letter goes elsewhere;
   * `through`: authority → authority. Options: `{ through: { 'chu-tich-nuoc': 'thu-tuong' }, also: [] }`.
   */
  'addressee-not-deciding': addresseeNotDeciding,
  /** `law/publicity-missing`: An award whose list must be made public, and no publicity recorded. */
  'publicity-missing': publicityMissing,
  /**
   * `law/enterprise-certificates`: Enterprises and their heads without these certificates. Options: `{ kinds:
   * ['enterprise'], roles: ['entrepreneur'], certificates: ['xac-nhan-thue']}`.
   */
  'enterprise-certificates': enterpriseCertificates,
  /**
   * `law/foreign-certificates`: Foreign nominees without these certificates. Options: `{ kinds:
   * ['foreign-individual', 'foreign-organisation'], certificates: ['y-kien-nghia-vu-nuoc-ngoai']}`.
   */
  'foreign-certificates': foreignCertificates,
  /**
   * `law/summary-without-act`: No achievement, or a text of fewer than `words` words: act and merit are not told.
   * Options: `{ words: 12 }`.
   */
  'summary-without-act': summaryWithoutAct,
  /** `law/summary-without-result`: No result, no evidence and no figure in any achievement. */
  'summary-without-result': summaryWithoutResult,
  /** `law/achievement-undated`: An achievement without a day, month or year. */
  'achievement-undated': achievementUndated,
  /** `law/name-with-title`: `ThS.`, `BS.`, `Ông` before a name. */
  'name-with-title': nameWithTitle,
  /** `law/name-abbreviated`: A name with a full stop or initials in it. */
  'name-abbreviated': nameAbbreviated,
  /** `law/name-in-capitals`: A name in capitals throughout. */
  'name-in-capitals': nameInCapitals,
  /** `law/posthumous-receiver`: Posthumous without a receiver. */
  'posthumous-receiver': posthumousReceiver,
  /**
   * `law/posthumous-not-marked`: Ticked as having died, not marked posthumous. Options: `{ attest: 'hy-sinh' }`.
   */
  'posthumous-not-marked': posthumousNotMarked,
  /**
   * `law/report-period`: For merit over a period, the achievements end over `months` before the letter. Options:
   * `{ months: 6, commendations: ['cong-trang'] }`.
   */
  'report-period': reportPeriod,
  /** `law/review-of-law`: A State award for the review of a law or decree. */
  'review-of-law': reviewOfLaw,
  /**
   * `law/movement-length`: A movement ground of these awards, in a movement shorter than `years`. Options: `{
   * awards: ['bang-khen-thu-tuong'], years: 3 }`.
   */
  'movement-length': movementLength,
  /**
   * `law/share-of-leaders`: More than `percent` of the individuals lead or manage. Options: `{ percent: 50, roles:
   * ['leader', 'manager'] }`.
   */
  'share-of-leaders': shareOfLeaders,
  /**
   * `law/donation-without-receipt`: A donation without a receipt of the receiver. Options: `{ certificate:
   * 'xac-nhan-ung-ho' }`.
   */
  'donation-without-receipt': donationWithoutReceipt,
  /**
   * `law/votes-below-law`: Council votes below `percent` of all members, for these awards. Options: `{ awards: [],
   * percent: 90 }`.
   */
  'votes-below-law': votesBelowLaw,
}
