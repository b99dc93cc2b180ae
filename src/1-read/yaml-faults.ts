import type { Diagnostic } from '../model/diagnostic.ts'
import { bracketFault, quoteFault, semicolonFault } from './yaml-closings.ts'
import { columnWritten, indentOf, isBare, type Line, replaced } from './yaml-lines.ts'
import { colonFault, colonMissing, type Fault, indentFault, type Place } from './yaml-mends.ts'
import { bracketBefore, codeOf, quoted, type Trouble, tellTroubles } from './yaml-troubles.ts'

type Lines = readonly Line[]

/** What the YAML library finds in a text. */
export type Seek = (text: string) => readonly Trouble[]

/** Most faults of structure that are mended one after the other. */
const most = 40
/** Letters that may be read anew in all: a large file is not read forty times. */
const budget = 3_000_000

const linesOf = (text: string): Lines => text.split('\n').map(line => ({ text: line, edits: [] }))
const textOf = (lines: Lines): string => lines.map(line => line.text).join('\n')

/**
 * All that is wrong with the structure of a file, each fault once. A library's findings behind a wrong indent or an open
 * quote are mostly its consequence; so the first fault is mended as it was probably meant, and the text is read again.
 */
export const tellFaults = (file: string, text: string, seek: Seek): readonly Diagnostic[] => {
  const written = linesOf(text)
  const tabs = withoutTabs(written, seek)
  const found: Found[] = [...tabs.found]
  let lines = tabs.lines
  let rest = seek(textOf(lines))
  for (let turn = 0; turn < most && turn * text.length < budget; turn++) {
    const fault = firstFault(lines, rest)
    if (fault === undefined || found.some(one => one.line === fault.line && one.code === fault.code)) break
    found.push({ ...fault, mark: writtenMark(lines, fault) })
    lines = fault.lines
    rest = seek(textOf(lines))
  }
  const last = firstFault(lines, rest) === undefined ? tellTroubles(file, textOf(lines), plainOf(rest)) : []
  const starts = startsOf(written)
  const mended = { lines, starts: startsOf(lines) }
  return [
    ...found.map(one => structural(file, { lines: written, starts }, one)),
    ...last.map(one => asWritten(one, mended, starts)),
  ].toSorted((a, b) => a.span.start - b.span.start)
}

/** Troubles up to the first one of structure that nobody can explain: what stands behind it follows from it. */
const plainOf = (troubles: readonly Trouble[]): readonly Trouble[] => {
  const sorted = troubles.toSorted((a, b) => a.start - b.start)
  const first = sorted.findIndex(one => mends[codeOf(one)])
  return first < 0 ? sorted : sorted.slice(0, first + 1)
}

type Found = Pick<Fault, 'code' | 'line' | 'mark' | 'facts'>

/** The first trouble of structure, as a fault that can be mended; nothing where what stands before it cannot. */
const firstFault = (lines: Lines, troubles: readonly Trouble[]): Fault | undefined => {
  const text = textOf(lines)
  for (const trouble of troubles.toSorted((a, b) => a.start - b.start)) {
    const code = codeOf(trouble)
    const mend = mends[code]
    const fault = mend?.(
      lines,
      placeIn(text, code === 'yaml/unclosed-bracket' ? bracketBefore(text, trouble) : trouble.start),
    )
    if (fault) return fault
    if (mend) return undefined
  }
  return undefined
}

/** A semicolon between brackets; else a quote that is open on the very line; else a list whose first item has no dash. */
const anySyntax = (lines: Lines, place: Place): Fault | undefined => {
  const semicolon = semicolonFault(lines, place)
  if (semicolon) return semicolon
  const quote = quoteFault(lines, place)
  return quote?.line === place.line ? quote : indentFault(lines, place)
}

const mends: Readonly<Record<string, (lines: Lines, place: Place) => Fault | undefined>> = {
  'yaml/bad-indent': indentFault,
  'yaml/colon-in-text': colonFault,
  'yaml/missing-colon': (lines, place) =>
    /^\s*-\S/.test(lines[place.line]?.text ?? '') ? indentFault(lines, place) : colonMissing(lines, place),
  'yaml/syntax': anySyntax,
  'yaml/unclosed-bracket': bracketFault,
  'yaml/unclosed-quote': quoteFault,
}

const placeIn = (text: string, offset: number): Place => {
  const start = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1
  return { line: text.slice(0, start).split('\n').length - 1, column: offset - start }
}

/** Lines indented with tabs, each run of them one finding, and the lines with blanks in their place. */
const withoutTabs = (
  lines: Lines,
  seek: Seek,
): { readonly lines: Lines; readonly found: readonly Found[] } => {
  const isTabbed = lines.map(({ text }) => /^ *\t/.test(text) && !isBare(text))
  if (!isTabbed.includes(true) || !seek(textOf(lines)).some(one => codeOf(one) === 'yaml/tab-indent'))
    return { lines, found: [] }
  const found = isTabbed.flatMap((is, line): readonly Found[] => {
    if (!is || isTabbed[line - 1]) return []
    const end = isTabbed.indexOf(false, line)
    const mark = { start: 0, end: lines[line]?.text.match(/^[ \t]*/)?.[0].length ?? 0 }
    return [
      {
        code: 'yaml/tab-indent',
        line,
        mark,
        facts: { last: end < 0 ? lines.length : end === line + 1 ? '' : end },
      },
    ]
  })
  const tries = [2, 4, 8].map(width => spaced(lines, width))
  const best = tries.toSorted((a, b) => seek(textOf(a)).length - seek(textOf(b)).length)[0]
  return { lines: best ?? lines, found }
}

const spaced = (lines: Lines, width: number): Lines =>
  lines.map(line => {
    const blanks = line.text.match(/^[ \t]*/)?.[0] ?? ''
    return blanks.includes('\t')
      ? replaced(line, { start: 0, end: blanks.length }, blanks.replaceAll('\t', ' '.repeat(width)))
      : line
  })

/** The mark in the columns that the user wrote. */
const writtenMark = (lines: Lines, { line, mark }: Fault): Fault['mark'] => {
  const one = lines[line]
  return one ? { start: columnWritten(one, mark.start), end: columnWritten(one, mark.end) } : mark
}

/** Lines, and the offset at which each begins. */
type Numbered = { readonly lines: Lines; readonly starts: readonly number[] }

const startsOf = (lines: Lines): readonly number[] => {
  let at = 0
  return lines.map(line => {
    const start = at
    at += line.text.length + 1
    return start
  })
}

const structural = (file: string, written: Numbered, { code, line, mark, facts }: Found): Diagnostic => {
  const start = written.starts[line] ?? 0
  const text = written.lines[line]?.text ?? ''
  const told = quoted(text.slice(mark.start, mark.end) || text.slice(indentOf(text)))
  const span = { file, start: start + mark.start, end: start + mark.end, path: [] }
  return { code, severity: 'error', span, args: { text: told, ...facts } }
}

/** A finding in the mended text at the place where the user wrote it. */
const asWritten = (one: Diagnostic, { lines, starts }: Numbered, written: readonly number[]): Diagnostic => {
  const at = (offset: number): number => {
    const line = Math.max(
      0,
      starts.findLastIndex(start => start <= offset),
    )
    const column = columnWritten(lines[line] ?? { text: '', edits: [] }, offset - (starts[line] ?? 0))
    return (written[line] ?? 0) + column
  }
  return { ...one, span: { ...one.span, start: at(one.span.start), end: at(one.span.end) } }
}
