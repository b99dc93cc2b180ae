import { describe, expect, it } from 'vitest'
import { grouped, inWords, letter, money, padded, percent, roman } from '../../src/4-compose/numbers.ts'

describe('numbers in words', () => {
  it.each([
    [0, 'không'],
    [1, 'một'],
    [4, 'bốn'],
    [5, 'năm'],
    [10, 'mười'],
    [11, 'mười một'],
    [14, 'mười bốn'],
    [15, 'mười lăm'],
    [20, 'hai mươi'],
    [21, 'hai mươi mốt'],
    [24, 'hai mươi tư'],
    [25, 'hai mươi lăm'],
    [91, 'chín mươi mốt'],
    [100, 'một trăm'],
    [101, 'một trăm linh một'],
    [104, 'một trăm linh bốn'],
    [105, 'một trăm linh năm'],
    [110, 'một trăm mười'],
    [111, 'một trăm mười một'],
    [115, 'một trăm mười lăm'],
    [121, 'một trăm hai mươi mốt'],
    [734, 'bảy trăm ba mươi tư'],
    [1000, 'một nghìn'],
    [1005, 'một nghìn không trăm linh năm'],
    [1010, 'một nghìn không trăm mười'],
    [2021, 'hai nghìn không trăm hai mươi mốt'],
    [15_000, 'mười lăm nghìn'],
    [100_001, 'một trăm nghìn không trăm linh một'],
    [1_000_000, 'một triệu'],
    [1_000_021, 'một triệu không trăm hai mươi mốt'],
    [1_490_000, 'một triệu bốn trăm chín mươi nghìn'],
    [2_005_000, 'hai triệu không trăm linh năm nghìn'],
    [1_000_000_000, 'một tỷ'],
    [
      999_999_999_999,
      'chín trăm chín mươi chín tỷ chín trăm chín mươi chín triệu chín trăm chín mươi chín nghìn chín trăm chín mươi chín',
    ],
  ])('reads %i as "%s"', (value, words) => {
    expect(inWords(value)).toBe(words)
  })
})

describe('numbers in digits', () => {
  it('puts a zero before a count below ten and before no other', () => {
    expect([1, 9, 10, 120].map(padded)).toEqual(['01', '09', '10', '120'])
  })

  it('puts a dot between thousands and no other place', () => {
    expect([0, 999, 1000, 1_490_000].map(grouped)).toEqual(['0', '999', '1.000', '1.490.000'])
    expect(money(1_490_000)).toBe('1.490.000 đồng')
  })

  it('gives a share with a decimal comma', () => {
    expect([percent(10, 11), percent(9, 9), percent(0, 0)]).toEqual(['90,9%', '100%', ''])
  })

  it('counts parts in Roman numbers', () => {
    expect([1, 2, 3, 4, 5, 9, 14].map(roman)).toEqual(['I', 'II', 'III', 'IV', 'V', 'IX', 'XIV'])
  })

  it('letters points as the decree does, with đ after d', () => {
    expect([1, 4, 5, 6].map(letter)).toEqual(['a', 'd', 'đ', 'e'])
    expect([23, 24, 25].map(letter)).toEqual(['y', 'aa', 'ab'])
  })

  it('never letters two points alike', () => {
    const all = Array.from({ length: 600 }, (_, at) => letter(at + 1))
    expect(new Set(all).size).toBe(600)
  })
})
