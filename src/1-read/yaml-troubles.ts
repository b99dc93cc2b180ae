import type { Diagnostic } from '../model/diagnostic.ts'

/** What the YAML library found, in its own words; they never reach the user. */
export type Trouble = {
  readonly code: string
  readonly message: string
  readonly start: number
  readonly end: number
}

type Told = Trouble & { readonly as: string }

/** By the library's code; the few that mean several things are told apart in `nameOf`. */
const names: Readonly<Record<string, string>> = {
  ALIAS_PROPS: 'alias',
  BAD_ALIAS: 'alias',
  MULTIPLE_ANCHORS: 'alias',
  BAD_DQ_ESCAPE: 'bad-escape',
  BAD_INDENT: 'bad-indent',
  BAD_SCALAR_START: 'reserved-start',
  BLOCK_AS_IMPLICIT_KEY: 'colon-in-text',
  KEY_OVER_1024_CHARS: 'missing-colon',
  MULTILINE_IMPLICIT_KEY: 'missing-colon',
  MULTIPLE_DOCS: 'several-documents',
  MULTIPLE_TAGS: 'tag',
  BAD_COLLECTION_TYPE: 'tag',
  TAG_RESOLVE_FAILED: 'tag',
  RESOURCE_EXHAUSTION: 'too-deep',
  TAB_AS_INDENT: 'tab-indent',
}

const nameOf = ({ code, message }: Trouble): string => {
  if (/closing ["']quote/.test(message)) return 'unclosed-quote'
  if (/end with a [\]}]/.test(message)) return 'unclosed-bracket'
  if (/map keys need to be followed/.test(message)) return 'missing-colon'
  return names[code] ?? 'syntax'
}

/** The library's findings as diagnostics of ours, one a line; what only follows from an open quote is left out. */
export const tellTroubles = (
  file: string,
  text: string,
  troubles: readonly Trouble[],
): readonly Diagnostic[] => {
  const told = troubles.map((trouble): Told => placed(text, { ...trouble, as: nameOf(trouble) }))
  const sorted = told.toSorted((a, b) => a.start - b.start)
  const open = sorted.find(one => one.as === 'unclosed-quote' || one.as === 'unclosed-bracket')
  const real = sorted.filter(one => !open || one.start <= open.start)
  return firstOfEachLine(text, real).map(one => diagnosticOf(file, text, one))
}

const diagnosticOf = (file: string, text: string, one: Told): Diagnostic => {
  const start = Math.min(one.start, Math.max(0, text.length - 1))
  const end = Math.min(Math.max(one.end, start), text.length)
  return {
    code: `yaml/${one.as}`,
    severity: 'error',
    span: { file, start, end, path: [] },
    args: argsOf(text, { ...one, start, end }),
  }
}

const argsOf = (text: string, one: Told): Diagnostic['args'] => {
  if (one.as === 'too-deep') return { deepest: 24 }
  if (one.as === 'alias') return { alias: text.slice(one.start, one.end) }
  if (one.as === 'several-documents') return {}
  return { text: shortened(text.slice(one.start, one.end) || lineFrom(text, one.start)) }
}

const shortened = (text: string): string => {
  const line = text.split('\n')[0]?.trim() ?? ''
  return line.length > 40 ? `${line.slice(0, 39)}…` : line
}

const lineFrom = (text: string, start: number): string => text.slice(start).split('\n')[0] ?? ''

/** The place a person must look at: of an open quote or bracket where it was opened, of a wrong line its text. */
const placed = (text: string, told: Told): Told => {
  if (told.as === 'unclosed-quote')
    return opened(text, told, text.charAt(told.start - 1) ? quoteOf(told) : '"')
  if (told.as === 'bad-indent' || told.as === 'missing-colon' || told.as === 'colon-in-text')
    return wholeLine(text, told)
  return told
}

const quoteOf = ({ message }: Trouble): string => (message.includes('"') ? '"' : "'")

/** The last quote before the finding that opens a value: after `: `, `- `, `[`, `{`, `,` or at a line's start. */
const opened = (text: string, told: Told, quote: string): Told => {
  for (let at = text.lastIndexOf(quote, told.start - 1); at >= 0; at = text.lastIndexOf(quote, at - 1)) {
    if (/(?:^|[:\-,[{]\s*|\n\s*)$/.test(text.slice(Math.max(0, at - 12), at)))
      return { ...told, start: at, end: endOfLine(text, at) }
    if (at === 0) break
  }
  return told
}

const endOfLine = (text: string, from: number): number => {
  const end = text.indexOf('\n', from)
  return (end < 0 ? text : text.slice(0, end)).trimEnd().length
}

/** From the first letter at or after the finding, on the same line, to the end of that line. */
const wholeLine = (text: string, told: Told): Told => {
  const end = endOfLine(text, told.start)
  const blank = text.slice(told.start, end).match(/^\s*/)?.[0].length ?? 0
  return { ...told, start: told.start + blank, end: Math.max(end, told.start + blank) }
}

const firstOfEachLine = (text: string, told: readonly Told[]): readonly Told[] => {
  const seen = new Set<number>()
  return told.filter(one => {
    const line = text.lastIndexOf('\n', one.start - 1)
    if (seen.has(line)) return false
    seen.add(line)
    return true
  })
}
