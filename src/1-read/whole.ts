import type { Diagnostic } from '../model/diagnostic.ts'
import type { Dictionary } from './dictionary.ts'
import type { Gathered } from './gather.ts'
import { headOf } from './node.ts'
import type { Part } from './part.ts'

/** What is too much or missing in the files taken together: one campaign, and a submission with its nominees. */
export const wholeOrNot = (gathered: Gathered, dictionary: Dictionary): readonly Diagnostic[] => [
  ...twice(gathered.campaigns, 'shape/two-campaigns'),
  ...twice(gathered.submissions, 'shape/two-submissions'),
  ...(gathered.torn ? [] : missingParts(gathered, dictionary)),
]

const twice = ([first, ...others]: readonly Part[], code: string): readonly Diagnostic[] =>
  others.map(part => ({
    code,
    severity: 'error',
    span: keySpan(part),
    args: { file: part.file },
    related: first
      ? [{ span: keySpan(first), note: 'note/first-here', args: { key: String(first.base[0]) } }]
      : [],
  }))

const keySpan = ({ file, base, root, entry }: Part): Diagnostic['span'] => {
  const { start, end } = entry ?? headOf(root)
  return { file, start, end, path: base }
}

/** A campaign alone is whole; a submission wants a campaign and nominees, nominees want both. */
const missingParts = (
  { campaigns, submissions, nominees, tops }: Gathered,
  dictionary: Dictionary,
): readonly Diagnostic[] => {
  const alone = submissions.length === 0 && nominees.length === 0
  const at = submissions[0] ?? nominees[0] ?? tops[0]
  if (!at || (alone && campaigns.length > 0)) return []
  const counts = { campaign: campaigns.length, submission: submissions.length, nominees: nominees.length }
  return Object.entries(counts)
    .filter(([key, count]) => count === 0 && (!alone || key === 'campaign'))
    .map(([key]) => ({
      code: 'shape/missing-key',
      severity: 'error',
      span: { ...keySpan(at), path: [key] },
      args: {
        key: { vi: `${dictionary.vietnamese(key)[0] ?? key} (${key})`, en: key },
        purpose: dictionary.purpose(key),
      },
    }))
}
