import type { Diagnostic, Fact, Path, Related, Severity } from '../../model/diagnostic.ts'
import type { Award } from '../../model/law.ts'
import { yearOf } from '../days.ts'
import { wordFor } from '../named.ts'
import { personKey, repeats } from '../people.ts'
import { beside, type Check, type CheckGiven, found, idsOf, inNominee, type Subject } from '../rule.ts'

/** Titles and flags are no award forms (2017 regime: TT 12/2019/TT-BNV Điều 2 speaks of forms alone). */
const isStateForm = (award: Award | undefined): boolean =>
  award?.state === true && award.form !== 'danh-hieu' && award.form !== 'co'

const argsOf = (given: CheckGiven, subject: Subject, other: Fact): Readonly<Record<string, Fact>> => ({
  name: subject.nominee.name,
  award: subject.award.names,
  other,
  year: yearOf(given.day),
})

/** The first of the kinds of commendation for which the law makes an exception. */
const exceptedIn = ({ rule }: CheckGiven, kinds: readonly (string | undefined)[]): string | undefined => {
  const except = idsOf(rule, 'except', ['dot-xuat', 'cong-hien', 'nien-han'])
  return kinds.find(kind => kind !== undefined && except.includes(kind))
}

/** An exception makes it a reminder, and says which kind of commendation it is for. */
const softened = (given: CheckGiven, kinds: readonly (string | undefined)[], at: Path): Softened => {
  const kind = exceptedIn(given, kinds)
  if (kind === undefined) return { severity: given.rule.severity, related: [] }
  const commendation = wordFor(given.inputs.laws.vocabulary.commendations, kind)
  return { severity: 'warning', related: [beside(given, at, 'note/state-award-exception', { commendation })] }
}

type Softened = { readonly severity: Severity; readonly related: readonly Related[] }

const kindOf = (given: CheckGiven, { nominee }: Subject): string =>
  nominee.commendation ?? given.inputs.campaign.commendation

const held = (given: CheckGiven, subject: Subject): readonly Diagnostic[] =>
  subject.nominee.awards_held.flatMap((award, order) => {
    const before = given.pack.awards.get(award.award)
    if (!before || !isStateForm(before) || award.year !== yearOf(given.day)) return []
    const at = inNominee(subject, 'awards_held', order)
    const soft = softened(given, [kindOf(given, subject), award.commendation], at)
    return [found(given, { at, ...soft, args: argsOf(given, subject, before.names) })]
  })

/** A second State award for one subject in the year: beside one that is held, or two put forward at once. */
export const twoStateAwards: Check = given => {
  const subjects = given.subjects.filter(subject => isStateForm(subject.award))
  const twice = repeats(subjects, ({ nominee }) => personKey(nominee))
    .filter(({ entry, earlier }) => entry.award !== earlier.award)
    .map(({ entry, earlier }) => {
      const at = inNominee(entry, 'award')
      const { severity, related } = softened(given, [kindOf(given, entry), kindOf(given, earlier)], at)
      const { name } = earlier.nominee
      return found(given, {
        at,
        severity,
        args: argsOf(given, entry, earlier.award.names),
        related: [beside(given, inNominee(earlier, 'award'), 'note/first-time', { name }), ...related],
      })
    })
  return [...twice, ...subjects.flatMap(subject => held(given, subject))]
}
