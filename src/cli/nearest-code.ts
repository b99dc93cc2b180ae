/** The code that shares most of its letters in order with what was typed; for a hint, not for a decision. */
export const nearestCode = (typed: string, codes: readonly string[]): string =>
  codes.reduce((best, code) => (likeness(typed, code) > likeness(typed, best) ? code : best), codes[0] ?? '')

/** Share of two-letter pieces that both words have (Dice), 0 to 1. */
const likeness = (a: string, b: string): number => {
  const left = pieces(a)
  const right = pieces(b)
  const shared = left.filter(piece => right.includes(piece)).length
  return (2 * shared) / (left.length + right.length || 1)
}

const pieces = (word: string): readonly string[] =>
  Array.from({ length: Math.max(0, word.length - 1) }, (_, at) => word.slice(at, at + 2))
