import type { Diagnostic } from '../model/diagnostic.ts'
import type { Gathered } from './gather.ts'
import { headOf } from './node.ts'
import type { Part } from './part.ts'

/** What is too much or missing in the files taken together: one campaign, and a submission with its nominees. */
export const wholeOrNot = (gathered: Gathered): readonly Diagnostic[] => [
  ...twice(gathered.campaigns, 'shape/two-campaigns'),
  ...twice(gathered.submissions, 'shape/two-submissions'),
  ...(gathered.torn ? [] : missingPart(gathered)),
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

/** A campaign alone is whole; a submission wants a campaign and nominees, nominees want both. Told at the top of a file. */
const missingPart = ({ campaigns, submissions, nominees, files }: Gathered): readonly Diagnostic[] => {
  const counts = { campaign: campaigns.length, submission: submissions.length, nominees: nominees.length }
  const alone = submissions.length === 0 && nominees.length === 0
  const [first] = files
  const missing = Object.entries(counts).flatMap(([key, count]) => (count === 0 ? [key] : []))
  if (!first || missing.length === 0 || (alone && campaigns.length > 0)) return []
  const { path: file, text } = first
  const start = text.search(/^[^\s#]/m)
  const end = start + (text.slice(start).match(/^[^\s:]+/)?.[0].length ?? 0)
  const span = { file, start: Math.max(0, start), end: Math.max(0, end), path: [] }
  return [{ code: 'shape/missing-part', severity: 'error', span, args: { parts: missing.join(', ') } }]
}
