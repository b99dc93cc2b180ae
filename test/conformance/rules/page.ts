// NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục I; spec 6.1 D01, D02, D18, D21.
import { all } from '../../5-render/docx/looks.ts'
import type { Rule } from '../reading.ts'
import { outside, unless, unlike } from './looks.ts'

/** D01: every section is A4 with the margins of Mục I.1 to I.3 as it is viewed, upright or across. */
export const d01: Rule = ({ docx }) =>
  docx.sections.flatMap(({ width, height, isLandscape, margins }) => {
    const [short, long] = isLandscape ? [height, width] : [width, height]
    return [
      ...outside(short, [11886, 11926], 'the short side'),
      ...outside(long, [16818, 16858], 'the long side'),
      ...outside(margins.top, [1128, 1423], 'the top margin'),
      ...outside(margins.bottom, [1128, 1423], 'the bottom margin'),
      ...outside(margins.left, [1695, 1990], 'the left margin'),
      ...outside(margins.right, [845, 1140], 'the right margin'),
      ...outside(margins.header, [284, margins.top - 1], 'the distance of the header'),
    ]
  })

const slots = ['ascii', 'hAnsi', 'cs', 'eastAsia'] as const

/** D02: black Times New Roman without ornament in every run and every empty line (Mục I.4). */
export const d02: Rule = ({ docx }) => {
  const runs = all(docx).flatMap(({ runs, mark, text }) => [
    ...runs.map(run => ({ run, text: run.text || text })),
    { run: mark, text },
  ])
  const faults = runs.flatMap(({ run, text }) => [
    ...unless(
      !run.hasTheme && slots.every(slot => run.fonts[slot] === 'Times New Roman'),
      `"${text}" is not Times New Roman`,
    ),
    ...unless(['000000', 'auto'].includes(run.color), `"${text}" is ${run.color}`),
    ...unless(!run.highlight, `"${text}" is highlighted`),
  ])
  return [...new Set(faults)]
}

/** D18: the page number in the middle of the top margin from page 2, from 1 in every section (Mục I.7, III.1.d). */
export const d18: Rule = ({ docx }) =>
  docx.sections.flatMap(({ headers, hasTitlePage, start, footers }, at) => {
    const numbers = headers.default.filter(one => one.runs.some(run => run.field === 'PAGE'))
    const faults = [
      ...unless(numbers.length === 1, 'no page number'),
      ...numbers.flatMap(one => unlike(one, { size: [26, 28], bold: false, italic: false, align: 'center' })),
      ...unless(hasTitlePage, 'the first page is like the others'),
      ...unless(
        headers.first.every(one => one.runs.every(run => !run.field)),
        'a number on the first page',
      ),
      ...unless(start === 1, 'the numbers do not begin at 1'),
      ...unless(footers === 0, 'something in the bottom margin'),
    ]
    return faults.map(fault => `section ${at + 1}: ${fault}`)
  })

/** Fonts of the encodings before Unicode, which Mục I.4 rules out. */
const legacy = /^(\.Vn|VNI)/

/** D21: Unicode composed (NFC), no letters of the old encodings, no white space that does not break used for layout. */
export const d21: Rule = ({ docx }) =>
  all(docx).flatMap(({ runs }) => {
    const text = runs.map(run => run.text).join('')
    return [
      ...unless(text === text.normalize('NFC'), `"${text}" is not composed`),
      ...unless(!/\u00A0{2}|^\u00A0|\u00A0$/.test(text), `"${text}" is set with hard spaces`),
      ...runs.flatMap(run => unless(!legacy.test(run.fonts.ascii), `"${text}" is in ${run.fonts.ascii}`)),
    ]
  })
