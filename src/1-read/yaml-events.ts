import {
  COLLECTION_STYLE,
  type CollectionStyle,
  EVENT_ID,
  type Event,
  getScalarValue,
  type MappingEvent,
  parseEvents,
  SCALAR_STYLE,
  type ScalarEvent,
  type SequenceEvent,
  YAMLException,
} from 'js-yaml'
import type { Entry, ListNode, MapNode, Node, Range, TextNode } from './node.ts'
import type { Translate } from './yaml.ts'
import { deepest } from './yaml-troubles.ts'

/** Tabs, control characters, lone carriage returns, byte order marks, and the lines that part documents. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters looked for
const unusual = /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f\ufeff]|\r(?!\n)|^(?: *---|\.\.\.)/m

/** Thrown where a file goes beyond what both libraries read alike. */
const beyond = new Error('beyond ordinary YAML')

const giveUp = (): never => {
  throw beyond
}

/** What is read, and how far. */
type Reader = {
  readonly text: string
  readonly events: readonly Event[]
  readonly translate: Translate
  at: number
}

/**
 * The tree of a file of ordinary YAML from the events of js-yaml, some five times as fast as the `yaml` library.
 * Undefined where the file is not sound, or holds what the two might read differently: `yaml` then reads it and says
 * what is wrong. Both read alike (`test/1-read/yaml-events.test.ts`).
 */
export const readYamlEvents = (text: string, translate: Translate): Node | undefined => {
  if (unusual.test(text)) return undefined
  try {
    const events = parseEvents(text, {})
    const reader: Reader = { text, events, translate, at: 1 }
    const root = readNode(reader, 0)
    // Behind the root stands the end of the document, and then nothing.
    return reader.at === events.length - 1 && root.type !== 'text' ? root : undefined
  } catch (error) {
    if (error === beyond || error instanceof YAMLException) return undefined
    throw error
  }
}

const readNode = (reader: Reader, depth: number): Node => {
  const event = reader.events[reader.at++]
  if (event?.type === EVENT_ID.SCALAR) return textFrom(reader, event)
  if (depth > deepest) giveUp()
  if (event?.type === EVENT_ID.SEQUENCE) return readList(reader, bare(event), depth)
  return event?.type === EVENT_ID.MAPPING ? readMap(reader, bare(event), depth) : giveUp()
}

/** The event itself, if it has neither anchor nor tag. */
const bare = <T extends ScalarEvent | SequenceEvent | MappingEvent>(event: T): T =>
  event.anchorStart < 0 && event.tagStart < 0 ? event : giveUp()

/** Whether the collection that is being read ends here. */
const isOver = (reader: Reader): boolean => reader.events[reader.at]?.type === EVENT_ID.POP

const readList = (reader: Reader, { start, style }: SequenceEvent, depth: number): ListNode => {
  const items: Node[] = []
  while (!isOver(reader)) {
    const item = readNode(reader, depth + 1)
    if (style === COLLECTION_STYLE.BLOCK && item.type === 'text' && !isBehindDash(reader, item)) giveUp()
    items.push(item)
  }
  return { type: 'list', items, start, end: endOf(reader, { start, style, last: items.at(-1) }) }
}

const isBehindDash = ({ text }: Reader, { start }: TextNode): boolean =>
  /^- *$/.test(text.slice(text.lastIndexOf('-', start - 1), start))

const readMap = (reader: Reader, { start, style }: MappingEvent, depth: number): MapNode => {
  const isFlow = style === COLLECTION_STYLE.FLOW
  // A pair that stands in a list without braces.
  if (isFlow && reader.text[start] !== '{') giveUp()
  const entries = new Map<string, Entry>()
  let last: Node | undefined
  while (!isOver(reader)) {
    const named = readKey(reader)
    // A key that stands twice is for `yaml` to tell, and so is one on the line of another value.
    if (entries.has(named.key) || (last && !isFlow && !startsLine(reader, named, last))) giveUp()
    last = isFlow ? readNode(reader, depth + 1) : readBlockValue(reader, named.behind, depth + 1)
    const { key, written, start, end } = named
    entries.set(key, { key, written, start, end, node: last })
  }
  return { type: 'map', entries: [...entries.values()], start, end: endOf(reader, { start, style, last }) }
}

const startsLine = ({ text }: Reader, { start }: Range, last: Node): boolean =>
  text.slice(last.end - 1, start).includes('\n')

const colon = / *: */y
/** YAML ends a key at 1,024 characters; only `yaml` minds. */
const longestKey = 1000

type Key = Omit<Entry, 'node'> & {
  /** Where the spaces behind the colon end. */
  readonly behind: number
}

const readKey = (reader: Reader): Key => {
  const event = reader.events[reader.at++]
  if (event?.type !== EVENT_ID.SCALAR || event.style > SCALAR_STYLE.DOUBLE_QUOTED) return giveUp()
  const { text, start, end } = textFrom(reader, event)
  if (end - start > longestKey) giveUp()
  const written = text.normalize('NFC')
  return { key: reader.translate(written), written, start, end, behind: matchEnd(colon, reader.text, end) }
}

/** The value of a key; one that is not written stands behind the colon. */
const readBlockValue = (reader: Reader, behind: number, depth: number): Node => {
  const event = reader.events[reader.at]
  if (event?.type !== EVENT_ID.SCALAR) return readNode(reader, depth)
  if (event.valueStart >= 0) {
    // `yaml` stumbles over a comment between a key and its text.
    if (reader.text.slice(behind, event.valueStart - 1).includes('#')) giveUp()
    return readNode(reader, depth)
  }
  bare(event)
  reader.at++
  return { type: 'text', text: '', start: behind, end: behind }
}

const closing = /(?:[ \r\n,]|#[^\n]*\n)*[\]}]/y

/** Steps over the end of a collection: in flow style its bracket, in block style the end of its last node. */
const endOf = (
  reader: Reader,
  { start, style, last }: { start: number; style: CollectionStyle; last: Node | undefined },
): number => {
  reader.at++
  const inner = last?.end ?? start + 1
  if (style === COLLECTION_STYLE.BLOCK) return inner
  const end = matchEnd(closing, reader.text, inner)
  // `yaml` stumbles over a comment at a line's head inside brackets.
  return reader.text.slice(start, end).includes('\n#') ? giveUp() : end
}

const matchEnd = (pattern: RegExp, text: string, from: number): number => {
  pattern.lastIndex = from
  return pattern.test(text) ? pattern.lastIndex : giveUp()
}

const textFrom = (reader: Reader, event: ScalarEvent): TextNode => {
  const { valueStart, valueEnd, style } = bare(event)
  if (valueStart < 0) giveUp()
  const text = getScalarValue(reader.text, event)
  if (style === SCALAR_STYLE.PLAIN) return { type: 'text', text, start: valueStart, end: valueEnd }
  if (style > SCALAR_STYLE.DOUBLE_QUOTED) return { type: 'text', text, ...blockRange(reader, event) }
  // Of a letter beyond Unicode and of a line end that is taken away the two libraries make different things.
  if (!event.fast && /\\[U\r\n]/.test(reader.text.slice(valueStart, valueEnd))) giveUp()
  return { type: 'text', text, start: valueStart - 1, end: valueEnd + 1 }
}

const header = /^[|>]-? *\r?\n$/

/** From the sign that opens a literal or folded text to the end of its last line that is not empty. */
const blockRange = ({ text }: Reader, { valueStart, valueEnd, style }: ScalarEvent): Range => {
  const start = text.lastIndexOf(style === SCALAR_STYLE.LITERAL_BLOCK ? '|' : '>', valueStart - 1)
  const line = text.lastIndexOf('\n', start) + 1
  const isPlain = header.test(text.slice(start, valueStart)) && !text.slice(line, start).includes('#')
  if (!isPlain) giveUp()
  let last = valueEnd
  while (last > valueStart && /[ \r\n]/.test(text.charAt(last - 1))) last--
  const end = text.indexOf('\n', last) + 1
  // Lines of nothing but spaces may or may not be empty.
  const isClear = last > valueStart && end > 0 && !text.slice(end, valueEnd).includes(' ')
  return isClear ? { start, end } : giveUp()
}
