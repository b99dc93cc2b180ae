import type { Fact } from '../model/diagnostic.ts'
import type { Range } from './node.ts'
import {
  endOf,
  indentOf,
  isBare,
  keyColumn,
  type Line,
  reindented,
  replaced,
  startsWithDash,
  startsWithKey,
} from './yaml-lines.ts'

/** A place in the lines of a file. */
export type Place = { readonly line: number; readonly column: number }

/** A fault of the structure: where a person must look, and the lines as they were probably meant. */
export type Fault = {
  readonly code: string
  readonly line: number
  readonly mark: Range
  /** What the sentence is told with besides the text that is marked. */
  readonly facts?: Readonly<Record<string, Fact>>
  readonly lines: readonly Line[]
}

type Lines = readonly Line[]

const textAt = (lines: Lines, at: number): string => lines[at]?.text ?? ''

/** The nearest line above or below that holds something; undefined where there is none. */
const neighbour = (lines: Lines, from: number, step: 1 | -1): number | undefined => {
  for (let at = from + step; at >= 0 && at < lines.length; at += step)
    if (!isBare(textAt(lines, at))) return at
  return undefined
}

const wholeOf = (text: string): Range => ({
  start: indentOf(text),
  end: Math.max(endOf(text), indentOf(text)),
})

const withLine = (lines: Lines, at: number, line: Line): Lines => lines.with(at, line)

/** The lines from `first` on moved by some columns, as long as they stand as far right as `isPart` says. */
const moved = (lines: Lines, first: number, by: number, isPart: (indent: number) => boolean): Lines => {
  const result = [...lines]
  for (let at = first; at < lines.length; at++) {
    const line = lines[at]
    if (!line || (at > first && !isBare(line.text) && !isPart(indentOf(line.text)))) break
    if (!isBare(line.text)) result[at] = reindented(line, by)
  }
  return result
}

/** A line that stands a little further right or left than those of its level: moved to the nearest level above it. */
const outOfStep = (lines: Lines, at: number, to: number): Fault => {
  const text = textAt(lines, at)
  const indent = indentOf(text)
  const isPart = to > indent ? (one: number) => one >= indent && one < to : (one: number) => one >= indent
  return {
    code: 'yaml/bad-indent',
    line: at,
    mark: wholeOf(text),
    facts: { found: indent, wanted: to },
    lines: moved(lines, at, to - indent, isPart),
  }
}

/** The column of the lines above that comes nearest to where a line stands. */
const nearestColumn = (lines: Lines, at: number): number | undefined => {
  const text = textAt(lines, at)
  const indent = indentOf(text)
  const isItem = startsWithDash(text)
  let best: number | undefined
  for (let above = neighbour(lines, at, -1); above !== undefined; above = neighbour(lines, above, -1)) {
    const one = textAt(lines, above)
    if (isItem === startsWithDash(one) || !isItem) {
      const column = isItem ? indentOf(one) : keyColumn(one)
      if (best === undefined || Math.abs(column - indent) < Math.abs(best - indent)) best = column
    }
    if (indentOf(one) < indent && !(isItem && best === undefined)) break
  }
  return best === indent ? undefined : best
}

/** A bullet of a word processor, or a dash with no blank behind it. */
const bullet = /^( *)(?:[*•·–—−+] *|-(?=[^\s-]))(?=[^\s].*:(?:\s|$))/

const badDash = (lines: Lines, at: number): Fault | undefined => {
  const line = lines[at]
  const [whole = '', blanks = ''] = line?.text.match(bullet) ?? []
  if (!line || whole === '') return undefined
  const range = { start: blanks.length, end: whole.length }
  return {
    code: 'yaml/bad-dash',
    line: at,
    mark: wholeOf(line.text),
    lines: withLine(lines, at, replaced(line, range, '- ')),
  }
}

/** The first item of a list without its dash: told where it begins, not where the second item has one. */
const missingDash = (lines: Lines, at: number): Fault | undefined => {
  const indent = indentOf(textAt(lines, at))
  let first: number | undefined
  for (let above = neighbour(lines, at, -1); above !== undefined; above = neighbour(lines, above, -1)) {
    if (indentOf(textAt(lines, above)) <= indent && startsWithDash(textAt(lines, above))) return undefined
    if (indentOf(textAt(lines, above)) < indent) break
    first = above
  }
  const line = first === undefined ? undefined : lines[first]
  if (first === undefined || !line || !startsWithKey(line.text) || startsWithDash(line.text)) return undefined
  const column = indentOf(line.text)
  const mended =
    column >= indent + 2
      ? replaced(line, { start: indent, end: indent + 2 }, '- ')
      : replaced(line, { start: column, end: column }, '- ')
  return {
    code: 'yaml/missing-dash',
    line: first,
    mark: wholeOf(line.text),
    lines: withLine(lines, first, mended),
  }
}

/** A line out of step, by where it stands: a wrong bullet, a list whose first item has no dash, or a wrong indent. */
export const indentFault = (lines: Lines, { line: at }: Place): Fault | undefined => {
  const text = textAt(lines, at)
  const dash = badDash(lines, at) ?? (startsWithDash(text) ? missingDash(lines, at) : undefined)
  if (dash) return dash
  const to = nearestColumn(lines, at)
  return to === undefined ? undefined : outOfStep(lines, at, to)
}

/** A letter that looks like a colon and is none. */
const noColon = '\ua789'

/**
 * What reads as a key within a value: a colon in the text, or no colon at all but a next line that stands too far right,
 * so that it was taken into the value.
 */
export const colonFault = (lines: Lines, { line: at, column }: Place): Fault | undefined => {
  const line = lines[at]
  if (!line) return undefined
  const value = line.text.slice(column)
  const end = endOf(line.text)
  if (/^[^"'[{].*:(?:\s|$)/.test(value)) {
    const told = value.replace(/:(?=\s|$)/g, noColon)
    const mended = replaced(line, { start: column, end: line.text.length }, told)
    return {
      code: 'yaml/colon-in-text',
      line: at,
      mark: { start: column, end },
      lines: withLine(lines, at, mended),
    }
  }
  const next = neighbour(lines, at, 1)
  const to = keyColumn(line.text)
  if (next === undefined || indentOf(textAt(lines, next)) <= to) return undefined
  const dash = badDash(lines, at) ?? badDash(lines, next)
  return dash ?? (startsWithKey(textAt(lines, next)) ? outOfStep(lines, next, to) : undefined)
}

/** A line that is no key and no value: read on without it. */
export const colonMissing = (lines: Lines, { line: at }: Place): Fault | undefined => {
  const line = lines[at]
  if (!line || startsWithDash(line.text)) return undefined
  const mark = wholeOf(line.text)
  const mended = replaced(line, { start: mark.start, end: mark.start + 1 }, '#')
  return { code: 'yaml/missing-colon', line: at, mark, lines: withLine(lines, at, mended) }
}
