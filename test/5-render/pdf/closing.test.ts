import { describe, expect, test } from 'vitest'
import { summary } from '../samples.ts'
import { read } from './press.ts'
import { lineFrom, linesFrom } from './read-back.ts'
import { firstPage, near } from './ruler.ts'

describe('the closing', () => {
  test('recipients and authority begin level, with room to sign between authority and name', async () => {
    const page = await firstPage('A')
    const label = lineFrom(page, 'Nơi nhận:')
    const authority = lineFrom(page, 'KT. GIÁM ĐỐC')
    near(label.top, authority.top, 0.1)
    near(label.x, 30, 0.1)
    near(authority.middle, 146, 0.2)
    near(lineFrom(page, 'Nguyễn Văn An').middle, authority.middle, 0.1)
    near(lineFrom(page, 'Nguyễn Văn An').top - lineFrom(page, 'PHÓ GIÁM').top - 5.68, 28.4, 0.2)
  })

  test('two signatures stand side by side under the place, each with its hint', async () => {
    const [page] = (await read(summary())).pages
    const place = lineFrom(page, 'Đắk Lắk, ngày')
    const right = lineFrom(page, 'THỦ TRƯỞNG ĐƠN VỊ')
    near(place.middle, right.middle, 0.1)
    expect(place.y).toBeLessThan(right.y)
    near(lineFrom(page, 'XÁC NHẬN').y, right.y, 0.02)
    expect(linesFrom(page, '(Ký, đóng dấu)').map(line => line.face)).toEqual(['Tinos-Italic', 'Tinos-Italic'])
  })
})
