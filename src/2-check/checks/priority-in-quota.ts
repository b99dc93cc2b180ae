import type { Fact } from '../../model/diagnostic.ts'
import type { Nominee } from '../../model/input.ts'
import { overQuotas } from '../campaign/quota.ts'
import { awardName, someOf } from '../named.ts'
import { type Check, found, idsOf, inNominee, numberOf } from '../rule.ts'

/** A woman, or a collective in which women are at least so many per cent. */
const isPreferred = ({ gender, staff, women }: Nominee, percent: number): boolean =>
  gender === 'female' || (staff !== undefined && women !== undefined && women * 100 >= staff * percent)

const none: Fact = { vi: 'không có ai', en: 'nobody' }

const namesOf = (nominees: readonly Nominee[]): Fact =>
  nominees.length === 0 ? none : someOf(nominees.map(one => one.name))

/**
 * A quota is exceeded, so somebody has to be left out: of equals the law prefers women and collectives of women, and it
 * puts those first who work directly. Who is equal only people can say.
 */
export const priorityInQuota: Check = given => {
  const percent = numberOf(given.rule, 'women')
  const roles = idsOf(given.rule, 'roles', ['leader', 'manager'])
  const asked = new Set(given.subjects.map(subject => subject.index))
  return overQuotas(given).flatMap(({ terms, counted, most }) => {
    const first = given.subjects.find(({ index }) => index === counted[0]?.index)
    if (!first || !counted.every(({ index }) => asked.has(index))) return []
    const nominees = counted.map(one => one.nominee)
    const leading = nominees.filter(({ role }) => role !== undefined && roles.includes(role))
    return [
      found(given, {
        at: inNominee(first, 'award'),
        args: {
          award: awardName(given.pack, terms.award),
          over: counted.length - most,
          percent,
          women: namesOf(nominees.filter(one => isPreferred(one, percent))),
          leading: namesOf(leading),
        },
      }),
    ]
  })
}
