import type { Entry, ListNode, MapNode, Node } from './node.ts'
import { atLineEnd, beyond, type Cursor, column, giveUp, nextContent, skipSpaces } from './plain-cursor.ts'
import { addEntry, readInline, readKey, type Setting } from './plain-value.ts'
import type { Translate } from './yaml.ts'
import { deepest } from './yaml-troubles.ts'

/** Tabs, control characters and lone carriage returns are for the whole reader. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters looked for
const unusual = /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f\ufeff]|\r(?!\n)/

/**
 * Reads the plain part of YAML, which nearly every file keeps to, some ten times as fast as the whole reader: maps and
 * lists in block and flow style, texts plain, quoted without escapes, literal and folded. Undefined where anything else
 * stands in the text, or anything at all is wrong with it: the whole reader then says what. Both read alike
 * (`test/1-read/plain-yaml.test.ts`).
 */
export const readPlainYaml = (text: string, translate: Translate): Node | undefined => {
  if (unusual.test(text)) return undefined
  const cursor: Cursor = { text, at: 0, line: 0 }
  try {
    if (!nextContent(cursor) || column(cursor) > 0) return undefined
    const root = readBlock(cursor, { indent: -1, depth: 0, translate })
    return nextContent(cursor) ? undefined : root
  } catch (error) {
    if (error === beyond) return undefined
    throw error
  }
}

const startsItem = ({ text, at }: Cursor): boolean =>
  text.charCodeAt(at) === 45 && /[ \r\n]|^$/.test(text.charAt(at + 1))

/** A map or list that begins here and goes on in lines at this column. */
const readBlock = (cursor: Cursor, setting: Setting): Node => {
  if (setting.depth > deepest) giveUp()
  return startsItem(cursor) ? readList(cursor, setting) : readMap(cursor, setting)
}

const readMap = (cursor: Cursor, { depth, translate }: Setting): MapNode => {
  const [start, indent] = [cursor.at, column(cursor)]
  const entries = new Map<string, Entry>()
  let end = start
  do {
    const named = readKey(cursor, translate) ?? giveUp()
    const node = readValue(cursor, { indent, depth: depth + 1, translate })
    addEntry(entries, { ...named, node })
    end = node.end
  } while (staysAt(cursor, indent) && !startsItem(cursor))
  return { type: 'map', entries: [...entries.values()], start, end }
}

/** Whether the next line with content stands at this column; one that stands deeper is a text over several lines. */
const staysAt = (cursor: Cursor, indent: number): boolean => {
  if (!nextContent(cursor) || column(cursor) < indent) return false
  return column(cursor) === indent || giveUp()
}

/** The value behind a key: on its line, or below it and deeper; a list may stand at the key's own column. */
const readValue = (cursor: Cursor, setting: Setting): Node => {
  if (!atLineEnd(cursor)) return readInline(cursor, setting)
  const behind = cursor.at
  const found = nextContent(cursor) && (column(cursor) > setting.indent || isListAt(cursor, setting.indent))
  return found ? readBlock(cursor, setting) : { type: 'text', text: '', start: behind, end: behind }
}

const isListAt = (cursor: Cursor, indent: number): boolean => column(cursor) === indent && startsItem(cursor)

const readList = (cursor: Cursor, { depth, translate }: Setting): ListNode => {
  const [start, indent] = [cursor.at, column(cursor)]
  const items: Node[] = []
  do {
    cursor.at++
    items.push(readItem(cursor, { indent, depth: depth + 1, translate }))
  } while (staysAt(cursor, indent) && startsItem(cursor))
  return { type: 'list', items, start, end: items.at(-1)?.end ?? start }
}

const readItem = (cursor: Cursor, setting: Setting): Node => {
  if (atLineEnd(cursor)) {
    if (!nextContent(cursor) || column(cursor) <= setting.indent) giveUp()
    return readBlock(cursor, setting)
  }
  skipSpaces(cursor)
  if (startsItem(cursor)) return readBlock(cursor, setting)
  const before = cursor.at
  const isMap = readKey(cursor, setting.translate) !== undefined
  cursor.at = before
  return isMap ? readMap(cursor, setting) : readInline(cursor, setting)
}
