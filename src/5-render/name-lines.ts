import { whole } from './bonds.ts'
import { breakLines, type Span } from './lines.ts'
import type { Measure } from './measure.ts'

/** Words that may begin a line of a body's name or of a post: kinds of places, what joins, what belongs to what follows. */
const openers =
  /^(?:TỈNH|HUYỆN|QUẬN|PHƯỜNG|VÙNG|KHU|CÁC|VÀ|BỘ|CỦA|CẤP|TRỰC|XÁC|THÀNH PHỐ|THỊ XÃ|THỊ TRẤN|XÃ|HỘI ĐỒNG|ỦY BAN)(?=[ ,]|$)/u

/** Twips by which another program may find a line wider than it is. */
const slack = 40

const hard = '\u00a0'

/** What a break before a word that opens nothing costs, against the white that it saves. */
const unnatural = 0.25

const isNatural = (words: readonly string[], at: number): boolean =>
  words[at - 1]?.endsWith(',') === true || openers.test(words.slice(at).join(' ').replaceAll(hard, ' '))

/** Words that stand together, as far as a line of this width holds them. */
const wordsOf = ({ text, face, size }: Span, width: number, measure: Measure): readonly string[] =>
  whole(text, 'head')
    .split(/ +/)
    .filter(Boolean)
    .flatMap(word => (measure.width(word, face, size) > width - slack ? word.split(hard) : [word]))

type Cut = { readonly cost: number; readonly lines: readonly string[] }

const none: Cut = { cost: Number.POSITIVE_INFINITY, lines: [] }

/**
 * The lines of a name in the middle of a column: no more than it needs, as even as can be, parted where it may be parted,
 * `ỦY BAN NHÂN DÂN` over `XÃ CƯ PUI`, never inside a word of several syllables. A name with a word that no line holds is left as it is.
 */
export const nameLines = (span: Span, width: number, measure: Measure): readonly string[] => {
  const room = { first: width - slack, width: width - slack }
  const words = wordsOf(span, width, measure)
  const count = breakLines([{ ...span, text: words.join(' ') }], room, measure).length
  const white = (text: string): number => 1 - measure.width(text, span.face, span.size) / (width - slack)
  const known = new Map<string, Cut>()
  const cutFrom = (start: number, left: number): Cut => {
    const key = `${start} ${left}`
    const before = known.get(key)
    if (before) return before
    const fresh = left === 1 ? lastLine(start) : parted(start, left)
    known.set(key, fresh)
    return fresh
  }
  const lastLine = (start: number): Cut => {
    const line = words.slice(start).join(' ')
    return white(line) < 0 ? none : { cost: white(line) ** 2, lines: [line] }
  }
  const parted = (start: number, left: number): Cut => {
    let best = none
    for (let end = start + 1; end <= words.length - left + 1; end++) {
      const line = words.slice(start, end).join(' ')
      if (white(line) < 0) break
      const rest = cutFrom(end, left - 1)
      const cost = white(line) ** 2 + (isNatural(words, end) ? 0 : unnatural) + rest.cost
      if (cost < best.cost) best = { cost, lines: [line, ...rest.lines] }
    }
    return best
  }
  const { lines } = count > 1 ? cutFrom(0, count) : none
  return lines.length > 0 ? lines.map(line => line.replaceAll(hard, ' ')) : [span.text]
}
