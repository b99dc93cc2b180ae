import { describe, expect, it } from 'vitest'
import { provinceOf } from '../../../src/4-compose/facts/province.ts'
import type { Issuer } from '../../../src/model/input.ts'
import { composed, linesOf, nominee, paperOf, templateOf } from '../kit.ts'

const wording = templateOf(
  'to-trinh',
  'title: T\nblocks:\n  - paragraph: "${authority.title} | ${authority.through} | ${to.first}"\n  - { when: direct, paragraph: trực tiếp }',
)

const told = (authority: string, to: readonly string[], name = 'Sở Y tế'): readonly string[] =>
  linesOf(
    paperOf(
      {
        authority,
        nominees: [nominee({ name: 'A' })],
        kinds: ['to-trinh'],
        templates: [wording],
        submission: {
          to,
          issuer: { name, parent: 'Ủy ban nhân dân tỉnh Đắk Lắk', level: 'province-department' },
        },
      },
      'to-trinh',
    ),
  )

describe('who decides', () => {
  it.each([
    ['chu-tich-ubnd-tinh', 'Chủ tịch Ủy ban nhân dân tỉnh Đắk Lắk'],
    ['chu-tich-ubnd-tinh', 'Chủ tịch UBND tỉnh Đắk Lắk'],
    ['chu-tich-ubnd-tinh', 'Uỷ ban nhân dân tỉnh Đắk Lắk'],
    ['thu-tuong', 'Thủ tướng Chính phủ'],
    ['chu-tich-nuoc', 'Chủ tịch nước'],
    ['chu-tich-ubnd-xa', 'Chủ tịch Ủy ban nhân dân phường Tân Lợi'],
    ['chu-tich-ubnd-huyen', 'Chủ tịch Ủy ban nhân dân thị xã Buôn Hồ'],
    ['thu-truong-don-vi', 'Giám đốc Sở Y tế'],
    ['giam-doc-doanh-nghiep', 'Tổng giám đốc Công ty Cà phê Thắng Lợi'],
  ])('%s is asked directly by a letter to %s', (authority, to) => {
    expect(told(authority, [to])).toContain('trực tiếp')
  })

  it.each([
    ['thu-tuong', 'Chủ tịch Ủy ban nhân dân tỉnh Đắk Lắk'],
    ['chu-tich-nuoc', 'Thủ tướng Chính phủ'],
    ['chu-tich-ubnd-tinh', 'Sở Nội vụ tỉnh Đắk Lắk'],
    ['chu-tich-ubnd-tinh', 'Chủ tịch Ủy ban nhân dân xã Ea Kao'],
  ])('%s is not asked directly by a letter to %s', (authority, to) => {
    expect(told(authority, [to])).not.toContain('trực tiếp')
  })

  it('is the one asked, though another addressee stands first', () => {
    const [line] = told('chu-tich-ubnd-tinh', [
      'Sở Nội vụ (Ban Thi đua - Khen thưởng)',
      'Chủ tịch Ủy ban nhân dân tỉnh Đắk Lắk',
    ])
    expect(line).toMatch(/\| Chủ tịch Ủy ban nhân dân tỉnh Đắk Lắk$/)
  })

  it('is called without what stands in brackets behind the addressee', () => {
    expect(told('chu-tich-ubnd-tinh', ['Sở Nội vụ (Ban Thi đua - Khen thưởng)'])[0]).toBe(
      'Chủ tịch Ủy ban nhân dân tỉnh Đắk Lắk | trình Chủ tịch Ủy ban nhân dân tỉnh Đắk Lắk | Sở Nội vụ',
    )
  })

  it('is the head of the body whom the letter names', () => {
    expect(told('thu-truong-don-vi', ['Giám đốc Sở Y tế'], 'Bệnh viện Đa khoa tỉnh')[0]).toMatch(
      /^Giám đốc Sở Y tế \|/,
    )
  })
})

describe('an award that the law leaves to many heads', () => {
  const list = (authority: string, to: string, award: string) =>
    linesOf(
      paperOf(
        { authority, nominees: [nominee({ name: 'A', award })], submission: { to: [to] } },
        'danh-sach',
      ),
    )

  it('is called after the one to whom the letter goes', () => {
    const [, title] = list('thu-truong-don-vi', 'Giám đốc Sở Y tế', 'giay-khen')
    expect(title).toBe('DANH SÁCH CÁ NHÂN ĐỀ NGHỊ TẶNG GIẤY KHEN CỦA GIÁM ĐỐC SỞ Y TẾ')
  })

  it('keeps the law’s name where the addressee is not one of many', () => {
    const [, title] = list('chu-tich-ubnd-tinh', 'Chủ tịch UBND tỉnh Đắk Lắk', 'bang-khen-tinh')
    expect(title).toMatch(/BẰNG KHEN CỦA CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH$/)
  })
})

describe('the province', () => {
  const { inputs, dossier } = composed({ nominees: [nominee({ name: 'A' })], kinds: ['to-trinh'] })
  const of = (to: readonly string[], place: string, issuer: Issuer = { name: 'Sở Y tế' }) => {
    const campaign = { ...inputs.campaign, launched: [], plan: undefined }
    const submission = { ...inputs.submission, bases: [] }
    return provinceOf({ ...inputs, campaign, submission }, { ...dossier.letter, to, place, issuer })
  }
  const commune = { name: 'Ủy ban nhân dân xã Ea Tu', level: 'commune' }

  it('is read from addressees and bodies, else from the place in which a body of the province dates', () => {
    expect(of(['Chủ tịch Ủy ban nhân dân tỉnh Đắk Lắk'], 'Buôn Ma Thuột')).toBe('tỉnh Đắk Lắk')
    expect(of(['Chủ tịch UBND tỉnh Bà Rịa - Vũng Tàu'], 'x')).toBe('tỉnh Bà Rịa - Vũng Tàu')
    expect(of(['Sở Nội vụ'], 'Đắk Lắk')).toBe('tỉnh Đắk Lắk')
    expect(of(['Sở Nội vụ tỉnh Đắk Lắk'], 'Ea Tu', commune)).toBe('tỉnh Đắk Lắk')
  })

  it('is not known where only a commune dates in its own name', () => {
    expect(of(['Sở Nội vụ'], 'Ea Tu', commune)).toBeUndefined()
    expect(of(['Sở Y tế'], 'Thành phố Buôn Ma Thuột', { name: 'Bệnh viện', level: 'unit' })).toBeUndefined()
  })

  it('is a city for the cities under the central government, and for no other city', () => {
    expect(of(['Ủy ban nhân dân thành phố Hà Nội'], 'Hà Nội')).toBe('thành phố Hà Nội')
    expect(of([], 'Đà Nẵng', commune)).toBe('thành phố Đà Nẵng')
    expect(of([], 'Thành phố Hồ Chí Minh')).toBe('Thành phố Hồ Chí Minh')
    expect(of(['Ủy ban nhân dân thành phố Buôn Ma Thuột'], 'Đắk Lắk')).toBe('tỉnh Đắk Lắk')
    expect(of(['Đoàn Thanh niên Cộng sản Hồ Chí Minh tỉnh Gia Lai'], 'Gia Lai')).toBe('tỉnh Gia Lai')
  })

  const letter = (to: readonly string[]) =>
    composed({
      nominees: [nominee({ name: 'A' })],
      kinds: ['to-trinh'],
      authority: 'chu-tich-ubnd-tinh',
      campaign: { launched: [] },
      submission: { to, place: 'Ea Tu', issuer: commune },
    })

  it('that nobody names stands as dots in the letter, and is asked for', () => {
    const { diagnostics, documents } = letter(['Sở Nội vụ'])
    const text = documents.flatMap(linesOf).join('\n')
    expect(diagnostics.map(one => one.code)).toEqual(['document/province-unknown'])
    expect(text).toContain('Chủ tịch Ủy ban nhân dân tỉnh …')
    expect(text).not.toContain('tỉnh Ea Tu')
  })

  it('need not be known to ask whoever decides by the title', () => {
    const { diagnostics, documents } = letter(['Chủ tịch Ủy ban nhân dân tỉnh'])
    expect(diagnostics).toEqual([])
    expect(documents.flatMap(linesOf).join('\n')).not.toContain('…')
  })
})
