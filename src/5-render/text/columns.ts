import type { Align } from '../../model/document.ts'
import { printable } from '../printable.ts'

/** Columns that a text takes on a screen of even letters: loose marks stand over the letter before them. */
export const columnsOf = (text: string): number => [...text.replace(/\p{M}/gu, '')].length

const pieces = (word: string, width: number): readonly string[] =>
  columnsOf(word) <= width ? [word] : (word.match(new RegExp(`.{1,${width}}`, 'gu')) ?? [])

/** The text in lines of at most `width` columns, broken at spaces; a word that is longer is cut. */
export const wrap = (text: string, width: number): readonly string[] => {
  const lines: string[] = []
  let line = ''
  for (const word of printable(text).match(/\s*\S+/gu) ?? []) {
    if (columnsOf(line + word) <= width) {
      line += word
      continue
    }
    if (line) lines.push(line)
    const cut = pieces(word.trimStart(), width)
    lines.push(...cut.slice(0, -1))
    line = cut.at(-1) ?? ''
  }
  return line || lines.length === 0 ? [...lines, line] : lines
}

/** The line filled with spaces to `width` columns. */
export const filled = (line: string, width: number, align: Align = 'left'): string => {
  const room = Math.max(0, width - columnsOf(line))
  const before = align === 'center' ? Math.floor(room / 2) : align === 'right' ? room : 0
  return ' '.repeat(before) + line + ' '.repeat(room - before)
}

/** The text wrapped, every line in the middle of `width` columns. */
export const centred = (text: string, width: number): readonly string[] =>
  wrap(text, width).map(line => filled(line, width, 'center'))

/** A rule in the middle: `share` of the longest of the lines over it. */
export const rule = (lines: readonly string[], share: number, width: number): string => {
  const longest = Math.max(...lines.map(line => columnsOf(line.trim())))
  return filled('-'.repeat(Math.max(1, Math.round(longest * share))), width, 'center')
}

/** Columns of lines side by side, the short ones filled up, with `gap` between. */
export const beside = (
  cells: readonly (readonly string[])[],
  widths: readonly number[],
  gap: string,
): readonly string[] => {
  const height = Math.max(...cells.map(lines => lines.length))
  return Array.from({ length: height }, (_, row) =>
    widths
      .map((width, column) => filled(cells[column]?.[row] ?? '', width))
      .join(gap)
      .trimEnd(),
  )
}
