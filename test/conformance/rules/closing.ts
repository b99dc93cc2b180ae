// NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.7 and II.9; spec 6.1 D16, D17.
import type { Cell, Paragraph } from '../../5-render/docx/found.ts'
import { endingOf, filled } from '../elements.ts'
import type { Rule } from '../reading.ts'
import { isCapitals, unless, unlike } from './looks.ts'

const bold = { size: [26, 28], bold: true, italic: false, align: 'center' } as const

/** Before an official's name stands no degree and no title (II.7.c). */
const degree = /^(GS|PGS|TS|ThS|BS|CN|KS|NGND|NGƯT|TTND|TTƯT|Giáo sư|Phó Giáo sư|Tiến sĩ|Thạc sĩ|Bác sĩ)[. ]/

const authority = /^(?:(?:TM|Q|KT|TL|TUQ)\. )?[^.]+$/

/** In one side of the end: the lines of the authority over a hint, and the name under the room to sign. */
const partsOf = ({
  blocks,
}: Cell): { readonly lines: readonly Paragraph[]; readonly name: Paragraph | undefined } => {
  const texts = filled(blocks).filter(one => !one.runs.every(run => run.italic))
  const isName = (one: Paragraph): boolean => !isCapitals(one.text)
  return { lines: texts.filter(one => !isName(one)), name: texts.find(isName) }
}

const inSide = (side: Cell): readonly string[] => {
  const { lines, name } = partsOf(side)
  const deputy = lines.findIndex(line => line.text.startsWith('KT.'))
  return [
    ...lines.flatMap(line => [
      ...unlike(line, { ...bold, capitals: true }),
      ...unless(authority.test(line.text), `"${line.text}" is no authority`),
    ]),
    ...unless(deputy < 0 || /^PHÓ /.test(lines[deputy + 1]?.text ?? ''), 'no deputy under KT.'),
    ...(name
      ? [...unlike(name, bold), ...unless(!degree.test(name.text), `"${name.text}" has a degree`)]
      : []),
  ]
}

/** D16: authority and post in capitals, bold; the name bold under them, without degree (II.7.b, c, đ). */
export const d16: Rule = read => {
  const ending = endingOf(read)
  if (!ending) return ['nobody signs']
  const sides = ending.filter(side => !side.text.startsWith('Nơi nhận'))
  return [
    ...unless(
      sides.some(side => partsOf(side).lines.length > 0),
      'no authority',
    ),
    ...sides.flatMap(inSide),
  ]
}

const archived = /^- Lưu: VT(?:, [^.]+)?\.(?: ?[A-ZĐ]+\.\(\d+\))?$/

/** Bodies without a records office of their own file with themselves: a division inside a body. */
const archivedInside = /^- Lưu: [A-ZĐ]+\.$/

/** D17: Nơi nhận 12 pt bold italic, its lines 11 pt, first `- Như trên;`, last `- Lưu: VT, ….` (II.9.d). */
export const d17: Rule = read => {
  const [label, ...items] = filled(endingOf(read)?.[0].blocks ?? [])
  if (label?.text !== 'Nơi nhận:') return ['no Nơi nhận']
  const last = items.at(-1)?.text ?? ''
  return [
    ...unlike(label, { size: [24, 24], bold: true, italic: true, align: 'left' }),
    ...items.flatMap(item => unlike(item, { size: [22, 22], bold: false, italic: false, align: 'left' })),
    ...unless(items[0]?.text === '- Như trên;', `"${items[0]?.text}" comes first`),
    ...items.slice(0, -1).flatMap(item => unless(/^- .+[^;.];$/.test(item.text), `"${item.text}"`)),
    ...unless(archived.test(last) || archivedInside.test(last), `"${last}" comes last`),
  ]
}
