// NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.1 to II.4; spec 6.1 D03 to D10.
import { filled, headOf, lengthOf, longestLine, ruleIn } from '../elements.ts'
import type { Read, Rule } from '../reading.ts'
import { outside, unless, unlike } from './looks.ts'

const country = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
const phrase = 'Độc lập - Tự do - Hạnh phúc'

const rightLines = (read: Read) => filled(headOf(read)?.right.blocks ?? [])

/** D03: Quốc hiệu, word for word, first in the right block, 12 to 13 pt bold in the middle (II.1.a, c). */
export const d03: Rule = read => {
  const [first] = rightLines(read)
  return first?.text === country
    ? unlike(first, { size: [24, 26], bold: true, italic: false, align: 'center' })
    : [`"${first?.text}" where Quốc hiệu belongs`]
}

/** D04: Tiêu ngữ, word for word, under it, 13 to 14 pt bold in the middle, never underlined (II.1.b, c). */
export const d04: Rule = read => {
  const second = rightLines(read)[1]
  return second?.text === phrase
    ? unlike(second, { size: [26, 28], bold: true, italic: false, align: 'center' })
    : [`"${second?.text}" where Tiêu ngữ belongs`]
}

const profiles = { A: [26, 28, 28], B: [24, 26, 26] } as const

/** D05: sizes of Quốc hiệu, Tiêu ngữ and date rise and fall together (Mục V, footnote 1). */
export const d05: Rule = read => {
  const lines = [...rightLines(read).slice(0, 2), headOf(read)?.date]
  const sizes = lines.map(line => line?.runs[0]?.size)
  const wanted = profiles[read.profile]
  return wanted.flatMap((size, at) =>
    unless(
      sizes[at] === undefined || sizes[at] === size,
      `sizes ${sizes.join(', ')} for ${wanted.join(', ')}`,
    ),
  )
}

/** D06: a drawn line under Tiêu ngữ, as long as it, in the middle under it (II.1.b). */
export const d06: Rule = read => {
  const right = headOf(read)?.right
  const text = rightLines(read)[1]
  const rule = right && ruleIn(right.blocks)
  if (!right || !text || !rule) return ['no line under Tiêu ngữ']
  return [
    ...outside(lengthOf(rule, right.width) / longestLine([text], right.width), [0.9, 1.1], 'its share'),
    ...unless(Math.abs(rule.left - rule.right) <= 2, 'the line is not in the middle'),
  ]
}

/** Bodies of several lines: kind of the body, then its name; what else is bold has its parent among it. */
const isNameInLines = (lines: readonly string[]): boolean =>
  /^(ỦY BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN)$/.test(lines[0] ?? '')

/** D07: the parent body in capitals, not bold; under it the issuing body in capitals, bold, its name in full (II.2). */
export const d07: Rule = read => {
  const lines = filled(headOf(read)?.left.blocks ?? [])
  const isOwn = lines.map(line => line.runs.every(run => run.bold))
  const first = isOwn.indexOf(true)
  const names = lines.slice(first < 0 ? lines.length : first).map(line => line.text)
  return [
    ...lines.flatMap(line =>
      unlike(line, { size: [24, 26], italic: false, align: 'center', capitals: true }),
    ),
    ...unless(names.length === 1 || isNameInLines(names), `issuing body: ${names.join(' / ') || 'nobody'}`),
    ...unless(
      first <= 1 && isOwn.lastIndexOf(false) < Math.max(first, 0),
      'a parent body of several lines, or under its own',
    ),
    ...names.filter(name => /^(UBND|HĐND)\b/.test(name)).map(name => `"${name}" is abbreviated`),
  ]
}

/** D08: a drawn line under the issuing body, a third to a half of its longest line, in the middle (II.2.b). */
export const d08: Rule = read => {
  const left = headOf(read)?.left
  const rule = left && ruleIn(left.blocks)
  if (!left || !rule) return ['no line under the issuing body']
  const own = filled(left.blocks).filter(line => line.runs.some(run => run.bold))
  return [
    ...outside(lengthOf(rule, left.width) / longestLine(own, left.width), [0.3, 0.55], 'its share'),
    ...unless(Math.abs(rule.left - rule.right) <= 2, 'the line is not in the middle'),
  ]
}

const numbered = /^Số: (?:0[1-9]|[1-9]\d+|\s{3,})\/(?:TTr|BC|KH|BB|QĐ|TB|PG)-[A-ZĐ]+(?:-[A-ZĐ]+)*$/

/** D09: number and symbol as II.3 writes them, 13 pt upright; empty before the slash until the records office fills it. */
export const d09: Rule = read => {
  const number = headOf(read)?.number
  if (!number) return ['no number']
  return [
    ...unless(numbered.test(number.text), `"${number.text}" is no number and symbol`),
    ...unlike(number, { size: [26, 26], bold: false, italic: false, align: 'center' }),
  ]
}

const day = '(?:ngày (?:0[1-9]|[12]\\d|3[01]) tháng (?:01|02|[3-9]|1[0-2])|ngày {3,}tháng {3,})'
const dated = new RegExp(`^\\p{Lu}[^,]*, ${day} năm \\d{4}$`, 'u')

/** D10: place and date as II.4 writes them, 13 to 14 pt in italics, in the row of the number; empty where signed later. */
export const d10: Rule = read => {
  const head = headOf(read)
  if (!head?.date) return ['no date beside the number']
  return [
    ...unless(dated.test(head.date.text), `"${head.date.text}" is no place and date`),
    ...unlike(head.date, { size: [26, 28], bold: false, italic: true, align: 'center' }),
  ]
}
