import type { Condition } from '../model/condition.ts'
import { type Beside, isSame, leafWords, notHeldWords, oneOf } from './leaf-words.ts'
import { say } from './sentence.ts'

/** A condition as lines of words; what stands below an `all` or `any` is indented by two and marked by a dot. */
export const conditionLines = (condition: Condition, glossary: Beside): readonly string[] => {
  if ('all' in condition || 'any' in condition) {
    const parts = flat(condition, glossary)
    const [only] = parts
    if (parts.length === 1 && only) return conditionLines(only, glossary)
    return 'all' in condition ? together(parts, glossary) : alternatives(parts, glossary)
  }
  if ('not' in condition) return negated(condition.not, glossary)
  return [leafWords(condition, glossary)]
}

/** The parts of an `all`, those of an `all` inside it taken out of it; of an `any` the same, but for grounds told before. */
const flat = (
  condition: Extract<Condition, { all: unknown } | { any: unknown }>,
  glossary: Beside,
): readonly Condition[] => {
  if ('all' in condition)
    return condition.all.flatMap(part => ('all' in part ? flat(part, glossary) : [part]))
  return condition.any.flatMap(part =>
    'any' in part && told(part, glossary) === undefined ? flat(part, glossary) : [part],
  )
}

/** The ground told before that an alternative is, so that its id is enough, as the law itself names its points. */
const told = (part: Condition, { earlier = [] }: Beside): string | undefined =>
  earlier.findLast(one => isSame(one.when, part))?.id

const marked = (lines: readonly string[]): readonly string[] =>
  lines.map((line, at) => (at === 0 ? `• ${line}` : `  ${line}`))

/** Alternatives: first the grounds told before, in one line, then each of the others. */
const alternatives = (parts: readonly Condition[], glossary: Beside): readonly string[] => {
  const { book } = glossary
  const ids = parts.flatMap(part => told(part, glossary) ?? [])
  const known = ids.length > 0 ? [say(book, 'criteria/as-ground', { grounds: oneOf(ids, book) })] : []
  const others = parts.filter(part => told(part, glossary) === undefined)
  if (others.length === 0) return known
  return [
    say(book, 'criteria/any'),
    ...marked(known),
    ...others.flatMap(part => marked(conditionLines(part, glossary))),
  ]
}

const together = (parts: readonly Condition[], glossary: Beside): readonly string[] => {
  const opening = parts.find(part => 'holds' in part)
  const run = parts.find(part => 'streak' in part)
  const inside = { ...glossary, ...(opening && { opening }), ...(run && { run }) }
  return [say(glossary.book, 'criteria/all'), ...parts.flatMap(part => marked(conditionLines(part, inside)))]
}

/** What must not be, in one line where the words for it are at hand. */
const negated = (part: Condition, glossary: Beside): readonly string[] => {
  const { book } = glossary
  if ('holds' in part && part.yearsAfter === undefined) return [notHeldWords(part, glossary)]
  if ('armedForces' in part) return [say(book, 'criteria/not-armed-forces')]
  if ('served' in part) return [say(book, 'criteria/not-served', { years: part.years })]
  return [say(book, 'criteria/not'), ...marked(conditionLines(part, glossary))]
}
