import { describe, expect, it } from 'vitest'
import { nearest, slipOf } from '../src/nearest.ts'

describe('the nearest known word', () => {
  it.each([
    ['tinhh', ['unit', 'cap-tinh', 'cap-xa'], 'cap-tinh'],
    ['Họ tên', ['ten', 'ho_ten', 'don_vi'], 'ho_ten'],
    ['postion', ['role', 'position'], 'position'],
    ['CÁ NHÂN', ['individual', 'ca-nhan', 'tap-the'], 'ca-nhan'],
    ['same-merit', ['same-nominee-twice', 'same-merit-twice'], 'same-merit-twice'],
    ['chien-si-thi-dua', ['bang-khen', 'chien-si-thi-dua-co-so'], 'chien-si-thi-dua-co-so'],
    ['x', [], ''],
  ])('to “%s” is found without minding marks and capitals', (written, known, word) => {
    expect(nearest(written, known)).toBe(word)
  })

  it.each([
    ['HTXSNV', ['khong-hoan-thanh', 'hoan-thanh-xuat-sac']],
    ['bác sĩ', ['quan-ly', 'chuyen-mon', 'lanh-dao']],
    ['nope', ['bia', 'to-trinh']],
  ])('is none where “%s” is like no known word', (written, known) => {
    expect(nearest(written, known)).toBe('')
  })
})

describe('a slip of the hand', () => {
  it.each([
    ['binh-xett', ['binh-xet', 'neu-guong'], 'binh-xet'],
    ['xac-nhan-theu', ['xac-nhan-thue', 'xac-nhan-bao-hiem'], 'xac-nhan-thue'],
    // Two letters off is too far in a short word.
    ['hy-sinn', ['hy-sinh'], 'hy-sinh'],
    ['hy-ss', ['hy-sinh'], undefined],
    // Two words as near: which was meant is not known.
    ['cong-trinh-x', ['cong-trinh-a', 'cong-trinh-b'], undefined],
    ['mo-hinh-tu-06-nam', ['mo-hinh-tu-05-nam'], undefined],
    ['x', [], undefined],
  ])('“%s” among %j means %s', (written, known, word) => {
    expect(slipOf(written, known)).toBe(word)
  })
})
