// NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.1 to II.5 as they are seen; spec 6.2 P04 to P06.
import type { TextLine } from '../../5-render/pdf/read-back.ts'
import { headPlaces, isBold, rulesOf, ruleUnder, titleLines } from '../places.ts'
import type { Read, Rule } from '../reading.ts'
import { outside, unless } from './looks.ts'

/** P04: Quốc hiệu, Tiêu ngữ and date under each other at the right, the bodies and the number at the left. */
export const p04: Rule = read => {
  const head = headPlaces(read)
  const [page] = read.pdf.pages
  if (!head || !page) return ['no head']
  const { country, phrase, left, number, date } = head
  const middle = left[0]?.middle ?? 0
  return [
    ...unless(left.some(isBold), 'no issuing body at the left'),
    ...outside(phrase.middle - country.middle, [-1, 1], 'Tiêu ngữ from Quốc hiệu'),
    ...(date ? outside(date.middle - country.middle, [-2, 2], 'the date from Quốc hiệu') : []),
    ...[...left, ...(number ? [number] : [])].flatMap(line =>
      outside(line.middle - middle, [-2, 2], `"${line.text}" from the middle of its block`),
    ),
    ...left.flatMap(line => unless(line.right <= page.width / 2, `"${line.text}" reaches beyond the middle`)),
    ...unless(country.middle > page.width / 2, 'Quốc hiệu is not at the right'),
  ]
}

/** P05: number and date on one line (II.4.c). */
export const p05: Rule = read => {
  const head = headPlaces(read)
  if (!head?.number || !head.date) return ['no number or no date']
  return outside(head.number.y - head.date.y, [-1.5, 1.5], 'the number from the line of the date')
}

const widest = (lines: readonly TextLine[]): number => Math.max(0, ...lines.map(line => line.right - line.x))

const headRules = (read: Read): readonly string[] => {
  const [page] = read.pdf.pages
  const head = headPlaces(read)
  if (!head) return []
  const phrase = ruleUnder(head.phrase, page)
  const own = head.left.filter(isBold)
  const last = own.at(-1)
  const agency = last && ruleUnder(last, page)
  return [
    ...(phrase
      ? outside(phrase.length / widest([head.phrase]), [0.9, 1.1], 'the line under Tiêu ngữ')
      : ['no line under Tiêu ngữ']),
    ...(agency
      ? outside(agency.length / widest(own), [0.3, 0.55], 'the line under the issuing body')
      : ['no line under the issuing body']),
  ]
}

const titleRule = (read: Read): readonly string[] => {
  const [page] = read.pdf.pages
  const lines = titleLines(read)
  const last = lines.at(-1)
  const rule = last && ruleUnder(last, page)
  if (!rule) return [`no line under the title; lines at ${rulesOf(page).map(one => one.y1.toFixed(1))}`]
  // Of an appendix about 16 mm whatever the text (Phụ lục III, Mẫu 2.1).
  if (last.text.endsWith(')') && read.kind === 'danh-sach')
    return outside(rule.length, [15, 17], 'the line under the title')
  const about = lines.slice(1).filter(isBold)
  return outside(
    rule.length / widest(about.length > 0 ? about : lines),
    [0.3, 0.55],
    'the line under the title',
  )
}

/** P06: the drawn lines are there, close under their text, and as long as II.1.b, II.2.b and II.5.b say. */
export const p06: Rule = read => [...headRules(read), ...titleRule(read)]
