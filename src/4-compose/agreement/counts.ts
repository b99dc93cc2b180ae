import type { Counts } from '../facts/counts.ts'
import { inWords, padded } from '../numbers.ts'

const groups = [
  ['tập thể', 'collectives'],
  ['cá nhân', 'individuals'],
  ['hộ gia đình', 'households'],
] as const

const told = /(?<![\d.])(\d{1,3}(?:\.\d{3})+|\d{2,})(?: \(([^)]*)\))? (tập thể|cá nhân|hộ gia đình)/gu

const numberOf = (digits: string): number => Number(digits.replaceAll('.', ''))

/**
 * Counts told in a text that none of the allowed ones equals, and words in brackets that say another number than the
 * digits before them.
 */
export const wrongCounts = (text: string, allowed: readonly Counts[]): readonly string[] =>
  [...text.matchAll(told)].flatMap(([whole, digits = '', words, name = '']) => {
    const count = numberOf(digits)
    const group = groups.find(([word]) => word === name)?.[1]
    const known = group !== undefined && allowed.some(counts => counts[group] === count)
    const sameWords = words === undefined || words === inWords(count)
    return known && sameWords ? [] : [whole]
  })

/** Counts above zero that a text does not tell. */
export const missingCounts = (text: string, counts: Counts): readonly string[] =>
  groups
    .filter(([, group]) => counts[group] > 0)
    .map(([name, group]) => `${padded(counts[group])} ${name}`)
    .filter(words => !text.includes(words))
    .map(words => `"${words}" is not told`)

/** The counts of a row in a table: one cell a kind that occurs anywhere, and the sum. */
export const cellsOf = (counts: Counts, shown: Counts): readonly string[] => {
  const kinds = groups.map(([, group]) => group).filter(group => shown[group] > 0)
  const sum = counts.collectives + counts.individuals + counts.households
  return [...kinds.map(kind => (counts[kind] > 0 ? padded(counts[kind]) : '')), padded(sum)]
}
