import { describe, expect, it } from 'vitest'
import { difference } from '../../src/6-package/read-back.ts'

const words = 'Kính gửi: - Sở Nội vụ. Bà Nguyễn Thị Bình 05 tập thể, phòng, chống dịch COVID-19.'

describe('words read out of a file', () => {
  it('are the same whatever the lines they stand in', () => {
    const lines = [
      'Kính gửi:',
      '- Sở Nội ',
      'vụ.',
      '  Bà',
      'Nguyễn  Thị Bình',
      ' ',
      '05 tập thể, phòng, chống dịch COVID-',
      '19.',
    ]
    expect(difference(words, lines)).toBeUndefined()
    expect(difference('', [])).toBeUndefined()
  })

  it.each([
    ['a name that is gone', 'Bà Nguyễn Thị Bình ', ''],
    ['a name that is another', 'Bình', 'Minh'],
    ['a count that is another', '05', '06'],
    ['a word too many', 'tập thể', 'tập thể và cá nhân'],
    ['words run together', 'Nguyễn Thị', 'NguyễnThị'],
  ])('tell of %s, and where', (_, from, to) => {
    const found = difference(words, [words.replace(from, to)])
    expect(found).toMatch(/^".+" where ".+" belongs$/)
  })

  it('tell of an end that is missing', () => {
    expect(difference(words, ['Kính gửi: - Sở Nội vụ.'])).toBe(
      'nothing where "h gửi: - Sở Nội vụ. Bà Nguyễn Thị Bình 05 tập thể, phòng, chống dịch COVID-19." belongs',
    )
  })

  it('tell of a word that goes on in the next line as if it were two', () => {
    expect(difference('COVID-19', ['COVID- ', '19'])).toMatch(/^"COVID-" and a space/)
  })
})
