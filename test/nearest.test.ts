import { describe, expect, it } from 'vitest'
import { nearest } from '../src/nearest.ts'

describe('the nearest known word', () => {
  it.each([
    ['tinhh', ['unit', 'cap-tinh', 'cap-xa'], 'cap-tinh'],
    ['Họ tên', ['ten', 'ho_ten', 'don_vi'], 'ho_ten'],
    ['postion', ['role', 'position'], 'position'],
    ['CÁ NHÂN', ['individual', 'ca-nhan', 'tap-the'], 'ca-nhan'],
    ['x', [], ''],
  ])('to “%s” is found without minding marks and capitals', (written, known, word) => {
    expect(nearest(written, known)).toBe(word)
  })
})
