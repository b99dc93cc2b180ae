import { endOf, indentOf, isBare, type Line, replaced } from './yaml-lines.ts'
import type { Fault, Place } from './yaml-mends.ts'

type Lines = readonly Line[]

/** Where a value may begin: at a line's head, or behind what leads up to it. */
const opensValue = /(?:^\s*(?:- +)*|[:,[{]\s*)$/
/** What may stand behind a value that is closed. */
const followsValue = /^\s*(?:[,}\]]|:(?:\s|$)|#|$)/

/** The column of the quote that opens a value of the line and is not closed as a value is; undefined where all are. */
const openIn = (text: string, quote: string): number | undefined => {
  let at = text.indexOf(quote)
  while (at >= 0) {
    const isOpening = opensValue.test(text.slice(0, at))
    const close = text.indexOf(quote, at + 1)
    if (isOpening && (close < 0 || !followsValue.test(text.slice(close + 1)))) return at
    at = close < 0 ? -1 : text.indexOf(quote, (isOpening ? close : at) + 1)
  }
  return undefined
}

/** Where the closing quote was probably left out: before the next key of a map on one line, its end, or the line's. */
const closingColumn = (text: string, open: number): number => {
  const rest = text.slice(open + 1)
  const isFlow = /[{[]/.test(text.slice(0, open))
  const next = isFlow ? rest.search(/\s*(?:,\s*[\p{L}\p{N}_]+\s*:\s|[}\]])/u) : -1
  return next < 0 ? endOf(text) : open + 1 + next
}

/** A quote that is not closed, on the line of the trouble or above it where the trouble shows later. */
export const quoteFault = (lines: Lines, { line: at }: Place): Fault | undefined => {
  for (let line = at; line >= 0; line--) {
    const one = lines[line]
    const open = one && (openIn(one.text, '"') ?? openIn(one.text, "'"))
    if (!one || open === undefined) continue
    const close = closingColumn(one.text, open)
    const mended = replaced(one, { start: close, end: close }, one.text[open] ?? '"')
    const mark = { start: open, end: Math.max(close, open + 1) }
    return { code: 'yaml/unclosed-quote', line, mark, lines: lines.with(line, mended) }
  }
  return undefined
}

const closers: Readonly<Record<string, string>> = { '[': ']', '{': '}' }

/** The bracket that is not closed: closed behind the last line that stands further right than the one that opens it. */
export const bracketFault = (lines: Lines, { line, column }: Place): Fault | undefined => {
  const one = lines[line]
  const close = closers[one?.text[column] ?? '']
  if (!one || close === undefined) return undefined
  const indent = indentOf(one.text)
  let last = line
  while (
    last + 1 < lines.length &&
    indentOf(lines[last + 1]?.text ?? '') > indent &&
    !isBare(lines[last + 1]?.text ?? '')
  )
    last += 1
  const tail = lines[last] ?? one
  const end = endOf(tail.text)
  const mended = replaced(tail, { start: end, end }, close)
  const mark = { start: column, end: Math.max(endOf(one.text), column + 1) }
  return { code: 'yaml/unclosed-bracket', line, mark, lines: lines.with(last, mended) }
}

/** A semicolon where a comma parts the keys of a map, or the values of a list, on one line. */
export const semicolonFault = (lines: Lines, { line }: Place): Fault | undefined => {
  const one = lines[line]
  const found = one?.text.match(/^(.*[{[].*?["'}\]])\s*;/)
  if (!one || !found) return undefined
  const mark = { start: found[0].length - 1, end: found[0].length }
  return { code: 'yaml/semicolon', line, mark, lines: lines.with(line, replaced(one, mark, ',')) }
}
