import { describe, expect, it } from 'vitest'
import { dateMeant } from '../../src/1-read/date-meant.ts'

describe('the date that somebody meant', () => {
  it.each([
    ['2021/12/20', '20/12/2021'],
    ['2021.12.20', '20/12/2021'],
    ['2021/12', '12/2021'],
    ['20/12/21', '20/12/2021'],
    ['ngày 20 tháng 12 năm 2021', '20/12/2021'],
    ['Ngày 5 tháng 2, năm 2021', '05/02/2021'],
    ['tháng 8/2021', '08/2021'],
    ['tháng 8 năm 2021', '08/2021'],
    ['năm 2021', '2021'],
  ])('as %s is %s', (written, meant) => {
    expect(dateMeant(written)).toBe(meant)
  })

  it.each(['cuối năm 2021', '2021/13/20', 'ngày 31 tháng 02 năm 2021', 'hôm qua'])(
    'is not guessed from “%s”',
    written => {
      expect(dateMeant(written)).toBeUndefined()
    },
  )
})
