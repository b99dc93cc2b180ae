import type { Range } from './node.ts'

/** One line of a file that is being mended: its text now, and where it was changed. */
export type Line = { readonly text: string; readonly edits: readonly Edit[] }

/** A change in a line: from this column on, everything stands so many columns further right than it was written. */
export type Edit = { readonly at: number; readonly by: number }

/** Columns of blanks at the beginning. */
export const indentOf = (text: string): number => text.match(/^ */)?.[0].length ?? 0

/** Holds nothing but blanks or a comment. */
export const isBare = (text: string): boolean => /^\s*(?:#.*)?\r?$/.test(text)

/** The column of the first key or text, behind the dashes of list items. */
export const keyColumn = (text: string): number => text.match(/^ *(?:- +)*/)?.[0].length ?? 0

export const startsWithDash = (text: string): boolean => /^ *-(?: |\r?$)/.test(text)

/** Begins, behind any dashes, with a key and its colon. */
export const startsWithKey = (text: string): boolean =>
  /^[^\s#"'[{&*!|>%@`-][^:]*:(?:\s|$)/.test(text.slice(keyColumn(text)))

/** The line with its beginning moved to another column. */
export const reindented = (line: Line, by: number): Line => {
  const indent = indentOf(line.text)
  const text = ' '.repeat(Math.max(0, indent + by)) + line.text.slice(indent)
  return { text, edits: [...line.edits, { at: Math.min(indent, indent + by), by }] }
}

/** The line with some of its text replaced. */
export const replaced = (line: Line, { start, end }: Range, by: string): Line => ({
  text: line.text.slice(0, start) + by + line.text.slice(end),
  edits:
    by.length === end - start ? line.edits : [...line.edits, { at: start, by: by.length - (end - start) }],
})

/** The column that one of the line had as it was written. */
export const columnWritten = (line: Line, column: number): number =>
  line.edits.toReversed().reduce((at, edit) => (at <= edit.at ? at : Math.max(edit.at, at - edit.by)), column)

/** The end of a line's text, without blanks and a carriage return behind it. */
export const endOf = (text: string): number => text.trimEnd().length
