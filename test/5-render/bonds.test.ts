import { describe, expect, test } from 'vitest'
import { balancedSide, bondedTitle } from '../../src/5-render/balance.ts'
import { bonded, type Manner } from '../../src/5-render/bonds.ts'
import { breakLines, type Span } from '../../src/5-render/lines.ts'
import { measure } from '../../src/5-render/measure.ts'
import { realWorld } from '../../src/world.ts'

const letters = measure(realWorld())
const span = (text: string): Span => ({ text, face: 'regular', size: 28 })
const widthOf = (text: string): number => letters.width(text, 'regular', 28)
const textsOf = (spans: readonly Span[], width: number): readonly string[] =>
  breakLines(spans, { first: width, width }, letters).map(line => line.parts.map(part => part.text).join(''))

/** Lines of a text in a column that holds these words and nothing more. */
const lines = (text: string, full: string, manner: Manner = 'text'): readonly string[] => {
  const width = widthOf(full) + 20
  const room = { first: width, width }
  const spans = bonded([span(text)], { manner, roomOf: () => room, measure: letters })
  return textsOf(spans, width).map(line => line.replaceAll('\u00a0', ' ').replaceAll('\u2011', '-'))
}

describe('a line does not end', () => {
  test.each([
    ['with the word of a day', 'cả đơn vị đã được tặng thưởng ngày', '15 tháng 6 năm 2022', 'ngày 15'],
    ['with the word of a year', 'cả đơn vị đã được tặng thưởng năm', '2022 và các năm sau', 'năm 2022'],
    [
      'between a number and what it counts',
      'cả đơn vị đã được nhận thêm 05',
      'tập thể xuất sắc nhất',
      '05 tập',
    ],
    [
      'between an amount and its unit',
      'mọi tập thể, cá nhân của cả đơn vị đã đóng góp 1.234.567,89',
      'đồng cho quỹ vắc xin',
      '1.234.567,89 đồng',
    ],
    ['between a number and its sign', 'cả đơn vị đã hoàn thành được 98', '% kế hoạch được giao', '98 %'],
    [
      'before the number of an instrument',
      'mọi tập thể, cá nhân của cả đơn vị đã làm đúng theo quy định tại Nghị định số',
      '152/2025/NĐ-CP của Chính phủ',
      'số 152',
    ],
    ['inside a provision', 'cả đơn vị xét theo quy định tại điểm', 'b khoản 2 Điều 74 của luật', 'điểm b'],
    ['inside a class', 'cả đơn vị nhận Huân chương Lao động hạng', 'Ba vào cuối năm trước', 'hạng Ba'],
    [
      'inside the symbol of an instrument',
      'mọi tập thể, cá nhân của cả đơn vị đã làm đúng theo quy định tại Nghị định số 91/2017/NĐ-',
      'CP của Chính phủ',
      'NĐ-CP',
    ],
    [
      'inside a name with a figure',
      'cả đơn vị đã tham gia phòng, chống dịch COVID-',
      '19 trong cả hai năm',
      'COVID-19',
    ],
    ['before a dash', 'cả đơn vị và Hội đồng Thi đua', '- Khen thưởng của cơ quan', 'đua - Khen'],
  ])('%s', (_, first, rest, together) => {
    const text = `${first} ${rest}`.replace(/(?<=\S)- /, '-')
    const found = lines(text, first)
    expect(found.join(' ')).toBe(text)
    expect(found.some(line => line.includes(together))).toBe(true)
  })

  test('with all but a short last word', () => {
    const text = 'Kính trình Chủ tịch Ủy ban nhân dân tỉnh xem xét, quyết định./.'
    expect(lines(text, text.slice(0, -8)).at(-1)).toBe('quyết định./.')
  })

  test('otherwise than it would, where that is well', () => {
    const text = 'tặng cho 12 cá nhân đã có thành tích ngày 05 tháng 3 năm 2021'
    const width = widthOf(text) + 20
    const room = { first: width, width }
    expect(bonded([span(text)], { manner: 'text', roomOf: () => room, measure: letters })).toEqual([
      span(text),
    ])
    expect(lines('đã nhận 05 và 06 tập thể', 'đã nhận 05')[0]).toBe('đã nhận 05')
  })
})

describe('what cannot stand together', () => {
  test('is parted in a narrow cell rather than cut between letters', () => {
    expect(lines('1.234.567,89 đồng', '1.234.567,89', 'cell')).toEqual(['1.234.567,89', 'đồng'])
  })

  test('is parted in a justified line of which it would leave little', () => {
    const number = `số ${'1234567890'.repeat(2)}/QĐ-UBND`
    expect(lines(`theo Quyết định ${number}`, 'theo Quyết định số')[0]).toBe('theo Quyết định số')
  })
})

describe('the lines of a title', () => {
  const title = (text: string): readonly string[] => {
    const [width, face] = [9071, 'bold'] as const
    const spans = bondedTitle([{ text, face, size: 28 }], width, letters)
    const room = width - 2 * balancedSide(spans, width, letters)
    return textsOf(spans, room)
  }

  test('part no word of several syllables and no name of a place', () => {
    const soft = (text: string): readonly string[] => title(text).map(line => line.replaceAll('\u00a0', ' '))
    expect(
      soft(
        'Về việc đề nghị tặng Giấy khen của Giám đốc Sở Giáo dục và Đào tạo cho cá nhân có thành tích xuất sắc trong phong trào thi đua “Dạy tốt, học tốt, xây dựng trường học hạnh phúc”',
      ),
    ).toEqual([
      'Về việc đề nghị tặng Giấy khen của Giám đốc Sở Giáo dục',
      'và Đào tạo cho cá nhân có thành tích xuất sắc trong phong trào',
      'thi đua “Dạy tốt, học tốt, xây dựng trường học hạnh phúc”',
    ])
    expect(
      soft('Họp Hội đồng Thi đua - Khen thưởng tỉnh Lâm Đồng xét, đề nghị khen thưởng tập thể và cá nhân'),
    ).toEqual([
      'Họp Hội đồng Thi đua - Khen thưởng tỉnh Lâm Đồng',
      'xét, đề nghị khen thưởng tập thể và cá nhân',
    ])
  })

  test('keep the spaces of a title of one line', () => {
    const text = 'Đề nghị tặng Bằng khen của Thủ tướng Chính phủ'
    expect(title(text)).toEqual([text])
  })
})
