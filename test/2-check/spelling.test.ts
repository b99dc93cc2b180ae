import { describe, expect, it } from 'vitest'
import { idOf, nameKey, textKey } from '../../src/2-check/spelling.ts'

describe('spelling', () => {
  it.each([
    ['Nguyễn Thị Hoà', 'NGUYỄN  THỊ HÒA'],
    ['Lý Thị Mỹ', 'Lí Thị Mĩ'],
    ['Trần Thuý', 'Trần Thúy'],
    ['Nguyễn Thị Ánh', 'Nguyễn Thị Ánh'.normalize('NFD')],
  ])('takes %s and %s for one name', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other))
  })

  it.each([
    ['Nguyễn Thị Mai', 'Nguyễn Thị May'],
    ['Nguyễn Thị Anh', 'Nguyễn Thị Ánh'],
    ['Trần Thị Thúy', 'Trần Thị Thùy'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other))
  })

  it('compares texts by their words alone', () => {
    expect(textKey('Trực 45 ca,  tại khu số 2.')).toBe(textKey('trực 45 ca tại khu số 2'))
  })

  it.each([
    ['Uỷ ban nhân dân tỉnh', 'UBND tỉnh'],
    ['HĐND TP. Đà Lạt', 'Hội đồng nhân dân thành phố Đà Lạt'],
    ['Bệnh viện Hoà Bình', 'BỆNH VIỆN HÒA BÌNH'],
  ])('takes %s and %s for one body', (one, other) => {
    expect(textKey(one)).toBe(textKey(other))
  })

  it('makes an id of a post', () => {
    expect(idOf('Phó Giám đốc Sở Y tế')).toBe('pho-giam-doc-so-y-te')
  })
})
