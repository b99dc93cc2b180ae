/** Where the reader of plain YAML stands in a text. */
export type Cursor = {
  readonly text: string
  at: number
  /** Start of the line that `at` stands on. */
  line: number
}

/** Thrown where a text goes beyond plain YAML; the whole reader then reads it. */
export const beyond = new Error('beyond plain YAML')

/** Gives up: the whole reader must read this text. */
export const giveUp = (): never => {
  throw beyond
}

/** Columns from the start of the line. */
export const column = ({ at, line }: Cursor): number => at - line

/** Steps over spaces. */
export const skipSpaces = (cursor: Cursor): void => {
  while (cursor.text.charCodeAt(cursor.at) === 32) cursor.at++
}

/** End of the line, before its mark; lines end with LF or CRLF. */
export const lineEnd = ({ text }: Cursor, from: number): number => {
  const next = text.indexOf('\n', from)
  const end = next < 0 ? text.length : next
  return end > from && text.charCodeAt(end - 1) === 13 ? end - 1 : end
}

/** Whether nothing but spaces and a comment follows on the line. */
export const atLineEnd = (cursor: Cursor): boolean => {
  skipSpaces(cursor)
  const code = cursor.text.charCodeAt(cursor.at)
  if (Number.isNaN(code) || code === 10 || code === 13) return true
  return code === 35 && (cursor.at === cursor.line || cursor.text.charCodeAt(cursor.at - 1) === 32)
}

/** Goes to the first character of the next line that holds more than blanks and a comment; false at the end. */
export const nextContent = (cursor: Cursor): boolean => {
  while (atLineEnd(cursor)) {
    const next = cursor.text.indexOf('\n', cursor.at)
    if (next < 0) {
      cursor.at = cursor.text.length
      return false
    }
    cursor.at = next + 1
    cursor.line = cursor.at
  }
  return true
}
