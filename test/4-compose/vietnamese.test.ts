import { describe, expect, it } from 'vitest'
import {
  abbreviated,
  blankDate,
  capitals,
  dashes,
  dateInWords,
  enumerated,
  joinedAnd,
  periodInWords,
  sentence,
  shortDate,
  sinceInWords,
  unmarked,
  yearsInWords,
} from '../../src/4-compose/vietnamese.ts'

describe('dates', () => {
  it.each([
    ['2021-12-20', 'ngày 20 tháng 12 năm 2021'],
    ['2021-03-05', 'ngày 05 tháng 3 năm 2021'],
    ['2021-02-10', 'ngày 10 tháng 02 năm 2021'],
    ['2021-01-01', 'ngày 01 tháng 01 năm 2021'],
    ['2021-09-09', 'ngày 09 tháng 9 năm 2021'],
    ['2021-10-31', 'ngày 31 tháng 10 năm 2021'],
    ['2021-08', 'tháng 8 năm 2021'],
    ['2021', 'năm 2021'],
  ])('writes %s as "%s": a zero for days below ten and months 1 and 2 alone', (date, words) => {
    expect(dateInWords(date)).toBe(words)
  })

  it('leaves room for day and month, and for the year where it is not known', () => {
    expect(blankDate('2021')).toBe('ngày      tháng      năm 2021')
    expect(blankDate('')).toBe('ngày      tháng      năm      ')
  })

  it('writes dates of tables in digits', () => {
    expect(['2021-02-05', '2021-08', '2021'].map(shortDate)).toEqual(['05/02/2021', '08/2021', '2021'])
  })

  it.each([
    ['2021-08', '2021-10', 'từ tháng 8 đến tháng 10 năm 2021'],
    ['2021-05-03', '2021-05-20', 'từ ngày 03 đến ngày 20 tháng 5 năm 2021'],
    ['2021-02-03', '2021-05-20', 'từ ngày 03 tháng 02 đến ngày 20 tháng 5 năm 2021'],
    ['2020-12-30', '2021-01-02', 'từ ngày 30 tháng 12 năm 2020 đến ngày 02 tháng 01 năm 2021'],
    ['2021-08', '2021-10-05', 'từ tháng 8 năm 2021 đến ngày 05 tháng 10 năm 2021'],
    ['2019', '2021', 'từ năm 2019 đến năm 2021'],
  ])('tells from %s to %s as "%s": what both ends have in common once', (from, to, words) => {
    expect(periodInWords(from, to)).toBe(words)
  })

  it('tells a stretch of time that has not ended', () => {
    expect(sinceInWords('2015-03')).toBe('từ tháng 3 năm 2015 đến nay')
  })

  it('tells a stretch of time once where both ends are the same', () => {
    expect(periodInWords('2021-08', '2021-08')).toBe('tháng 8 năm 2021')
    expect(periodInWords('2021')).toBe('năm 2021')
    expect(periodInWords()).toBe('')
    expect(yearsInWords('2019', '2021-12-31')).toBe('giai đoạn 2019 - 2021')
    expect(yearsInWords('2021-01-01', '2021-12-31')).toBe('năm 2021')
  })
})

describe('words', () => {
  it('sets capitals on composed letters', () => {
    expect(capitals('sở y tế tỉnh đắk lắk')).toBe('SỞ Y TẾ TỈNH ĐẮK LẮK')
    expect(capitals('Ủy ban'.normalize('NFD'))).toBe('ỦY BAN'.normalize('NFC'))
  })

  it('abbreviates common words of the body above in both spellings', () => {
    expect(abbreviated('Ủy ban nhân dân tỉnh Đắk Lắk')).toBe('UBND tỉnh Đắk Lắk')
    expect(abbreviated('Uỷ ban nhân dân huyện Krông Pắc')).toBe('UBND huyện Krông Pắc')
    expect(abbreviated('Văn phòng Hội đồng nhân dân tỉnh')).toBe('Văn phòng HĐND tỉnh')
  })

  it('joins two with "và" and three with a comma before it', () => {
    expect(joinedAnd(['a', 'b', 'c'])).toBe('a, b và c')
    expect(joinedAnd(['a', 'b'])).toBe('a và b')
    expect(joinedAnd([])).toBe('')
  })

  it('ends each line of an enumeration with a semicolon and the last with a full stop, whatever stood there', () => {
    expect(enumerated(['Luật A;', 'Nghị định B.', 'Kế hoạch C'])).toEqual([
      'Luật A;',
      'Nghị định B;',
      'Kế hoạch C.',
    ])
    expect(dashes(['Như trên', '- Sở Nội vụ;', 'Lưu: VT, TCCB'])).toEqual([
      '- Như trên;',
      '- Sở Nội vụ;',
      '- Lưu: VT, TCCB.',
    ])
  })

  it('adds a full stop only where no mark ends the text', () => {
    expect(['Xong', 'Xong.', 'Xong..', 'Xong!', 'Gồm:'].map(sentence)).toEqual([
      'Xong.',
      'Xong.',
      'Xong.',
      'Xong!',
      'Gồm:',
    ])
  })
})

describe('a text without the mark at its end', () => {
  it('keeps the dots inside it, be they ever so many', () => {
    const dots = '. '.repeat(100_000)
    expect(unmarked(`Sở ${dots}Y tế; .`)).toBe(`Sở ${dots}Y tế`)
    expect(unmarked(dots)).toBe('')
  })
})
