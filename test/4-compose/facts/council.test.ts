import { describe, expect, it } from 'vitest'
import type { Nominee, Submission } from '../../../src/model/input.ts'
import { linesOf, nominee, paperOf } from '../kit.ts'

const one = (more: Partial<Nominee>): Nominee => nominee({ name: 'Lê Văn Cường', ...more })
const section = {
  number: '9/TTr-VHXH',
  issuer: {
    parent: 'Ủy ban nhân dân xã A',
    name: 'Phòng Văn hóa - Xã hội',
    level: 'unit',
    abbreviation: 'VHXH',
  },
  to: ['Chủ tịch Ủy ban nhân dân xã A'],
  signer: { title: 'Trưởng phòng', name: 'Lê Thị B' },
}
const committee: Partial<Submission> = {
  place: 'Xã A',
  issuer: { name: 'Ủy ban nhân dân xã A', level: 'commune', abbreviation: 'UBND' },
  council: {
    date: '2021-12-15',
    members: 9,
    present: 8,
    in_favour: 8,
    chair: 'Lê Văn C',
    secretary: 'Lê Thị B',
  },
}
const ofSection = (kind: string, submission: Partial<Submission> = {}) =>
  paperOf(
    {
      nominees: [
        one({ award: 'giay-khen-xa' }),
        one({ id: '2', name: 'Tổ số 3', kind: 'collective', award: 'giay-khen-xa' }),
      ],
      authority: 'chu-tich-ubnd-xa',
      kinds: [kind],
      submission: { ...committee, ...submission },
      letter: section,
    },
    kind,
  )

describe('the minutes of a council', () => {
  it('are of the body whose council it is, though one of its sections makes the letter', () => {
    const text = linesOf(ofSection('bien-ban')).join('\n')
    expect(ofSection('bien-ban').sections[0]?.blocks[0]).toEqual({
      type: 'letterhead',
      agency: ['ỦY BAN NHÂN DÂN XÃ A'],
      number: 'Số:        /BB-UBND',
    })
    expect(text).toContain('Hội đồng đề nghị Chủ tịch Ủy ban nhân dân xã A xem xét, quyết định khen thưởng.')
    expect(text).toContain('- Thành phần tham dự: 08/09 thành viên Hội đồng; vắng 01.')
    expect(text).not.toContain('Phòng Văn hóa')
  })

  it('ask their own body to pass the dossier on where another decides', () => {
    const text = linesOf(paperOf({ nominees: [one({})], kinds: ['bien-ban'] }, 'bien-ban')).join('\n')
    expect(text).toContain(
      'Hội đồng đề nghị Sở Y tế hoàn thiện hồ sơ, trình cấp có thẩm quyền xem xét, khen thưởng.',
    )
  })

  it('tell the votes on each, its own where it has some', () => {
    const of = (nominees: readonly Nominee[]) =>
      linesOf(paperOf({ nominees, kinds: ['bien-ban'], submission: committee }, 'bien-ban')).join('\n')
    const people = [one({}), one({ id: '2', name: 'Lê Thị Dung' })]
    expect(of(people)).toMatch(/Lê Văn Cường\n\n08\/09\n88,9%/)
    expect(of(people)).toContain(
      'Số thành viên tán thành: 08/09, đạt tỷ lệ 88,9% tổng số thành viên Hội đồng.',
    )
    const parted = of([one({}), one({ id: '2', name: 'Lê Thị Dung', in_favour: 7 })])
    expect(parted).toMatch(/Lê Văn Cường\n\n08\/09\n88,9%/)
    expect(parted).toMatch(/Lê Thị Dung\n\n07\/09\n77,8%/)
    expect(parted).toContain('tỷ lệ tính trên tổng số 09 thành viên Hội đồng.')
    expect(parted).not.toContain('Số thành viên tán thành')
  })

  it('have dots where the secretary fills in', () => {
    const text = linesOf(paperOf({ nominees: [one({})], kinds: ['bien-ban'] }, 'bien-ban')).join('\n')
    expect(text).toContain('- Thành phần tham dự: ……/…… thành viên Hội đồng.')
    expect(text).toMatch(/Cuộc họp kết thúc vào …… giờ ……, ngày {6}tháng {6}năm 2021\.\/\./)
  })
})
