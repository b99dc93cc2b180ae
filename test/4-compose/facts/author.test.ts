import { describe, expect, it } from 'vitest'
import type { Nominee } from '../../../src/model/input.ts'
import { linesOf, nominee, paperOf, type Story } from '../kit.ts'

const commune = {
  name: 'Ủy ban nhân dân xã Mường So',
  parent: 'Ủy ban nhân dân huyện Phong Thổ',
  place: 'Mường So',
  signer: { title: 'Phó Chủ tịch', authority: 'TM', name: 'Nông Thị Hợp' },
} as const
const one = (more: Partial<Nominee>): Nominee => nominee({ name: 'Lê Văn Cường', ...more })
const report = (more: Partial<Nominee>, story: Partial<Story> = {}) =>
  paperOf({ nominees: [one(more)], kinds: ['bao-cao-thanh-tich'], ...story }, 'bao-cao-thanh-tich')
const told = (more: Partial<Nominee>, story: Partial<Story> = {}): string =>
  linesOf(report(more, story)).join('\n')
const signed = (more: Partial<Nominee>, story: Partial<Story> = {}) =>
  (report(more, story).sections[0]?.blocks ?? []).filter(block => block.type === 'signatures')
const head = (more: Partial<Nominee>, story: Partial<Story> = {}) =>
  report(more, story).sections[0]?.blocks[0]

describe('a report on one’s own merit', () => {
  it('of an overseas Vietnamese is written by the body that proposes, as of a foreigner', () => {
    for (const kind of ['overseas-individual', 'overseas-organisation', 'foreign-individual'])
      expect(head({ kind })).toMatchObject({ agency: ['SỞ Y TẾ'] })
    expect(told({ kind: 'overseas-individual' })).not.toContain('NGƯỜI BÁO CÁO THÀNH TÍCH')
  })

  it('of a person is confirmed by the head of the unit and signed by the person', () => {
    expect(signed({ manager: commune })).toEqual([
      {
        type: 'signatures',
        left: {
          lines: [
            'THỦ TRƯỞNG ĐƠN VỊ XÁC NHẬN, ĐỀ NGHỊ',
            'TM. ỦY BAN NHÂN DÂN',
            'KT. CHỦ TỊCH',
            'PHÓ CHỦ TỊCH',
          ],
          hint: '(Ký, đóng dấu)',
          name: 'Nông Thị Hợp',
        },
        right: {
          lines: ['NGƯỜI BÁO CÁO THÀNH TÍCH'],
          hint: '(Ký và ghi rõ họ và tên)',
          name: 'Lê Văn Cường',
        },
      },
    ])
  })

  it('of a person is confirmed by the level above too where a still higher one decides', () => {
    const state = { authority: 'chu-tich-nuoc' }
    expect(signed({ manager: commune }, state)[1]).toEqual({
      type: 'signatures',
      left: { lines: ['XÁC NHẬN CỦA CẤP TRÊN TRỰC TIẾP'], hint: '(Ký, đóng dấu)' },
    })
    expect(signed({}, state)).toHaveLength(1)
  })

  it('of a household is signed by its head and confirmed by the commune', () => {
    const household = { kind: 'household', name: 'Hộ gia đình ông Y Blô Niê', manager: commune }
    expect(signed(household)).toMatchObject([
      {
        left: {
          lines: [
            'XÁC NHẬN CỦA ỦY BAN NHÂN DÂN XÃ MƯỜNG SO',
            'TM. ỦY BAN NHÂN DÂN',
            'KT. CHỦ TỊCH',
            'PHÓ CHỦ TỊCH',
          ],
        },
        right: { lines: ['CHỦ HỘ'], hint: '(Ký và ghi rõ họ và tên)', name: 'Y Blô Niê' },
      },
    ])
    expect(told(household)).toContain('I. SƠ LƯỢC VỀ HỘ GIA ĐÌNH')
  })

  it('of an enterprise stands under nobody and is signed for it', () => {
    const enterprise = { kind: 'enterprise', name: 'Công ty A', manager: commune }
    expect(head(enterprise)).toMatchObject({ agency: ['CÔNG TY A'] })
    expect(head(enterprise)).not.toHaveProperty('parent')
    expect(signed(enterprise)).toMatchObject([
      {
        left: {
          lines: [
            'XÁC NHẬN CỦA ỦY BAN NHÂN DÂN XÃ MƯỜNG SO',
            'TM. ỦY BAN NHÂN DÂN',
            'KT. CHỦ TỊCH',
            'PHÓ CHỦ TỊCH',
          ],
        },
        right: { lines: ['NGƯỜI ĐẠI DIỆN THEO PHÁP LUẬT'] },
      },
    ])
  })

  it('of a collective stands under the body that manages it, of that body itself under the one above', () => {
    const collective = { kind: 'collective', manager: commune }
    expect(head({ ...collective, name: 'Tổ số 3' })).toMatchObject({
      parent: 'UBND XÃ MƯỜNG SO',
      agency: ['TỔ SỐ 3'],
    })
    expect(head({ ...collective, name: commune.name })).toMatchObject({
      parent: 'UBND HUYỆN PHONG THỔ',
      agency: ['ỦY BAN NHÂN DÂN XÃ MƯỜNG SO'],
    })
  })

  it.each([
    ['has died', { posthumous: true, receiver: 'Bà Hoa (vợ)' }],
    ['is a foreigner', { kind: 'foreign-individual', nationality: 'Nhật Bản' }],
  ] as const)('on one who %s is made by the body that manages the person', (_, more) => {
    expect(signed({ ...more, manager: commune })).toEqual([
      {
        type: 'signatures',
        left: { lines: ['XÁC NHẬN CỦA CẤP TRÊN TRỰC TIẾP'], hint: '(Ký, đóng dấu)' },
        right: {
          lines: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
          hint: '(Ký, đóng dấu)',
          name: 'Nông Thị Hợp',
        },
      },
    ])
  })

  it('leaves its day to be filled in, at the author’s own place', () => {
    expect(head({ manager: commune })).toMatchObject({ date: 'Mường So, ngày      tháng      năm 2021' })
    expect(head({})).toMatchObject({ agency: ['SỞ Y TẾ'], date: 'Đắk Lắk, ngày      tháng      năm 2021' })
  })

  it('tells posts that go on, initiatives with their decision, and what was given', () => {
    const text = told({
      posts: [
        { post: 'Trưởng bản', from: '2015-03' },
        { post: 'Bí thư chi bộ.', from: '2010', to: '2015' },
      ],
      initiatives: [
        { name: 'Loa bản', level: 'unit', year: 2021, decision: '2102/QĐ-UBND' },
        { name: 'Bản tin', level: 'unit', year: 2020, decision: 'Công văn số 3/CV' },
        { name: 'Sổ tay', level: 'unit', year: 2019 },
      ],
      donation: { value: '41 triệu đồng', to: 'Khu cách ly xã', evidence: 'Giấy xác nhận số 88.' },
    })
    expect(text).toContain('- Từ tháng 3 năm 2015 đến nay: Trưởng bản.')
    expect(text).toContain('- Từ năm 2010 đến năm 2015: Bí thư chi bộ.\n')
    expect(text).toContain('được công nhận cấp cơ sở tại Quyết định số 2102/QĐ-UBND.')
    expect(text).toContain('được công nhận cấp cơ sở tại Công văn số 3/CV.')
    expect(text).toContain('- Sáng kiến “Sổ tay” (năm 2019), được công nhận cấp cơ sở.')
    expect(text).toContain('- Đóng góp: 41 triệu đồng cho Khu cách ly xã (Giấy xác nhận số 88).')
  })

  it('tells titles and awards in parts only where there are both, each decision as far as it is known', () => {
    const award = { award: 'giay-khen', year: 2020, decision: 'số 5/QĐ-SYT', date: '2020-02-05' } as const
    const title = {
      award: 'chien-si-thi-dua-co-so',
      year: 2019,
      decision: 'Quyết định số 3 ngày 02/01/2019',
      date: '2019-01-02',
    } as const
    const both = told({ awards_held: [award, title] })
    expect(both).toMatch(
      /1\. Danh hiệu thi đua[\s\S]*Quyết định số 3 ngày 02\/01\/2019\n2\. Hình thức khen thưởng/,
    )
    expect(both).toContain('Quyết định số 5/QĐ-SYT ngày 05/02/2020')
    expect(told({ awards_held: [award] })).not.toContain('1. Hình thức')
  })

  it('ends with ./. once', () => {
    expect(told({}).match(/\.\/\./g)).toHaveLength(1)
  })
})
