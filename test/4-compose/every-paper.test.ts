// Every kind of paper on every kind of nominee, in words that a person can read through and a diff can show.
import { expect, it } from 'vitest'
import { renderText } from '../../src/5-render/text/index.ts'
import type { Nominee } from '../../src/model/input.ts'
import { expectGolden } from '../support/golden.ts'
import { composed, layout, nominee, papers, type Story } from './kit.ts'

const told = (more: Partial<Nominee> & { readonly name: string }): Nominee =>
  nominee({
    award: 'bang-khen-tinh',
    influence: 'province',
    achievements: [
      {
        from: '2021-08',
        to: '2021-10',
        place: 'Bệnh viện dã chiến số 1',
        text: 'Lập 12 tổ lưu động:\n- Lấy 1.250 mẫu.\n- Chở 35 người bệnh.',
        result: 'Không bỏ sót ca nào',
        evidence: 'Xác nhận số 14/XN-BV',
      },
    ],
    ...more,
  })

const nominees: readonly Nominee[] = [
  told({
    id: '001-khoa-noi',
    name: 'Khoa Nội',
    kind: 'collective',
    unit: 'Bệnh viện Đa khoa tỉnh',
    founded: '1976-03-15',
    staff: 9,
    functions: 'khám bệnh, chữa bệnh',
    head: 'Nguyễn Thị Bình',
    manager: { name: 'Bệnh viện Đa khoa tỉnh', parent: 'Sở Y tế' },
    awards_held: [{ award: 'giay-khen', year: 2020, decision: '15/QĐ-SYT', date: '2020-02-05' }],
  }),
  told({
    id: '002-hoa-da-lat',
    name: 'Công ty TNHH Thương mại & Dịch vụ “Hoa Đà Lạt”',
    kind: 'enterprise',
    address: 'Lô A2, Khu công nghiệp Phú Hội',
    staff: 1250,
    donation: { value: '250.000.000 đồng', to: 'Quỹ vắc-xin', evidence: 'Biên nhận số 3' },
  }),
  told({
    id: '003-gates',
    name: 'Bill & Melinda Gates Foundation',
    kind: 'foreign-organisation',
    nationality: 'Hoa Kỳ',
  }),
  told({
    id: '004-ksor-hbia',
    name: 'K’Sor H’Bia',
    kind: 'individual',
    position: 'Y sĩ',
    unit: 'Trạm Y tế xã Ea Tu',
    birth: '1985-03-09',
    gender: 'female',
    ethnicity: 'Gia Rai',
    posts: [
      { post: 'Y sĩ', from: '2008', to: '2015-06' },
      { post: 'Trưởng trạm', from: '2015-07' },
    ],
    initiatives: [{ name: 'Sổ theo dõi bằng tiếng Gia Rai', level: 'province', year: 2020 }],
    ratings: { 2019: 'hoan-thanh-tot', 2020: 'hoan-thanh-tot', 2021: 'hoan-thanh-xuat-sac' },
    in_favour: 9,
  }),
  told({
    id: '005-park',
    name: 'Park Min-jun',
    kind: 'foreign-individual',
    nationality: 'Hàn Quốc',
    gender: 'male',
    birth: '1975',
    position: 'Chuyên gia',
    unit: 'Dự án KOICA',
  }),
  told({
    id: '006-le-thi-liet',
    name: 'Lê Thị Liệt',
    kind: 'individual',
    posthumous: true,
    receiver: 'Ông Lê Văn Con (con trai)',
    gender: 'female',
  }),
  told({
    id: '007-kbreoh',
    name: 'Hộ ông K’Brêoh',
    kind: 'household',
    address: 'thôn 3, xã Đạ Tông',
    ethnicity: 'Cơ Ho',
  }),
  told({ id: '008-pham-van-ba', name: 'Phạm Văn Ba', kind: 'individual', award: 'chien-si-thi-dua-co-so' }),
]

const story: Story = {
  nominees,
  authority: 'chu-tich-ubnd-tinh',
  kinds: papers,
  submission: {
    signer: { title: 'Trưởng phòng', authority: 'TL', for: 'Giám đốc', name: 'Phạm Thị Em' },
    council: { date: '2021-12-15', members: 11, present: 10, in_favour: 10, chair: 'Nguyễn Văn An' },
    publicity: { from: '2021-12-01', to: '2021-12-10', where: 'Cổng thông tin điện tử' },
  },
}

it('every kind of paper reads as accepted', () => {
  const { diagnostics, documents } = composed(story)
  expect(diagnostics).toEqual([])
  expect(documents).toHaveLength(7 + 2 * nominees.length)
  for (const document of documents)
    expectGolden(renderText(document, layout), `test/4-compose/golden/every/${document.path}.txt`)
})
