import type { Entry, ListNode, MapNode, Node, TextNode } from './node.ts'
import { atLineEnd, type Cursor, column, giveUp, lineEnd, skipSpaces } from './plain-cursor.ts'
import type { Translate } from './yaml.ts'
import { deepest } from './yaml-troubles.ts'

/** What a value is read with: the column that its further lines must exceed, its depth, the names of keys. */
export type Setting = { readonly indent: number; readonly depth: number; readonly translate: Translate }

const key =
  /[A-Za-z0-9_][A-Za-z0-9_./-]*(?=:[ \r\n]|:$)|"[^"\\\r\n]+"(?=:[ \r\n]|:$)|'[^'\r\n]+'(?=:[ \r\n]|:$)/y

/** The key that stands here with its colon behind it, or undefined; the cursor goes behind the colon. */
export const readKey = (cursor: Cursor, translate: Translate): Omit<Entry, 'node'> | undefined => {
  key.lastIndex = cursor.at
  const raw = key.exec(cursor.text)?.[0]
  if (raw === undefined) return undefined
  const start = cursor.at
  const end = start + raw.length
  cursor.at = end + 1
  const written = raw.startsWith('"') || raw.startsWith("'") ? raw.slice(1, -1) : raw
  return { key: translate(written), written, start, end }
}

/** Adds an entry; a key that stands twice is for the whole reader to tell. */
export const addEntry = (entries: Map<string, Entry>, entry: Entry): void => {
  if (entries.has(entry.key)) giveUp()
  entries.set(entry.key, entry)
}

/** A value on the line of its key or dash, in block style or flow style. */
export const readInline = (cursor: Cursor, setting: Setting): Node => {
  const first = cursor.text.charAt(cursor.at)
  if (first === '|' || first === '>') return readBlockText(cursor, setting)
  const node = readFlowValue(cursor, setting) ?? readPlain(cursor, blockEnd)
  if (!atLineEnd(cursor)) giveUp()
  return node
}

/** A quoted text or a flow collection, if one begins here. */
const readFlowValue = (cursor: Cursor, setting: Setting): Node | undefined => {
  const first = cursor.text.charAt(cursor.at)
  if (first === '"' || first === "'") return readQuoted(cursor, first)
  if (first === '[') return readFlowList(cursor, setting)
  return first === '{' ? readFlowMap(cursor, setting) : undefined
}

const readQuoted = (cursor: Cursor, quote: string): TextNode => {
  const { text, at: start } = cursor
  let end = text.indexOf(quote, start + 1)
  while (quote === "'" && text.charAt(end + 1) === "'") end = text.indexOf(quote, end + 2)
  const raw = end < 0 ? giveUp() : text.slice(start + 1, end)
  if (/[\r\n]/.test(raw) || (quote === '"' && raw.includes('\\'))) giveUp()
  cursor.at = end + 1
  return { type: 'text', text: quote === "'" ? raw.replaceAll("''", "'") : raw, start, end: end + 1 }
}

/** How a plain text ends: outside brackets at a comment or the line's end, inside at a bracket or comma too. */
const blockEnd = /[^\r\n]*?(?= *(?:[\r\n]| #|$))/y
const flowEnd = /[^\r\n,[\]{}]*?(?= *(?:[\r\n,[\]{}]| #|$))/y

const readPlain = (cursor: Cursor, ending: RegExp): TextNode => {
  const start = cursor.at
  ending.lastIndex = start
  const text = ending.exec(cursor.text)?.[0] ?? ''
  // Signs that YAML keeps, a dash that opens a list, and a colon that makes a key.
  if (!/^[^\s&*!%@`?:,[\]{}#|>"'-]|^-[^\s,[\]{}-]/.test(text) || /:(?:$|[\s,[\]{}])/.test(text)) giveUp()
  cursor.at = start + text.length
  return { type: 'text', text, start, end: cursor.at }
}

/** Blanks and line ends between the parts of a flow collection; a further line stands deeper than what holds it. */
const skipFlowBlanks = (cursor: Cursor, { indent }: Setting): void => {
  skipSpaces(cursor)
  while (/[\r\n]/.test(cursor.text.charAt(cursor.at))) {
    const next = cursor.text.indexOf('\n', cursor.at)
    cursor.at = next < 0 ? giveUp() : next + 1
    cursor.line = cursor.at
    skipSpaces(cursor)
    if (column(cursor) <= indent && !/[\r\n]/.test(cursor.text.charAt(cursor.at))) giveUp()
  }
  if (cursor.text.charAt(cursor.at) === '#') giveUp()
}

const deeper = (setting: Setting): Setting =>
  setting.depth >= deepest ? giveUp() : { ...setting, depth: setting.depth + 1 }

const readFlowItem = (cursor: Cursor, setting: Setting): Node => {
  const node = readFlowValue(cursor, setting) ?? readPlain(cursor, flowEnd)
  skipFlowBlanks(cursor, setting)
  return node
}

/** Steps over a comma; true where the collection goes on, false where its end stands here. */
const goesOn = (cursor: Cursor, setting: Setting, end: string): boolean => {
  const mark = cursor.text.charAt(cursor.at)
  if (mark === end) return false
  if (mark !== ',') giveUp()
  cursor.at++
  skipFlowBlanks(cursor, setting)
  return cursor.text.charAt(cursor.at) !== end
}

const readFlowList = (cursor: Cursor, setting: Setting): ListNode => {
  const start = cursor.at++
  const inside = deeper(setting)
  skipFlowBlanks(cursor, setting)
  const items: Node[] = []
  if (cursor.text.charAt(cursor.at) !== ']')
    do items.push(readFlowItem(cursor, inside))
    while (goesOn(cursor, setting, ']'))
  cursor.at++
  return { type: 'list', items, start, end: cursor.at }
}

const readFlowMap = (cursor: Cursor, setting: Setting): MapNode => {
  const start = cursor.at++
  const inside = deeper(setting)
  skipFlowBlanks(cursor, setting)
  const entries = new Map<string, Entry>()
  if (cursor.text.charAt(cursor.at) !== '}')
    do {
      const named = readKey(cursor, setting.translate) ?? giveUp()
      skipFlowBlanks(cursor, setting)
      addEntry(entries, { ...named, node: readFlowItem(cursor, inside) })
    } while (goesOn(cursor, setting, '}'))
  cursor.at++
  return { type: 'map', entries: [...entries.values()], start, end: cursor.at }
}

const header = /([|>])(-?) *(?=\r?\n)/y

/** A literal (`|`) or folded (`>`) text whose lines all stand at the same column. */
const readBlockText = (cursor: Cursor, { indent }: Setting): TextNode => {
  const start = cursor.at
  header.lastIndex = start
  const [whole = '', style, chomp] = header.exec(cursor.text) ?? giveUp()
  cursor.at = start + whole.length
  const lines = readLines(cursor, indent)
  if (style === '>' && lines.some(line => /^ | $/.test(line))) giveUp()
  const text = style === '|' ? lines.join('\n') : folded(lines)
  return { type: 'text', text: chomp === '-' ? text : `${text}\n`, start, end: cursor.at }
}

/** The lines of a block text; the cursor ends behind the last of them. Empty lines at its end are not its own. */
const readLines = (cursor: Cursor, indent: number): readonly string[] => {
  const { text } = cursor
  const lines: string[] = []
  let deep = 0
  for (let at = text.indexOf('\n', cursor.at) + 1; at < text.length; at = text.indexOf('\n', at) + 1) {
    const end = lineEnd(cursor, at)
    const blank = text.slice(at, end).search(/[^ ]/)
    if (blank < 0 && end - at > deep) giveUp()
    if (blank >= 0 && deep === 0) deep = lines.length > 0 || blank <= indent ? giveUp() : blank
    if (blank >= 0 && blank < deep) break
    if (text.indexOf('\n', at) < 0) giveUp()
    lines.push(blank < 0 ? '' : text.slice(at + deep, end))
    if (blank >= 0) cursor.at = text.indexOf('\n', at) + 1
    if (at === 0) break
  }
  while (lines.at(-1) === '') lines.pop()
  cursor.line = cursor.at
  return lines.length > 0 ? lines : giveUp()
}

/** Lines joined to paragraphs; an empty line parts them. */
const folded = (lines: readonly string[]): string =>
  lines.reduce((sum, line, at) => {
    if (at === 0) return line
    if (line === '') return `${sum}\n`
    return lines[at - 1] === '' ? sum + line : `${sum} ${line}`
  }, '')
