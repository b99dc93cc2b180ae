import { describe, expect, it } from 'vitest'
import type { Nominee, Submission } from '../../../src/model/input.ts'
import { linesOf, nominee, paperOf } from '../kit.ts'

const one = (more: Partial<Nominee>): Nominee => nominee({ name: 'Lê Văn Cường', ...more })
const textOf = (kind: string, nominees: readonly Nominee[], submission: Partial<Submission> = {}): string =>
  linesOf(paperOf({ nominees, kinds: [kind], submission }, kind)).join('\n')

describe('a title of honour', () => {
  const people = [one({ award: 'chien-si-thi-dua-co-so' })]

  it('stands in quotation marks, behind the word for what it is', () => {
    expect(textOf('to-trinh', people)).toContain('tặng danh hiệu “Chiến sĩ thi đua cơ sở” cho 01 cá nhân')
    expect(textOf('danh-sach', people)).toContain('ĐỀ NGHỊ TẶNG DANH HIỆU “CHIẾN SĨ THI ĐUA CƠ SỞ”')
    expect(textOf('tom-tat-thanh-tich', people)).toContain('Đề nghị tặng danh hiệu “Chiến sĩ thi đua cơ sở”')
  })

  it('is posthumous with the same words', () => {
    const dead = [one({ award: 'chien-si-thi-dua-co-so', posthumous: true })]
    expect(textOf('tom-tat-thanh-tich', dead)).toContain('Đề nghị truy tặng danh hiệu “Chiến sĩ')
  })

  it('is told without them in the table of former awards', () => {
    const held = [{ award: 'chien-si-thi-dua-co-so', year: 2019 }]
    expect(textOf('tom-tat-thanh-tich', [one({ awards_held: held })])).toContain(
      '2019\nChiến sĩ thi đua cơ sở',
    )
  })
})

describe('an award of a province’s chair', () => {
  it.each([
    ['Thành phố Hồ Chí Minh', 'Thành phố'],
    ['thành phố Hà Nội', 'thành phố'],
  ])('is one of the city in %s', (city, word) => {
    const to = [`Chủ tịch Ủy ban nhân dân ${city}`]
    const issuer = { parent: `Ủy ban nhân dân ${city}`, name: 'Sở Y tế', level: 'province-department' }
    const text = textOf('to-trinh', [one({})], { to, issuer, place: city.replace(/^thành phố /u, '') })
    expect(text).toContain(`tặng Bằng khen của Chủ tịch Ủy ban nhân dân ${word} cho`)
    expect(text).toContain(
      `kính trình Chủ tịch Ủy ban nhân dân ${city} xem xét, quyết định tặng Bằng khen cho`,
    )
  })
})
