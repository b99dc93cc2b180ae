import { expect, test } from 'vitest'
import { plainText } from '../../../src/5-render/text/plain.ts'
import { blankLetter, layout, letter, list, summary } from '../samples.ts'

test('the words of a letter come in reading order, the two sides of a head apart by a tab', () => {
  expect(plainText(letter(), layout).split('\n').slice(0, 6)).toEqual([
    'UBND TỈNH ĐẮK LẮK SỞ Y TẾ\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc',
    'Số: 123/TTr-SYT\tĐắk Lắk, ngày 20 tháng 12 năm 2021',
    'TỜ TRÌNH',
    'Về việc đề nghị tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
    'cho các tập thể, cá nhân có thành tích trong phòng, chống dịch',
    'Kính gửi:',
  ])
  expect(plainText(letter(), layout)).toMatch(
    /\nNơi nhận: - Như trên; - Sở Nội vụ; - Lưu: VT, TCCB\.\tKT\. GIÁM ĐỐC PHÓ GIÁM ĐỐC Nguyễn Văn An\n$/,
  )
})

test('one addressee stands on the line of its label, blanks for number and day shrink to one space', () => {
  const text = plainText(blankLetter(), layout)
  expect(text).toContain('\nKính gửi: Chủ tịch Ủy ban nhân dân tỉnh Đắk Lắk\n')
  expect(text).toContain('\nSố: /TTr-SYT\tĐắk Lắk, ngày tháng năm 2021\n')
})

test('a table gives one line a row with all its cells, empty ones too, and no rules or white space', () => {
  const lines = plainText(list(2), layout).split('\n')
  expect(lines[4]).toBe(
    'STT\tÔng/Bà\tHọ và tên\tNăm sinh\tChức vụ, đơn vị công tác\tTóm tắt thành tích\tGhi chú',
  )
  expect(lines[5]).toBe('(1)\t(2)\t(3)\t(4)\t(5)\t(6)\t(7)')
  expect(lines[6]?.split('\t')).toHaveLength(7)
  expect(plainText(summary(), layout)).not.toMatch(/\n\n|---/)
})

test('a text over several lines is one line of words', () => {
  expect(plainText(summary('Trần\r\nVăn\tDũng\u0007'), layout)).toContain('- Họ và tên: Trần Văn Dũng\uFFFD.')
})
