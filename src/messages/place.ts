/** Line and column of an offset; both count from 1, the column in UTF-16 units as editors and SARIF do. */
export type Place = { readonly line: number; readonly column: number }

/** Text of the files by path, as the diagnostics' spans name them. */
export type Sources = ReadonlyMap<string, string>

/** A function from offset to place for one text; lines end at LF, with or without a CR before it. */
export const placesOf = (text: string): ((offset: number) => Place) => {
  const lines = lineStarts(text)
  return offset => {
    let low = 0
    let high = lines.length - 1
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((lines[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (lines[low] ?? 0) + 1 }
  }
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
