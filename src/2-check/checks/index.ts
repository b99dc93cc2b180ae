/**
 * The closed table of checks across nominees and papers. A pack's `rules.yaml` switches one on with `use: <name>` and
 * gives its code (`law/<name>` unless said otherwise), severity, options, citation and state of verification.
 * The campaign's own criteria need no rule: they are in `../campaign/`.
 */
export const meanings = {
  /** The same name in the same unit stands twice for the same award. */
  'same-nominee-twice': {},
  /** The same name with the same birth, residence or merit stands under two units. */
  'same-person-two-units': {},
  /** One merit of one nominee is put forward for two award forms. */
  'same-merit-twice': {},
  /** A second State award for one subject in a year; `except` names commendations for which it is only a warning. */
  'two-state-awards': { except: ['dot-xuat', 'cong-hien', 'nien-han'] },
  /** An earlier award that a ground builds on came from a movement (V08); only State awards with `state: true`. */
  'sequence-from-movement': { commendations: ['phong-trao'], state: true },
  /** `for` of an award held names an achievement that is put forward again (V09). */
  'merit-already-rewarded': {},
  /** A commendation was decided after the achievement ended and within its year: maybe for the same merit (V09). */
  'merit-maybe-rewarded': {},
  /** A matter is pending and nothing says that it was cleared (V10). */
  'pending-matter': {},
  /** The merit falls into a disciplinary period, or one is still running. */
  'discipline-window': {},
  /** Nobody has ticked `khong-vi-pham` (V11); one finding for the whole submission. */
  'no-pending-statement': { attest: 'khong-vi-pham' },
  /** An initiative without its recognising decision (V12). */
  'initiative-without-recognition': { certificate: 'cong-nhan-sang-kien' },
  /** The stated influence is below what the award wants (V13): award id → level of `influence`. */
  'influence-below-award': { need: { 'bang-khen-tinh': 'field' } },
  /** Simplified procedure: each nominee needs these ticks (V14). */
  'simplified-attestations': { attest: ['ro-rang', 'kip-thoi', 'xuat-sac-dot-xuat'] },
  /** Simplified procedure: `submission.reason` must be one of these. */
  'simplified-reason': { reasons: [] },
  /** Simplified procedure in a campaign of these commendations (V15). */
  'simplified-for-movement': { commendations: ['phong-trao'] },
  /** Standard procedure without a council meeting (V16). */
  'minutes-missing': {},
  /** Ticked as a very special sudden achievement without field or certificate that makes it one (V17). */
  'special-sudden': {
    attest: 'dac-biet-xuat-sac-dot-xuat',
    fields: ['cuu-nguoi', 'chien-dau', 'phuc-vu-chien-dau'],
    certificates: ['cong-nhan-thanh-tich'],
  },
  /** The nominee's managing body belongs to another body than the one that proposes (V18). */
  'managing-body': {},
  /** The letter goes straight to the deciding authority, though the issuer's level may not propose to it (V19). */
  'addressee-too-high': {},
  /** The issuer may propose to the authority, yet the letter goes elsewhere (V19); `through`: authority → authority. */
  'addressee-not-deciding': { through: { 'chu-tich-nuoc': 'thu-tuong' }, also: [] },
  /** An award whose list must be made public, and no publicity recorded (V21). */
  'publicity-missing': {},
  /** Enterprises and their heads without these certificates (V22). */
  'enterprise-certificates': {
    kinds: ['enterprise'],
    roles: ['entrepreneur'],
    certificates: ['xac-nhan-thue'],
  },
  /** Foreign nominees without these certificates. */
  'foreign-certificates': {
    kinds: ['foreign-individual', 'foreign-organisation'],
    certificates: ['y-kien-nghia-vu-nuoc-ngoai'],
  },
  /** No achievement, or a text of fewer than `words` words: act and merit are not told (V23). */
  'summary-without-act': { words: 12 },
  /** No result, no evidence and no figure in any achievement (V23). */
  'summary-without-result': {},
  /** An achievement without a day, month or year (V23). */
  'achievement-undated': {},
  /** `ThS.`, `BS.`, `Ông` before a name (V24). */
  'name-with-title': {},
  /** A name with a full stop or initials in it (V24). */
  'name-abbreviated': {},
  /** A name in capitals throughout (V24). */
  'name-in-capitals': {},
  /** Posthumous without a receiver (V25). */
  'posthumous-receiver': {},
  /** Ticked as having died, not marked posthumous (V25). */
  'posthumous-not-marked': { attest: 'hy-sinh' },
  /** For merit over a period, the achievements end over `months` before the letter (V28). */
  'report-period': { months: 6, commendations: ['cong-trang'] },
  /** A State award for the review of a law or decree (V29). */
  'review-of-law': {},
  /** A movement ground of these awards, in a movement shorter than `years` (V30). */
  'movement-length': { awards: ['bang-khen-thu-tuong'], years: 3 },
  /** More than `percent` of the individuals lead or manage (V32). */
  'share-of-leaders': { percent: 50, roles: ['leader', 'manager'] },
  /** A donation without a receipt of the receiver (V33). */
  'donation-without-receipt': { certificate: 'xac-nhan-ung-ho' },
  /** Council votes below `percent` of all members, for these awards. */
  'votes-below-law': { awards: [], percent: 90 },
} as const
