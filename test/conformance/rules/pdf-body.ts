// NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6, II.7 and II.9 as they are seen; spec 6.2 P07 to P09.
import type { ReadPage, TextLine } from '../../5-render/pdf/read-back.ts'
import { areaOf, endPlaces, isBold, textOf } from '../places.ts'
import type { Read, Rule } from '../reading.ts'
import { outside, unless } from './looks.ts'

/** A line of its size in millimetres. */
const lineHeight = ({ size }: TextLine): number => size * 1.15 * (25.4 / 72)

/** P07: Nơi nhận level with the authority at the left margin; the name in the middle under it, with room to sign. */
export const p07: Rule = read => {
  const ending = endPlaces(read)
  if (!ending) return ['nobody signs']
  const { label, sides, page } = ending
  return [
    ...unless(sides.length > 0, 'no authority level with the other side'),
    ...(label ? outside(label.x - areaOf(page, read).left, [-1, 1], 'Nơi nhận from the left margin') : []),
    ...sides.flatMap(({ over, name }) =>
      name
        ? [
            ...outside(
              name.middle - over.middle,
              [-1.5, 1.5],
              `"${name.text}" from the middle of "${over.text}"`,
            ),
            ...outside(name.y - over.y - lineHeight(name), [20, 40], `the room over "${name.text}"`),
          ]
        : [],
    ),
  ]
}

const isRunning = (line: TextLine, page: ReadPage, read: Read): boolean => {
  const { left } = areaOf(page, read)
  const title = page.lines.find(one => one.role === 'H1')?.y ?? 0
  const starts = [0, 10, 12.7].some(indent => Math.abs(line.x - left - indent) <= 0.6)
  const isTie = line.text.startsWith('(Kèm theo ')
  return (
    ['P', 'LBody'].includes(line.role) &&
    starts &&
    line.size >= 13 &&
    line.y > title &&
    !isBold(line) &&
    !isTie
  )
}

/** P08: a line that goes on in the next one reaches the right margin (II.6.e). */
export const p08: Rule = read =>
  read.pdf.pages.flatMap(page => {
    const { right } = areaOf(page, read)
    return textOf(page)
      .filter(line => line.raw.endsWith(' ') && isRunning(line, page, read))
      .flatMap(line =>
        unless(Math.abs(line.right - right) <= 1, `"${line.text}" ends at ${line.right.toFixed(1)}`),
      )
  })

/** P09: two lines of text or more on the page where it is signed. */
export const p09: Rule = read => {
  const ending = endPlaces(read)
  if (!ending) return ['nobody signs']
  const over = new Set(
    textOf(ending.page)
      .filter(line => line.y < ending.y - 2)
      .map(line => line.y.toFixed(0)),
  )
  return unless(over.size >= 2, `${over.size} lines of text on the page that is signed`)
}
