import type { Checked, Diagnostic, Related } from '../model/diagnostic.ts'
import type { Finding, Outlook } from '../model/finding.ts'
import type { Nominee } from '../model/input.ts'
import type { Bench } from './bench.ts'
import { written } from './days.ts'
import { awardName } from './named.ts'
import { outlookIn } from './outlook.ts'

const highestNote = (bench: Bench, { award, verdict, among }: NonNullable<Outlook['highest']>): string => {
  if (verdict === 'council') return 'note/highest-open'
  const { awards } = bench.inputs.campaign
  if (among === 'campaign') return 'note/highest-in-campaign'
  return awards.length > 0 && awards.every(one => one.award !== award)
    ? 'note/highest-outside-campaign'
    : 'note/highest-in-law'
}

/** Sentences that name the day themselves. */
const dated: ReadonlySet<string> = new Set([
  'law/award-too-recent',
  'law/award-date-missing',
  'law/streak-not-yet',
])

/** Is the one thing that is missing told with its day already. */
const isDated = ({ nearest, earliest }: Outlook): boolean =>
  nearest?.ground === earliest?.ground &&
  nearest?.missing.length === 1 &&
  nearest.missing.every(one => dated.has(one.code))

const remarks = (bench: Bench, { span }: Diagnostic, ahead: Outlook): readonly Related[] => {
  const { earliest, highest } = ahead
  return [
    ...(earliest && !isDated(ahead)
      ? [{ span, note: 'note/met-from', args: { day: written(earliest.day), ground: earliest.ground } }]
      : []),
    ...(highest
      ? [
          {
            span,
            note: highestNote(bench, highest),
            args: { award: awardName(bench.pack, highest.award), ground: highest.ground },
          },
        ]
      : []),
  ]
}

/**
 * A refused nominee with its outlook, told beside the first of its faults; one whose award holds on another ground has
 * been told of that already.
 */
export const foreseeing = (
  bench: Bench,
): ((nominee: Nominee, judged: Checked<Finding>) => Checked<Finding>) => {
  const outlook = outlookIn(bench)
  return (nominee, judged) => {
    const [first, ...more] = judged.diagnostics
    if (judged.value.verdict !== 'unmet' || !first || !bench.pack.awards.has(nominee.award)) return judged
    const ahead = outlook(nominee)
    const isTold = first.related?.some(one => one.note === 'note/other-ground-holds')
    const told = isTold
      ? first
      : { ...first, related: [...(first.related ?? []), ...remarks(bench, first, ahead)] }
    return { value: { ...judged.value, outlook: ahead }, diagnostics: [told, ...more] }
  }
}
