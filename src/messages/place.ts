import type { Lang } from '../model/diagnostic.ts'
import { type KeyNames, keyLanguage } from './key-names.ts'

/** Line and column of an offset; both count from 1, the column in UTF-16 units as editors and SARIF do. */
export type Place = { readonly line: number; readonly column: number }

/** One input file for the screen: its text, and the place of any offset in it. */
export type Source = {
  readonly text: string
  readonly at: (offset: number) => Place
  /** The language that its keys are written in. */
  readonly keys: (names: KeyNames) => Lang | undefined
}

/** The files by path, as the diagnostics' spans name them. */
export type Sources = ReadonlyMap<string, Source>

/** A file's text with its line table, which is made once, when the first place is asked for; lines end at LF. */
export const sourceOf = (text: string): Source => {
  let lines: readonly number[] | undefined
  let lang: { readonly of: Lang | undefined } | undefined
  return {
    text,
    keys: names => {
      lang ??= { of: keyLanguage(text, names) }
      return lang.of
    },
    at: offset => {
      lines ??= lineStarts(text)
      const line = lastAtOrBefore(lines, offset)
      return { line: line + 1, column: offset - (lines[line] ?? 0) + 1 }
    },
  }
}

/** Index of the last entry that is not after `offset`, in a sorted list. */
const lastAtOrBefore = (starts: readonly number[], offset: number): number => {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

const lineStarts = (text: string): readonly number[] => {
  const lines = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.push(at + 1)
  return lines
}

/** The line that an offset stands on, without its end mark. */
export const lineAt = (text: string, offset: number): { readonly text: string; readonly start: number } => {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const end = text.indexOf('\n', start)
  return { text: text.slice(start, end < 0 ? undefined : end).replace(/\r$/, ''), start }
}
