import { type Check, found, idsOf, inNominee, numberOf } from '../rule.ts'

/** Fewer individuals than this make no share worth a word. */
const enough = 4

/** More than so many per cent of the individuals lead or manage; the law puts those first who work directly. */
export const shareOfLeaders: Check = given => {
  const most = numberOf(given.rule, 'percent')
  const roles = idsOf(given.rule, 'roles', ['leader', 'manager'])
  const kinds = given.inputs.laws.vocabulary.kinds
  const people = given.subjects.filter(
    ({ nominee }) => kinds.find(kind => kind.id === nominee.kind)?.group === 'individuals',
  )
  const leaders = people.filter(({ nominee }) => nominee.role !== undefined && roles.includes(nominee.role))
  const first = leaders[0]
  if (!first || people.length < enough || leaders.length * 100 <= people.length * most) return []
  return [
    found(given, {
      at: inNominee(first, 'role'),
      args: { leaders: leaders.length, individuals: people.length, most },
    }),
  ]
}
