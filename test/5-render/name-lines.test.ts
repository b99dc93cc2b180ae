import { describe, expect, test } from 'vitest'
import { measure } from '../../src/5-render/measure.ts'
import { nameLines } from '../../src/5-render/name-lines.ts'
import { realWorld } from '../../src/world.ts'

const letters = measure(realWorld())
/** The left column of a head in millimetres, 13 pt bold. */
const lines = (text: string, millimetres = 62): readonly string[] =>
  nameLines({ text, face: 'bold', size: 26 }, millimetres * 56.6929, letters)

describe('the lines of a name', () => {
  test.each([
    ['SỞ Y TẾ'],
    ['ỦY BAN NHÂN DÂN', 'XÃ HÒA SƠN'],
    ['TRUNG TÂM KIỂM SOÁT', 'BỆNH TẬT TỈNH ĐẮK LẮK'],
    ['PHÒNG GIÁO DỤC', 'VÀ ĐÀO TẠO HUYỆN LẮK'],
    ['HỘI LIÊN HIỆP PHỤ NỮ', 'THỊ TRẤN EA DRĂNG'],
    ['ĐÀI PHÁT THANH', 'VÀ TRUYỀN HÌNH', 'TỈNH ĐẮK LẮK'],
    ['TRUNG TÂM Y TẾ', 'HUYỆN CƯ M’GAR'],
    ['VĂN PHÒNG', 'HỘI ĐỒNG NHÂN DÂN', 'VÀ ỦY BAN NHÂN DÂN'],
  ])('%s', (...wanted) => {
    expect(lines(wanted.join(' '))).toEqual(wanted)
  })

  test('are parted before a word that opens what follows, also in a post', () => {
    expect(lines('XÁC NHẬN CỦA CẤP TRÊN TRỰC TIẾP', 75)).toEqual(['XÁC NHẬN CỦA', 'CẤP TRÊN TRỰC TIẾP'])
    expect(lines('THỦ TRƯỞNG ĐƠN VỊ XÁC NHẬN, ĐỀ NGHỊ', 75)).toEqual([
      'THỦ TRƯỞNG ĐƠN VỊ',
      'XÁC NHẬN, ĐỀ NGHỊ',
    ])
  })

  test('are not more than the name needs, and say what it says', () => {
    const name = 'BAN QUẢN LÝ CÁC KHU CÔNG NGHIỆP VÀ KHU KINH TẾ CỬA KHẨU TỈNH LÂM ĐỒNG'
    expect(lines(name).join(' ')).toBe(name)
    expect(lines(name)).toHaveLength(4)
  })

  test('are found at once in a name of any length', () => {
    const long = Array.from({ length: 200 }, () => 'VĂN PHÒNG').join(' ')
    expect(lines(long).join(' ')).toBe(long)
  })

  test('leave a name alone that has a word no line holds', () => {
    expect(lines('TRUNG TÂM CHĂMSÓCSỨCKHỎESINHSẢNTỈNHĐẮKLẮKMỞRỘNG')).toHaveLength(1)
  })
})
