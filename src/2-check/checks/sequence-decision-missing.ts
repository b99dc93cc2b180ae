import type { Named } from '../../model/diagnostic.ts'
import type { HeldAward } from '../../model/input.ts'
import { awardName, joined } from '../named.ts'
import { type Check, found, inNominee } from '../rule.ts'
import { stepsOf } from '../sequence.ts'

/** What the table of earlier awards in the report forms asks of each decision. */
const asked: readonly (readonly ['decision' | 'date' | 'issuer', Named])[] = [
  ['decision', { vi: 'số quyết định', en: 'the number of the decision' }],
  ['date', { vi: 'ngày quyết định', en: 'the day of the decision' }],
  ['issuer', { vi: 'cơ quan ban hành', en: 'who decided' }],
]

const lackingIn = (held: HeldAward) => asked.filter(([key]) => held[key] === undefined)

/** An earlier award that the ground builds on does not say by which decision, of which day, of whom. */
export const sequenceDecisionMissing: Check = given =>
  given.subjects.flatMap(subject =>
    stepsOf(subject).flatMap(({ held, index }) => {
      const lacking = lackingIn(held)
      if (lacking.length === 0) return []
      return [
        found(given, {
          at: inNominee(subject, 'awards_held', index),
          args: {
            name: subject.nominee.name,
            held: awardName(given.pack, held.award),
            lacking: joined(
              lacking.map(([, name]) => name),
              'and',
            ),
            keys: lacking.map(([key]) => key).join(', '),
          },
        }),
      ]
    }),
  )
