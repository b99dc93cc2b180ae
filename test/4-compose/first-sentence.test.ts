import { describe, expect, it } from 'vitest'
import { firstSentence } from '../../src/4-compose/first-sentence.ts'

describe('the first sentence', () => {
  it.each([
    ['Trực 45 ca. Chăm sóc 320 lượt người bệnh.', 'Trực 45 ca.'],
    ['Không có dấu chấm nào', 'Không có dấu chấm nào'],
    ['Ủng hộ 1.500.000 đồng cho quỹ. Vận động thêm.', 'Ủng hộ 1.500.000 đồng cho quỹ.'],
    [
      'Công tác tại TP. Hồ Chí Minh từ năm 2019. Sau đó về tỉnh.',
      'Công tác tại TP. Hồ Chí Minh từ năm 2019.',
    ],
    [
      'Cùng ThS. Nguyễn Văn A và BS. Trần B lập đội. Đội có 20 người.',
      'Cùng ThS. Nguyễn Văn A và BS. Trần B lập đội.',
    ],
    ['Đạt kết quả tốt (tăng 12,5%). Được công nhận.', 'Đạt kết quả tốt (tăng 12,5%).'],
    ['Giúp ông Nam. Giúp bà Lan.', 'Giúp ông Nam.'],
    ['Dòng một\nDòng hai. Dòng ba.', 'Dòng một'],
    ['Đã hoàn thành! Mọi người khỏe.', 'Đã hoàn thành!'],
    ['Gồm v.v. và các việc khác. Xong.', 'Gồm v.v. và các việc khác.'],
  ])('of "%s" is "%s"', (whole, first) => {
    expect(firstSentence(whole)).toBe(first)
  })
})
