/** How far a provision was checked, and what that does to a finding: only `source` may stop a build. */
import type { Diagnostic, Named } from '../model/diagnostic.ts'
import type { Verified } from '../model/law.ts'

const names: Readonly<Record<Verified['state'], Named>> = {
  source: { vi: 'đã đối chiếu với văn bản', en: 'checked against the text' },
  'second-hand': {
    vi: 'mới đối chiếu qua tài liệu dẫn lại',
    en: 'checked only in a text that restates it',
  },
  'not-yet': { vi: 'chưa được đối chiếu với văn bản', en: 'not yet checked against the text' },
}

const order: readonly Verified['state'][] = ['not-yet', 'second-hand', 'source']

/** The least checked of several provisions. */
export const weakest = (all: readonly Verified[]): Verified =>
  all.reduce((least, next) => (order.indexOf(next.state) < order.indexOf(least.state) ? next : least))

/** The finding as its provision allows: an error on a provision nobody has read becomes a warning that says so. */
export const asFarAsVerified = (finding: Diagnostic, verified: Verified): Diagnostic => {
  if (verified.state === 'source') return finding
  const name = names[verified.state]
  return {
    ...finding,
    severity: finding.severity === 'error' ? 'warning' : finding.severity,
    args: { ...finding.args, verified: name },
    related: [
      ...(finding.related ?? []),
      { span: finding.span, note: 'note/provision-not-verified', args: { verified: name } },
    ],
  }
}
