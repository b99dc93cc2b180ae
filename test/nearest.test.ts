import { describe, expect, it } from 'vitest'
import { nearest } from '../src/nearest.ts'

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
