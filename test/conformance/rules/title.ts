// NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.5 and III.1; spec 6.1 D11, D19.
import { filled, lengthOf, longestLine, ruleIn, textWidth, titleOf } from '../elements.ts'
import type { Rule } from '../reading.ts'
import { isCapitals, outside, unless, unlike } from './looks.ts'

const bold = { size: [26, 28], bold: true, italic: false, align: 'center' } as const

/** D11: tên loại in capitals, trích yếu under it, both bold in the middle, a line of a third to a half under them (II.5.b). */
export const d11: Rule = read => {
  const { kind, about, note, rule, width } = titleOf(read)
  if (!kind || !rule) return ['no tên loại or no line under it']
  const lines = about.length > 0 ? about : [kind]
  return [
    ...unlike(kind, { ...bold, capitals: true }),
    ...about.flatMap(line => [
      ...unlike(line, bold),
      ...unless(!isCapitals(line.text), `"${line.text}" is in capitals`),
      ...unless(!line.text.endsWith('.'), `"${line.text}" ends with a full stop`),
    ]),
    ...note.flatMap(line => unlike(line, { size: [26, 28], bold: false, italic: true, align: 'center' })),
    ...outside(
      lengthOf(rule, width) / longestLine(lines, width),
      [0.3, 0.55],
      'the share of the line under it',
    ),
    ...unless(Math.abs(rule.left - rule.right) <= 2, 'the line is not in the middle'),
  ]
}

const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X']

/** D19: each appendix with label, title and the line that ties it to its letter; Roman numbers from two on (III.1). */
export const d19: Rule = ({ docx }) =>
  docx.sections.flatMap((section, at) => {
    const end = section.blocks.findIndex(block => block.kind === 'paragraph' && block.rule > 0)
    const [label, title, attached] = filled(section.blocks.slice(0, end))
    if (!label || !title || !attached) return [`section ${at + 1} has no head of an appendix`]
    const wanted = docx.sections.length > 1 ? `Phụ lục ${roman[at]}` : 'Phụ lục'
    const rule = ruleIn(section.blocks)
    return [
      ...unless(label.text === wanted, `"${label.text}" for "${wanted}"`),
      ...unlike(label, { ...bold, size: [28, 28] }),
      ...unlike(title, { ...bold, capitals: true }),
      ...unless(/^\(Kèm theo .+\)$/.test(attached.text), `"${attached.text}" ties it to no letter`),
      ...unlike(attached, { size: [26, 28], bold: false, italic: true, align: 'center' }),
      // Drawn, not described: about 16 mm in Phụ lục III, Mẫu 2.1.
      ...outside(rule ? lengthOf(rule, textWidth(section)) : 0, [850, 964], 'the line under it'),
    ]
  })
