import type { Diagnostic, Fact, Severity } from '../../model/diagnostic.ts'
import type { Award } from '../../model/law.ts'
import { yearOf } from '../days.ts'
import { personKey, repeats } from '../people.ts'
import { beside, type Check, type CheckGiven, found, idsOf, inNominee, type Subject } from '../rule.ts'

/** Titles and flags are no award forms (2017 regime: TT 03/2018/TT-BNG Điều 3 khoản 2 speaks of forms alone). */
const isStateForm = (award: Award | undefined): boolean =>
  award?.state === true && award.form !== 'danh-hieu' && award.form !== 'co'

const argsOf = (given: CheckGiven, subject: Subject, other: Fact): Readonly<Record<string, Fact>> => ({
  name: subject.nominee.name,
  award: subject.award.names,
  other,
  year: yearOf(given.day),
})

const softened = (given: CheckGiven, commendations: readonly (string | undefined)[]): Severity => {
  const except = idsOf(given.rule, 'except', ['dot-xuat', 'cong-hien', 'nien-han'])
  return commendations.some(one => one !== undefined && except.includes(one))
    ? 'warning'
    : given.rule.severity
}

const kindOf = (given: CheckGiven, { nominee }: Subject): string =>
  nominee.commendation ?? given.inputs.campaign.commendation

const held = (given: CheckGiven, subject: Subject): readonly Diagnostic[] =>
  subject.nominee.awards_held.flatMap((award, order) => {
    const before = given.pack.awards.get(award.award)
    if (!before || !isStateForm(before) || award.year !== yearOf(given.day)) return []
    return [
      found(given, {
        at: inNominee(subject, 'awards_held', order),
        severity: softened(given, [kindOf(given, subject), award.commendation]),
        args: argsOf(given, subject, before.names),
      }),
    ]
  })

/** A second State award for one subject in the year: beside one that is held, or two put forward at once. */
export const twoStateAwards: Check = given => {
  const subjects = given.subjects.filter(subject => isStateForm(subject.award))
  const twice = repeats(subjects, ({ nominee }) => personKey(nominee))
    .filter(({ entry, earlier }) => entry.award !== earlier.award)
    .map(({ entry, earlier }) =>
      found(given, {
        at: inNominee(entry, 'award'),
        severity: softened(given, [kindOf(given, entry), kindOf(given, earlier)]),
        args: argsOf(given, entry, earlier.award.names),
        related: [
          beside(given, inNominee(earlier, 'award'), 'note/first-time', { name: earlier.nominee.name }),
        ],
      }),
    )
  return [...twice, ...subjects.flatMap(subject => held(given, subject))]
}
