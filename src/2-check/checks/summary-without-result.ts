import type { Achievement } from '../../model/input.ts'
import { type Check, found, inNominee } from '../rule.ts'

const hasResult = ({ text, result, evidence }: Achievement): boolean =>
  result !== undefined || evidence !== undefined || /\d/.test(text)

/** No achievement has a result, evidence or a figure. */
export const summaryWithoutResult: Check = given =>
  given.subjects
    .filter(({ nominee }) => nominee.achievements.length > 0 && !nominee.achievements.some(hasResult))
    .map(subject =>
      found(given, {
        at: inNominee(subject, 'achievements', 0, 'text'),
        args: { name: subject.nominee.name },
      }),
    )
