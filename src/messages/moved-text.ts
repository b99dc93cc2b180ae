import type { Moved, PackDifference } from '../model/difference.ts'
import type { Rule } from '../model/law.ts'
import type { AwardScreen } from './award-text.ts'
import { dayText, moneyText } from './figures.ts'
import { say } from './sentence.ts'
import { wrap } from './wrap.ts'

const valueText = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(valueText).join(', ')
  if (typeof value !== 'object' || value === null) return String(value)
  return Object.entries(value)
    .map(([key, one]) => `${key} → ${valueText(one)}`)
    .join(', ')
}

const optionText = ([key, value]: readonly [string, unknown]): string => `${key}: ${valueText(value)}`

/** A rule by the name of its check, how hard it binds, and its options as the pack writes them. */
const ruleText = ({ use, severity, options }: Rule, { book }: AwardScreen): string =>
  [`${use} (${say(book, `cli/${severity}`)})`, ...Object.entries(options).map(optionText)].join('; ')

type Words<T> = { readonly title: string; readonly text: (one: T) => string }

const part = <T>(
  { added, removed }: Moved<T>,
  { title, text }: Words<T>,
  { book, columns, paint }: AwardScreen,
): readonly (readonly string[])[] =>
  added.length + removed.length === 0
    ? []
    : [
        [
          ...wrap('', say(book, title), columns).map(paint.strong),
          ...removed.flatMap(one => wrap('  - ', text(one), columns)),
          ...added.flatMap(one => wrap('  + ', text(one), columns)),
        ],
      ]

/** The rules and base salaries that two packs do not have in common, a part each; none where they have all. */
export const movedParts = (
  { rules, base }: Pick<PackDifference, 'rules' | 'base'>,
  screen: AwardScreen,
): readonly (readonly string[])[] => {
  const { book } = screen
  return [
    ...part(rules, { title: 'criteria/diff-rules', text: one => ruleText(one, screen) }, screen),
    ...part(
      base,
      {
        title: 'criteria/diff-base',
        text: ({ from, value }) =>
          say(book, 'criteria/diff-base-from', { amount: moneyText(value, book.lang), from: dayText(from) }),
      },
      screen,
    ),
  ]
}
