import { describe, expect, it } from 'vitest'
import { readText, whole } from './desk.ts'

const suggested = (text: string) => readText(text).diagnostics.map(one => [one.code, one.args.suggestion])

describe('a name where an id belongs', () => {
  it.each([
    ['Bằng khen của Chủ tịch UBND tỉnh', 'bang-khen-tinh'],
    ['Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh', 'bang-khen-tinh'],
    ['Bằng khen của Thủ tướng Chính phủ', 'bang-khen-thu-tuong'],
    ['Huân chương Lao động hạng Ba', 'huan-chuong-lao-dong-hang-ba'],
    ['bang_khen_tinh', 'bang-khen-tinh'],
    ['Kỷ niệm chương', ''],
  ])('of an award, “%s”, is told the id of that award', (name, id) => {
    expect(suggested(whole.replace('award: bang-khen-tinh', `award: ${name}`))).toEqual([
      ['shape/bad-id', id],
    ])
  })

  it('of a law is told the id of its pack', () => {
    const law = whole.replace('commendation:', 'law: Nghị định số 98/2023/NĐ-CP\n  commendation:')
    expect(suggested(law)).toEqual([['shape/bad-id', 'nd-98-2023']])
  })
})
