import { describe, expect, it } from 'vitest'
import { titleBefore, withoutTitle } from '../src/titles.ts'

describe('what stands before a name', () => {
  it.each([
    ['BS. Mạc Đăng Sinh', 'BS.', 'Mạc Đăng Sinh'],
    ['PGS.TS. Lê Văn A', 'PGS.TS.', 'Lê Văn A'],
    ['Ông Đặng Văn Ẩn', 'Ông', 'Đặng Văn Ẩn'],
    ['BSCKII. Trần Thị B', 'BSCKII.', 'Trần Thị B'],
    ['BSCK2 Trần Thị B', 'BSCK2', 'Trần Thị B'],
    ['BS.CKII Trần Thị B', 'BS.CKII', 'Trần Thị B'],
    ['TS Lê Văn A', 'TS', 'Lê Văn A'],
    ['TSKH. Lê Văn A', 'TSKH.', 'Lê Văn A'],
    ['Kỹ sư Lê Văn A', 'Kỹ sư', 'Lê Văn A'],
    ['ts lê văn a', '', 'ts lê văn a'],
    ['Bá Văn Thiện', '', 'Bá Văn Thiện'],
    ['H’Hen Niê', '', 'H’Hen Niê'],
    ['Tsần Văn Tư', '', 'Tsần Văn Tư'],
  ])('finds before %s the title %s', (name, title, plain) => {
    expect(titleBefore(name)).toBe(title)
    expect(withoutTitle(name)).toBe(plain)
  })
})
