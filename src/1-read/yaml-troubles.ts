import type { Diagnostic } from '../model/diagnostic.ts'
import type { Range } from './node.ts'

/** Deepest nesting of maps and lists; the input needs seven. */
export const deepest = 24

/** What the YAML library found, in its own words; they never reach the user. */
export type Trouble = {
  readonly code: string
  readonly message: string
  readonly start: number
  readonly end: number
}

type Told = Trouble & { readonly as: string }

/** By the library's code; the few that mean several things are told apart in `codeOf`. */
const codes: Readonly<Record<string, string>> = {
  ALIAS_PROPS: 'yaml/alias',
  BAD_ALIAS: 'yaml/alias',
  MULTIPLE_ANCHORS: 'yaml/alias',
  BAD_DQ_ESCAPE: 'yaml/bad-escape',
  BAD_INDENT: 'yaml/bad-indent',
  BAD_SCALAR_START: 'yaml/reserved-start',
  KEY_OVER_1024_CHARS: 'yaml/missing-colon',
  MULTILINE_IMPLICIT_KEY: 'yaml/missing-colon',
  MULTIPLE_DOCS: 'yaml/several-documents',
  MULTIPLE_TAGS: 'yaml/tag',
  BAD_COLLECTION_TYPE: 'yaml/tag',
  TAG_RESOLVE_FAILED: 'yaml/tag',
  RESOURCE_EXHAUSTION: 'yaml/too-deep',
  TAB_AS_INDENT: 'yaml/tab-indent',
}

/** The code of ours for a finding of the library. */
export const codeOf = ({ code, message }: Trouble): string => {
  if (/closing ["']quote/.test(message)) return 'yaml/unclosed-quote'
  if (/end with a [\]}]/.test(message)) return 'yaml/unclosed-bracket'
  if (/Sequence item without/.test(message)) return 'yaml/bad-indent'
  if (/Nested mappings/.test(message)) return 'yaml/colon-in-text'
  if (/map keys need to be followed/.test(message)) return 'yaml/missing-colon'
  return codes[code] ?? 'yaml/syntax'
}

/**
 * The library's findings as diagnostics of ours, one a line; what only follows from an open quote or a tab is left out.
 */
export const tellTroubles = (
  file: string,
  text: string,
  troubles: readonly Trouble[],
): readonly Diagnostic[] => {
  const told = troubles.map((trouble): Told => placed(text, { ...trouble, as: codeOf(trouble) }))
  const sorted = told.toSorted((a, b) => a.start - b.start)
  const last = sorted.find(one => hidesTheRest.has(one.as))
  const tab = sorted.find(one => one.as === 'yaml/tab-indent')
  const real = sorted.filter(
    one =>
      (!last || one.start < last.start || one === last) &&
      !(tab && one.as === 'yaml/bad-indent' && one.start > tab.start),
  )
  return firstOfEachLine(text, real).map(one => diagnosticOf(file, text, one))
}

const hidesTheRest: ReadonlySet<string> = new Set([
  'yaml/unclosed-quote',
  'yaml/unclosed-bracket',
  'yaml/too-deep',
])

const diagnosticOf = (file: string, text: string, one: Told): Diagnostic => {
  const start = Math.min(one.start, text.length)
  const end = Math.min(Math.max(one.end, start), text.length)
  return {
    code: one.as,
    severity: 'error',
    span: { file, start, end, path: [] },
    args: argsOf(text, { ...one, start, end }),
  }
}

const argsOf = (text: string, one: Told): Diagnostic['args'] => {
  if (one.as === 'yaml/too-deep') return { deepest }
  if (one.as === 'yaml/alias') return { alias: text.slice(one.start, one.end) }
  if (one.as === 'yaml/several-documents' || one.as === 'yaml/tab-indent') return { last: '' }
  const marked = text.slice(one.start, one.end).trim()
  return { text: quoted(marked.length > 1 ? marked : lineAt(text, one.start)) }
}

/** The first line of a text, not longer than a sentence can quote. */
export const quoted = (text: string): string => {
  const line = text.split('\n')[0]?.trim() ?? ''
  return line.length > 40 ? `${line.slice(0, 39)}…` : line
}

/** The whole line that an offset stands on. */
const lineAt = (text: string, offset: number): string =>
  text.slice(text.lastIndexOf('\n', offset - 1) + 1, endOfLine(text, offset))

/** The place a person must look at: of an open quote or bracket where it was opened, of a wrong line its text. */
const placed = (text: string, told: Told): Told => {
  if (told.as === 'yaml/missing-colon' && text[told.start] === '-') return { ...told, as: 'yaml/syntax' }
  const place = places[told.as]
  return place ? { ...told, ...place(text, told) } : told
}

type Place = (text: string, told: Told) => Range

const wholeLine: Place = (text, told) => {
  const end = endOfLine(text, told.start)
  const blank = text.slice(told.start, end).match(/^\s*/)?.[0].length ?? 0
  return { start: told.start + blank, end: Math.max(end, told.start + blank) }
}

/** The last quote before the finding that opens a value: at a line's head or behind `:`, `- `, `[`, `{`, `,`. */
const openQuote: Place = (text, told) => {
  const quote = told.message.includes('"') ? '"' : "'"
  for (let at = text.lastIndexOf(quote, told.start - 1); at >= 0; at = before(text, quote, at)) {
    const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at)
    if (/(?:^|[:,[{]|^\s*-)\s*$/.test(line)) return { start: at, end: endOfLine(text, at) }
  }
  return told
}

const before = (text: string, mark: string, at: number): number =>
  at === 0 ? -1 : text.lastIndexOf(mark, at - 1)

/** The nearest bracket before the finding that is not closed before it. */
export const bracketBefore = (text: string, { message, start }: Trouble): number => {
  const [open, close] = message.includes('}') ? ['{', '}'] : ['[', ']']
  let closed = 0
  for (let at = start - 1; at >= 0; at--) {
    if (text[at] === close) closed++
    else if (text[at] === open && closed-- === 0) return at
  }
  return start
}

const openBracket: Place = (text, told) => {
  const start = bracketBefore(text, told)
  return { start, end: Math.max(start, endOfLine(text, start)) }
}

const places: Readonly<Record<string, Place>> = {
  'yaml/unclosed-quote': openQuote,
  'yaml/unclosed-bracket': openBracket,
  'yaml/bad-indent': wholeLine,
  'yaml/missing-colon': wholeLine,
  'yaml/colon-in-text': wholeLine,
  'yaml/reserved-start': wholeLine,
  'yaml/bad-escape': (_text, { start }) => ({ start, end: start + 2 }),
  'yaml/tag': (text, { start }) => ({
    start,
    end: start + (text.slice(start).match(/^\S+/)?.[0].length ?? 1),
  }),
  'yaml/several-documents': (text, { start }) => {
    const line = text.indexOf('\n---', Math.max(0, start - 5))
    return line < 0 ? { start, end: start } : { start: line + 1, end: line + 4 }
  },
}

/** End of the line that an offset stands on, without blanks behind its text. */
const endOfLine = (text: string, from: number): number => {
  const next = text.indexOf('\n', from)
  let end = next < 0 ? text.length : next
  while (end > from && /\s/.test(text.charAt(end - 1))) end--
  return end
}

const firstOfEachLine = (text: string, told: readonly Told[]): readonly Told[] => {
  const seen = new Set<number>()
  return told.filter(one => {
    const line = one.start === 0 ? -1 : text.lastIndexOf('\n', one.start - 1)
    if (seen.has(line)) return false
    seen.add(line)
    return true
  })
}
