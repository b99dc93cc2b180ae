import type { Named } from '../../model/diagnostic.ts'
import { joined } from '../named.ts'
import { type Check, found, idsOf, inNominee, type Subject } from '../rule.ts'

type Lacking = { readonly key: string; readonly name: Named }

const place: Lacking = { key: 'place', name: { vi: 'địa điểm', en: 'the place' } }
const influence: Lacking = { key: 'influence', name: { vi: 'phạm vi ảnh hưởng', en: 'the influence' } }

/** The day and the act have checks of their own; of a nominee who is refused, the ground has told of the influence. */
const lackingOf = ({ nominee, finding }: Subject): readonly Lacking[] => [
  ...(nominee.achievements.some(one => one.place !== undefined) ? [] : [place]),
  ...(nominee.influence === undefined && finding.verdict !== 'unmet' ? [influence] : []),
]

/** A sudden achievement that does not say where, or how far its influence reaches. */
export const suddenDetailsMissing: Check = given => {
  const kinds = idsOf(given.rule, 'commendations', ['dot-xuat'])
  return given.subjects
    .filter(({ nominee }) => kinds.includes(nominee.commendation ?? given.inputs.campaign.commendation))
    .flatMap(subject => {
      const lacking = lackingOf(subject)
      if (lacking.length === 0) return []
      const { achievements, name } = subject.nominee
      return [
        found(given, {
          at: achievements.length > 0 ? inNominee(subject, 'achievements', 0) : inNominee(subject, 'name'),
          args: {
            name,
            lacking: joined(
              lacking.map(one => one.name),
              'and',
            ),
            keys: lacking.map(one => one.key).join(', '),
          },
        }),
      ]
    })
}
