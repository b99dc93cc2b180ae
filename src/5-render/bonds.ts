import { compoundsWhole } from './compounds.ts'
import type { Line, Room, Span } from './lines.ts'
import { breakLines } from './lines.ts'
import type { Measure } from './measure.ts'

/** A space at which no program breaks a line; every one of them copies it as a blank. */
const hard = '\u00a0'

/** A hyphen at which no program breaks a line; printed and copied it is a plain one. */
const hardHyphen = '\u2011'

/** Words behind a number that neither count nor measure: a line may begin with them. */
const loose =
  'và|hoặc|hay|đến|tới|của|tại|trên|ở|do|về|cho|với|là|có|đã|được|trong|từ|theo|thì|để|gồm|nhưng|khi|sau|trước|ban|quy'

/** Where a line may not be broken: a day from its `ngày`, a number from what it counts or from its `số`. */
const places: readonly RegExp[] = [
  /(?<=(?<!\p{L})(?:ngày|tháng|năm|số|lần|quý|khóa|điều|khoản|mục|phụ lục)) (?=\d)/giu,
  /(?<=(?<!\p{L})(?:điểm|khoản)) (?=\p{Ll}(?!\p{L}))/gu,
  /(?<=(?<!\p{L})(?:phụ lục|mục|chương|phần|khóa)) (?=[IVXLC]+(?!\p{L}))/giu,
  /(?<=(?<!\p{L})hạng) (?=(?:nhất|nhì|ba)(?!\p{L}))/giu,
  new RegExp(
    `(?<=(?<![^\\s(“"≥≤±])\\d[\\d.,]*) (?=\\p{Ll})(?!(?:tháng|năm)[ ${hard}]\\d)(?!(?:${loose})(?!\\p{L}))`,
    'gu',
  ),
  /(?<=\d) (?=[%‰°])/gu,
  // A dash with white on both sides belongs to what stands before it.
  /(?<=\S) (?=[-–&] )/gu,
]

/** Behind a word that only leads to the next one no line of a title ends. */
const joint = /(?<=(?<!\p{L})(?:và|của|cho|trong|với|về|tại|các|từ|đến)) /giu

/** How a text is set: running text, a cell of a table, or its head or a title, in which whole words stay together too. */
export type Manner = 'text' | 'cell' | 'head' | 'title'

/** The text with a hard space wherever a line is better not broken. */
export const whole = (text: string, manner: Manner): string => {
  const bound = places.reduce((sum, place) => sum.replace(place, hard), text)
  if (manner === 'title') return compoundsWhole(bound.replace(joint, hard))
  return manner === 'head' ? compoundsWhole(bound) : bound
}

/** A share of a justified line: of what is longer and goes to the next one whole, the line before is torn apart. */
const most = 1 / 3

/** Letters of a last word that looks forgotten on a line of its own. */
const shortest = 10

/** A hyphen inside a symbol or a name such as `NĐ-CP`, `COVID-19`: what it joins is read as one. */
const isInSymbol = (text: string, at: number): boolean =>
  text[at] === '-' && /[\p{Lu}\d]/u.test(text[at - 1] ?? '') && /[\p{Lu}\d]/u.test(text[at + 1] ?? '')

/** Where each line but the last ends at a space of the text or behind a hyphen in it: the place of either. */
const breaksOf = (text: string, lines: readonly Line[]): readonly number[] => {
  let at = 0
  const found: number[] = []
  for (const line of lines.slice(0, -1)) {
    at += line.parts.reduce((sum, part) => sum + part.text.length, 0)
    const start = at
    while (text[at] === ' ') at += 1
    if (at === start + 1) found.push(start)
    else if (at === start && line.end === 'cut') found.push(start - 1)
  }
  return found
}

/** The space before the last word where that word would be a line by itself. */
const runtOf = (text: string, lines: readonly Line[], manner: Manner): readonly number[] => {
  const at = text.lastIndexOf(' ')
  const last = lines
    .at(-1)
    ?.parts.map(part => part.text)
    .join('')
  const isAlone = lines.length > 1 && last === text.slice(at + 1) && last.length <= shortest
  return (manner === 'text' || manner === 'title') && isAlone && at > 0 ? [at] : []
}

const hardened = (letter: string | undefined): string => (letter === '-' ? hardHyphen : hard)

const hardAt = (spans: readonly Span[], place: number): readonly Span[] => {
  let start = 0
  return spans.map(span => {
    const at = place - start
    start += span.text.length
    return at < 0 || at >= span.text.length
      ? span
      : { ...span, text: span.text.slice(0, at) + hardened(span.text[at]) + span.text.slice(at + 1) }
  })
}

/** Width of what would stand together around a place that is made hard. */
const joinedWidth = (spans: readonly Span[], place: number, measure: Measure): number => {
  const text = spans.map(span => span.text).join('')
  const [start, end] = [text.lastIndexOf(' ', place) + 1, text.indexOf(' ', place)]
  const [{ face, size } = { face: 'regular', size: 0 } as const] = spans
  return measure.width(text.slice(start, end < 0 ? text.length : end), face, size)
}

export type Bonding = {
  readonly manner: Manner
  /** Room that lines of these spans have: of a balanced title it depends on the text. */
  readonly roomOf: (spans: readonly Span[]) => Room
  readonly measure: Measure
}

/**
 * The spans of a paragraph with a hard space or hyphen at each place where a line would have been broken and better is not, and
 * nowhere else: what is typed as a space stays one, in the text that is copied and edited too. DOCX and PDF are set from
 * the same spans and break alike.
 */
export const bonded = (plain: readonly Span[], { manner, roomOf, measure }: Bonding): readonly Span[] => {
  const refused = new Set<number>()
  let spans = plain
  for (;;) {
    const text = spans.map(span => span.text).join('')
    const room = roomOf(spans)
    const lines = breakLines(spans, room, measure)
    if (lines.length < 2) return spans
    const unbroken = whole(text, manner)
    const bad = [
      ...breaksOf(text, lines).filter(at => unbroken[at] === hard || isInSymbol(text, at)),
      ...runtOf(text, lines, manner),
    ].find(at => !refused.has(at))
    if (bad === undefined) return spans
    const next = hardAt(spans, bad)
    const limit = manner === 'text' ? room.width * most : room.width
    if (joinedWidth(next, bad, measure) > limit) refused.add(bad)
    else spans = next
  }
}
