import { displayWidth, visible } from './frame.ts'

/** A text broken at its spaces into lines of at most `columns`; the first line starts with `lead`, the others align with it. */
export const wrap = (lead: string, text: string, columns: number): readonly string[] => {
  const indent = ' '.repeat(displayWidth(lead))
  const lines: string[] = []
  let line = lead
  let empty = true
  for (const word of visible(text).split(' ')) {
    if (!empty && displayWidth(line) + 1 + displayWidth(word) > columns) {
      lines.push(line)
      line = indent
      empty = true
    }
    line += empty ? word : ` ${word}`
    empty = false
  }
  return [...lines, line]
}
