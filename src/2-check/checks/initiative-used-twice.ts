import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Initiative } from '../../model/input.ts'
import type { Award } from '../../model/law.ts'
import { awardName } from '../named.ts'
import { personKey } from '../people.ts'
import { beside, type Check, type CheckGiven, found, inNominee, type Subject } from '../rule.ts'
import { textKey } from '../spelling.ts'

type Used = { readonly subject: Subject; readonly initiative: Initiative; readonly order: number }

/** Initiatives that the ground taken counted. */
const usedBy = (subject: Subject): readonly Used[] => {
  const trial = subject.finding.trials.find(one => one.ground === subject.finding.ground)
  const counted = new Set(
    (trial?.judgements ?? []).flatMap(({ leaf, verdict, counted: names }) =>
      'initiatives' in leaf && verdict === 'met' ? names : [],
    ),
  )
  return subject.nominee.initiatives.flatMap((initiative, order) =>
    counted.has(initiative.name) ? [{ subject, initiative, order }] : [],
  )
}

const isTitle = (award: Award | undefined): boolean => award?.form === 'danh-hieu' || award?.form === 'co'

/** One initiative may perhaps serve two titles; a form beside anything else it may not. */
const severityOf = ({ rule }: CheckGiven, one: Award | undefined, other: Award | undefined) =>
  isTitle(one) && isTitle(other) ? 'warning' : rule.severity

/** An award held that was given for the initiative: `for` names it by its id or in its own words. */
const beforeIn = (given: CheckGiven, { subject, initiative, order }: Used): readonly Diagnostic[] => {
  const keys = [initiative.id, textKey(initiative.name)]
  const index = subject.nominee.awards_held.findIndex(
    held => held.for !== undefined && (keys.includes(held.for) || keys.includes(textKey(held.for))),
  )
  const held = subject.nominee.awards_held[index]
  if (!held) return []
  const other = given.pack.awards.get(held.award)
  return [
    found(given, {
      at: inNominee(subject, 'initiatives', order),
      severity: severityOf(given, subject.award, other),
      args: {
        name: subject.nominee.name,
        initiative: initiative.name,
        award: subject.award.names,
        other: awardName(given.pack, held.award),
      },
      related: [beside(given, inNominee(subject, 'awards_held', index), 'note/rewarded-here')],
    }),
  ]
}

/** The same initiative of the same person put forward for another award. */
const besides = (given: CheckGiven, used: Used, first: Used | undefined): readonly Diagnostic[] => {
  const { subject, initiative, order } = used
  if (!first || first.subject.award === subject.award) return []
  return [
    found(given, {
      at: inNominee(subject, 'initiatives', order),
      severity: severityOf(given, subject.award, first.subject.award),
      args: {
        name: subject.nominee.name,
        initiative: initiative.name,
        award: subject.award.names,
        other: first.subject.award.names,
      },
      related: [beside(given, inNominee(first.subject, 'initiatives', first.order), 'note/initiative-here')],
    }),
  ]
}

/** An initiative counted for an award has served another: one that is held, or one put forward at once. */
export const initiativeUsedTwice: Check = given => {
  const seen = new Map<string, Used>()
  return given.subjects.flatMap(usedBy).flatMap(used => {
    const key = `${personKey(used.subject.nominee)}|${used.initiative.id ?? textKey(used.initiative.name)}`
    const first = seen.get(key)
    if (!first) seen.set(key, used)
    return [...beforeIn(given, used), ...besides(given, used, first)]
  })
}
