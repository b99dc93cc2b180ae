import { describe, expect, test } from 'vitest'
import { measure } from '../../src/5-render/measure.ts'
import type { FaceName } from '../../src/model/output.ts'
import { realWorld } from '../../src/world.ts'

const world = realWorld()
const { width, missing } = measure(world)

/** Widths of Times New Roman in twips, computed from another font of its metrics (nd30-spec 5.2). */
const widths: readonly (readonly [string, FaceName, number, number])[] = [
  ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'bold', 24, 5007],
  ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'bold', 26, 5424],
  ['Độc lập - Tự do - Hạnh phúc', 'bold', 28, 3428],
  ['SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG', 'bold', 26, 4562],
  ['UBND THÀNH PHỐ HỒ CHÍ MINH', 'regular', 26, 4008],
  ['Thành phố Hồ Chí Minh, ngày 25 tháng 12 năm 2026', 'italic', 28, 6028],
  ['Kính gửi', 'regular', 28, 1000],
]

test.each(widths)('%s is as wide as in Times New Roman, %s', (text, face, size, wanted) => {
  expect(Math.round(width(text, face, size))).toBe(wanted)
})

describe('widths', () => {
  test('grow with the size and add up', () => {
    expect(width('Hạnh', 'regular', 56)).toBeCloseTo(2 * width('Hạnh', 'regular', 28))
    expect(width('Hạnh phúc', 'bold', 28)).toBeCloseTo(
      width('Hạnh', 'bold', 28) + width(' ', 'bold', 28) + width('phúc', 'bold', 28),
    )
  })

  test('a text of nothing has none', () => expect(width('', 'italic', 28)).toBe(0))
})

describe('characters that cannot be shown', () => {
  test('are named in the order they stand, each time', () => {
    expect(missing('☐ Đạt ☑ không ☐', 'regular')).toEqual(['☐', '☑', '☐'])
    expect(missing('Nguyễn Thị Ánh Ngọc Ẩn “x” – …', 'bold-italic')).toEqual([])
  })

  test('are whole, also outside the basic plane', () => {
    expect(missing('tốt 👍', 'regular')).toEqual(['👍'])
  })
})

test('one world is measured once', () => expect(measure(world)).toBe(measure(world)))
