// NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6 and II.9; spec 6.1 D12 to D15.

import type { Paragraph } from '../../5-render/docx/found.ts'
import { bodyOf, filled } from '../elements.ts'
import type { Read, Rule } from '../reading.ts'
import { outside, unless, unlike } from './looks.ts'

const upright = { size: [26, 28], bold: false, italic: false } as const

/** D12: Kính gửi, upright; of several addressees each has a line, a dash, and `;` or at the last `.` (II.9.b, d). */
export const d12: Rule = read => {
  const [label, ...lines] = bodyOf(read).addressees
  if (!label) return ['no Kính gửi']
  const lefts = lines.map(line => line.left)
  return [
    ...unless(/^Kính gửi:(?: .+[^.;])?$/.test(label.text), `"${label.text}"`),
    ...[label, ...lines].flatMap(line => unlike(line, upright)),
    ...unless(
      label.text === 'Kính gửi:' ? lines.length > 1 : lines.length === 0,
      'one addressee stands beside it',
    ),
    ...lines.flatMap((line, at) =>
      unless((at < lines.length - 1 ? /^- .+[^;.];$/ : /^- .+[^;.]\.$/).test(line.text), `"${line.text}"`),
    ),
    // Under the colon of the label; Mẫu 1.5 has them some 7 mm further left.
    ...unless(
      lefts.every(left => left === lefts[0] && left > label.left),
      'the dashes do not stand under the colon',
    ),
  ]
}

const isLaw = (text: string): boolean => /^Căn cứ (Luật|Bộ luật|Pháp lệnh) /.test(text)

/** D13: căn cứ in italics, each with `;`, the last with `.`; a law without number (II.6.a). */
export const d13: Rule = read => {
  const { bases } = bodyOf(read)
  return [
    ...unless(bases.length > 0, 'no căn cứ'),
    ...bases.flatMap((basis, at) => [
      ...unlike(basis, { size: [26, 28], bold: false, italic: true, align: 'both' }),
      ...unless(
        (at < bases.length - 1 ? /[^;.];$/ : /[^;.]\.$/).test(basis.text),
        `"${basis.text.slice(-40)}" ends so`,
      ),
      ...unless(!isLaw(basis.text) || !/ số \d/.test(basis.text), `"${basis.text}" numbers a law`),
    ]),
  ]
}

/** Lines for a pen, not sentences of the text: on a receipt, on a cover. */
const isForm = ({ text }: Paragraph): boolean => /^(BÊN (GIAO|NHẬN): |Ông \(bà\): |Chức vụ: …)/.test(text)

const sentences = (read: Read): readonly Paragraph[] =>
  read.docx.sections.flatMap((_, at) => {
    const { bases, text } = bodyOf(read, at)
    return [...bases, ...text].filter(one => !isForm(one))
  })

const spaced = (paragraph: Paragraph): readonly string[] =>
  paragraph.lineRule === 'auto'
    ? outside(paragraph.line, [240, 360], 'the height of the lines')
    : [`lines are ${paragraph.lineRule}`]

/** D14: justified, first line 1 or 1.27 cm in, one size, lines of 1 to 1.5, paragraphs 6 pt apart (II.6.e). */
export const d14: Rule = read => {
  const all = sentences(read)
  const sizes = new Set(all.flatMap(one => one.runs.map(run => run.size)))
  return [
    ...unless(sizes.size <= 1, `sizes ${[...sizes].join(', ')}`),
    ...all.flatMap(one => {
      const faults = [
        ...unlike(one, { size: [26, 28], align: 'both' }),
        ...unless(
          [567, 720].some(wanted => Math.abs(one.firstLine - wanted) <= 6),
          `first line ${one.firstLine}`,
        ),
        ...unless(one.left === 0 && one.right === 0, 'is set in from the margins'),
        ...spaced(one),
        ...unless(one.before >= 120, `${one.before} over it`),
      ]
      return faults.map(fault => `"${one.text.slice(0, 40)}": ${fault}`)
    }),
  ]
}

/** D15: `./.` after the last word of the text, and nowhere else (Phụ lục III, Mẫu 1.1 to 2.2). */
export const d15: Rule = ({ docx }) => {
  const ended = filled(docx.sections.flatMap(section => section.blocks))
  const marked = ended.filter(one => one.text.includes('./.'))
  return [
    ...unless(
      ended.at(-1)?.text.endsWith('./.') === true,
      `"${ended.at(-1)?.text.slice(-40)}" ends the text`,
    ),
    ...unless(marked.length <= 1, `${marked.length} end marks`),
  ]
}
