import { describe, expect, it } from 'vitest'
import { marked, readText, whole } from './desk.ts'

const told = (name: string) => {
  const reading = readText(whole.replace('Nguyễn Thị B', name))
  return reading.diagnostics.map(one => [
    one.code,
    one.severity,
    one.args.character ?? one.args.font,
    marked(reading, one),
  ])
}

describe('a text that would not print as it looks', () => {
  it.each([
    ['a zero-width blank', 'Nguyễn\u200bB', 'U+200B', '\u200b'],
    ['a soft hyphen', 'Nguyễn\u00adB', 'U+00AD', '\u00ad'],
    ['a no-break blank in a name', 'Nguyễn\u00a0B', 'U+00A0', '\u00a0'],
    ['a letter of a symbol font', 'Nguyễn \uf0b7', 'U+F0B7', '\uf0b7'],
    ['an escaped line end in a name', '"A\\nB"', 'U+000A', '"A\\nB"'],
  ])('is warned of for %s', (_what, name, character, mark) => {
    expect(told(name)).toEqual([['shape/odd-character', 'warning', character, mark]])
  })

  it('is refused for a control character, which no paper can hold', () => {
    expect(told('"A\\u0007B"')).toEqual([['shape/odd-character', 'error', 'U+0007', '"A\\u0007B"']])
  })

  it.each([
    ['TCVN3 (ABC)', 'NguyÔn ThÞ B×nh'],
    ['TCVN3 (ABC)', '®ång chÝ'],
    ['VNI', 'Nguyeãn Vaên Taâm'],
    ['VNI', 'Traàn Thò Bình'],
  ])('is warned of for the old font %s', (font, name) => {
    expect(told(name)).toEqual([['shape/legacy-font', 'warning', font, name]])
  })

  it.each([
    ...[
      'Hoàng Thị Thuý',
      'Nguyễn Xuân Huỳnh',
      'H’Hen Niê',
      'Y Bhăm Êban',
      'Kon Sơ Lăng',
      'Loïc Müller',
      'Raúl Noël',
      'Hoà Huế Quý Thuỷ',
      'Søren Ñuñez',
    ],
    ...[
      'Ông Đặng Văn Ẩn',
      'TRẦN THỊ BÍCH',
      'Công ty TNHH Đại Việt®',
      'Khoa Nội – Hồi sức (5 m²)',
      'Nguyễn Thị B'.normalize('NFD'),
    ],
  ])('is nothing of the kind in %s', name => {
    expect(told(name)).toEqual([])
  })

  it.each([
    ['“Nguyễn Thị B”', 'shape/curly-quotes', '“Nguyễn Thị B”'],
    ['Quyết định số …', 'shape/blank-left', 'Quyết định số …'],
    ['Xác nhận ngày ....', 'shape/blank-left', 'Xác nhận ngày ....'],
    ['Tổ #2', 'yaml/comment-in-text', ' #2'],
  ])('is warned of where it was surely not meant: %s', (name, code, mark) => {
    expect(told(name)).toEqual([[code, 'warning', undefined, mark]])
  })

  it.each([
    'Phong trào “Ba nhất” và “Hai giỏi”',
    '“Ba nhất” là tên phong trào',
    'Trực 45 ca …',
    '"Tổ #2"',
    'Tổ # hai',
  ])('is taken as it stands where it may be meant: %s', name => {
    expect(told(name)).toEqual([])
  })
})
