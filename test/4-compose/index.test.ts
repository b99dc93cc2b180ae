// Whole papers as text, and the formulas of each that a records office would look for.
import { describe, expect, it } from 'vitest'
import { agree } from '../../src/4-compose/index.ts'
import { renderText } from '../../src/5-render/text/index.ts'
import type { Nominee } from '../../src/model/input.ts'
import { expectGolden } from '../support/golden.ts'
import { composed, layout, linesOf, nominee, paperOf, type Story, templateOf } from './kit.ts'

const unit = nominee({
  id: '001-khoa-noi',
  name: 'Khoa Nội, Bệnh viện Đa khoa tỉnh',
  kind: 'collective',
  unit: 'Bệnh viện Đa khoa tỉnh',
  founded: '1995',
  staff: 45,
  functions: 'Khám, chữa bệnh nội khoa',
  achievements: [{ text: 'Tiếp nhận 1.200 ca bệnh trong 03 tháng.', result: 'Cứu chữa thành công 1.180 ca' }],
})
const doctor = nominee({
  id: '002-nguyen-thi-binh',
  name: 'Nguyễn Thị Bình',
  position: 'Trưởng khoa Nội',
  unit: 'Bệnh viện Đa khoa tỉnh',
  gender: 'female',
  birth: '1980-02-03',
  influence: 'province',
  achievements: [
    {
      from: '2021-08',
      to: '2021-10',
      place: 'Bệnh viện dã chiến số 1',
      text: 'Trực tiếp điều trị 300 bệnh nhân. Hướng dẫn 20 cán bộ.',
      evidence: 'Xác nhận số 14/XN-BV',
    },
    { from: '2021-07', text: 'Lập tổ tiêm lưu động.', result: 'Tiêm 12.500 mũi' },
  ],
  awards_held: [
    { award: 'giay-khen', year: 2020, decision: '15/QĐ-SYT', date: '2020-02-05', issuer: 'Sở Y tế' },
    { award: 'chien-si-thi-dua-co-so', year: 2019, decision: '11/QĐ-SYT' },
  ],
  manager: {
    name: 'Bệnh viện Đa khoa tỉnh',
    parent: 'Sở Y tế',
    signer: { title: 'Giám đốc', name: 'Trần Văn Cường' },
  },
})
const household = nominee({
  id: '003-y-blo-nie',
  name: 'Y Blô Niê',
  kind: 'household',
  address: 'Buôn Akŏ Dhông, phường Tân Lợi',
  achievements: [{ text: 'Ủng hộ 5 tấn gạo cho khu cách ly.' }],
})
const province: Story = { nominees: [unit, doctor, household] }
const state: Story = {
  authority: 'chu-tich-nuoc',
  kinds: ['muc-luc', 'to-trinh', 'danh-sach', 'bien-ban', 'bao-cao-thanh-tich', 'phieu-giao-nhan'],
  campaign: { procedure: 'standard', commendation: 'cong-trang', period: { from: '2019', to: '2021' } },
  submission: {
    number: undefined,
    date: undefined,
    received: '2021-12-22',
    to: ['Chủ tịch Ủy ban nhân dân tỉnh Đắk Lắk', 'Sở Nội vụ (Ban Thi đua - Khen thưởng)'],
    signer: { title: 'Phó Giám đốc', authority: 'KT', name: 'Phạm Thị Em' },
    council: {
      date: '2021-12-15',
      members: 11,
      present: 10,
      in_favour: 10,
      chair: 'Nguyễn Văn An',
      secretary: 'Lê Thị Dung',
    },
  },
  nominees: [
    { ...unit, award: 'huan-chuong-lao-dong-hang-ba' },
    { ...doctor, award: 'huan-chuong-dung-cam', posthumous: true, ratings: { 2020: 'hoan-thanh-tot' } },
  ],
}

const one = (more: Partial<Nominee>): Nominee => nominee({ name: 'Lê Văn Cường', ...more })
const people = (count: number, more: Partial<Nominee> = {}): readonly Nominee[] =>
  Array.from({ length: count }, (_, index) =>
    one({ id: `${more.award ?? ''}${index}`, name: `Lê Văn ${index}`, ...more }),
  )
const letter = (story: Story): string => linesOf(paperOf(story, 'to-trinh')).join('\n')
const list = (story: Story): string => linesOf(paperOf(story, 'danh-sach')).join('\n')
const summary = (more: Partial<Nominee>, story: Partial<Story> = {}): string =>
  linesOf(paperOf({ nominees: [one(more)], ...story }, 'tom-tat-thanh-tich')).join('\n')

describe('whole papers', () => {
  it.each([
    ['province', province],
    ['state', state],
  ] as const)('of the story "%s" read as accepted', (name, story) => {
    const { diagnostics, documents } = composed(story)
    expect(diagnostics).toEqual([])
    for (const document of documents)
      expectGolden(renderText(document, layout), `test/4-compose/golden/${name}/${document.path}.txt`)
  })

  it('agree with each other in names, counts and order', () => {
    for (const story of [province, state]) {
      const { inputs, dossier, documents } = composed(story)
      expect(agree(inputs, dossier, documents)).toEqual([])
    }
  })

  it('carry path, title, author and profile of their own', () => {
    const [first, , , fourth] = composed({ ...province, submission: { profile: 'B' } }).documents
    expect(first).toMatchObject({
      path: 'chu-tich-ubnd-tinh/to-trinh',
      kind: 'to-trinh',
      title: 'Tờ trình đề nghị khen thưởng gửi Chủ tịch Ủy ban nhân dân tỉnh Đắk Lắk',
      author: 'Sở Y tế',
      profile: 'B',
    })
    expect(fourth?.path).toBe('chu-tich-ubnd-tinh/tom-tat-thanh-tich/002-nguyen-thi-binh')
    expect(fourth?.title).toBe('Bản tóm tắt thành tích của Nguyễn Thị Bình')
  })

  it('end their text with ./. once', () => {
    for (const document of composed(province).documents)
      expect(
        linesOf(document)
          .join('\n')
          .match(/\.\/\./g),
      ).toHaveLength(1)
  })
})

describe('the letter', () => {
  it('pads a number below ten and a day below ten, and not the month of March', () => {
    expect(letter(province)).toContain('Số: 05/TTr-SYT')
    expect(letter(province)).toContain('Đắk Lắk, ngày 05 tháng 3 năm 2021')
  })

  it('leaves eight spaces for a number and six for day and month that the records office fills in', () => {
    expect(letter(state)).toContain('Số:        /TTr-SYT')
    expect(letter(state)).toContain('Đắk Lắk, ngày      tháng      năm 2021')
    expect(list(state)).toContain(
      '(Kèm theo Tờ trình số        /TTr-SYT ngày      tháng      năm 2021 của Sở Y tế tỉnh Đắk Lắk)',
    )
  })

  it('asks the addressee who decides to decide', () => {
    expect(letter({ nominees: people(12) })).toContain(
      'Sở Y tế kính trình Chủ tịch Ủy ban nhân dân tỉnh Đắk Lắk xem xét, quyết định tặng Bằng khen cho 12 cá nhân đã có thành tích xuất sắc trong phong trào thi đua nêu trên.',
    )
  })

  it('asks another addressee to pass the dossier on', () => {
    const nominees = people(2, { award: 'bang-khen-thu-tuong' })
    expect(letter({ authority: 'thu-tuong', nominees })).toContain(
      'Sở Y tế kính đề nghị Chủ tịch Ủy ban nhân dân tỉnh Đắk Lắk xem xét, trình Thủ tướng Chính phủ tặng Bằng khen cho 02 cá nhân',
    )
  })

  it('does not ask the Prime Minister to submit to the Prime Minister', () => {
    const nominees = people(2, { award: 'huan-chuong-lao-dong-hang-ba' })
    const text = letter({ authority: 'chu-tich-nuoc', submission: { to: ['Thủ tướng Chính phủ'] }, nominees })
    expect(text).toContain(
      'kính đề nghị Thủ tướng Chính phủ xem xét, trình Chủ tịch nước tặng thưởng Huân chương Lao động hạng Ba',
    )
  })

  it('names one award exactly and several together in its subject', () => {
    expect(letter({ nominees: people(3) })).toContain(
      'Về việc đề nghị tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh cho các cá nhân có thành tích xuất sắc',
    )
    const both = [...people(2, { award: 'bang-khen-tinh' }), ...people(1, { award: 'giay-khen' })]
    expect(letter({ nominees: both })).toContain('Về việc đề nghị khen thưởng các cá nhân có thành tích')
  })

  it('takes the subject that the submission states, and then names the movement in its body', () => {
    const text = letter({ nominees: people(1), submission: { about: 'Về việc khen thưởng đợt 2' } })
    expect(text).toContain('Về việc khen thưởng đợt 2')
    expect(text).toContain('đã có thành tích xuất sắc trong phong trào thi đua “Cả nước')
  })

  it('calls the committee of a city under the central government by its kind', () => {
    const issuer = { parent: 'Ủy ban nhân dân thành phố Huế', name: 'Sở Y tế' }
    const submission = { place: 'Huế', issuer, to: ['Chủ tịch Ủy ban nhân dân thành phố Huế'] }
    expect(letter({ nominees: people(2), submission })).toContain(
      'Về việc đề nghị tặng Bằng khen của Chủ tịch Ủy ban nhân dân thành phố cho các cá nhân',
    )
  })

  it('says where and when the list was made public', () => {
    const publicity = { from: '2021-02-20', to: '2021-03-01', where: 'Cổng thông tin điện tử tỉnh' } as const
    expect(letter({ nominees: people(2), submission: { publicity } })).toContain(
      'đã được công khai từ ngày 20 tháng 02 đến ngày 01 tháng 3 năm 2021 trên Cổng thông tin điện tử tỉnh.',
    )
  })

  it('counts one award by kinds, two awards in lines, three in a table with a total', () => {
    expect(letter(province)).toContain('1. Tập thể: 01 (một) tập thể.')
    const [a, b, c] = ['bang-khen-thu-tuong', 'bang-khen-tinh', 'giay-khen'].map(award =>
      people(2, { award }),
    )
    const two = letter({ nominees: [...(a ?? []), ...(b ?? [])] })
    expect(two).toContain('1. Bằng khen của Thủ tướng Chính phủ: 02 cá nhân.')
    expect(two).toContain('2. Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh: 02 cá nhân.')
    const three = paperOf(
      { nominees: [...(a ?? []), ...(b ?? []), ...(c ?? []), { ...unit, award: 'giay-khen' }] },
      'to-trinh',
    )
    const table = three.sections[0]?.blocks.find(block => block.type === 'table')
    expect(table).toMatchObject({
      total: true,
      columns: [
        { title: 'STT' },
        { title: 'Hình thức khen thưởng' },
        { title: 'Tập thể' },
        { title: 'Cá nhân' },
        { title: 'Tổng' },
      ],
      rows: [
        ['1', 'Bằng khen của Thủ tướng Chính phủ', '', '02', '02'],
        ['2', 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh', '', '02', '02'],
        ['3', 'Giấy khen của Thủ trưởng cơ quan, đơn vị', '01', '02', '03'],
        ['', 'Tổng số', '01', '06', '07'],
      ],
    })
  })

  it('puts several addressees each behind a dash, one stands bare', () => {
    const blocks = (story: Story) => paperOf(story, 'to-trinh').sections[0]?.blocks ?? []
    expect(blocks(state).find(block => block.type === 'addressees')).toMatchObject({
      lines: ['- Chủ tịch Ủy ban nhân dân tỉnh Đắk Lắk;', '- Sở Nội vụ (Ban Thi đua - Khen thưởng).'],
    })
    expect(blocks(province).find(block => block.type === 'addressees')).toMatchObject({
      lines: ['Chủ tịch Ủy ban nhân dân tỉnh Đắk Lắk'],
    })
  })

  it('gives its grounds in order, each ended with a semicolon and the last with a full stop', () => {
    const blocks = paperOf(state, 'to-trinh').sections[0]?.blocks ?? []
    expect(blocks.find(block => block.type === 'bases')).toMatchObject({
      lines: [
        'Căn cứ Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003;',
        'Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng;',
        'Căn cứ Quyết định số 1497/QĐ-TTg ngày 10 tháng 9 năm 2021 của Thủ tướng Chính phủ về việc phát động Phong trào thi đua đặc biệt;',
        'Căn cứ Biên bản họp Hội đồng Thi đua - Khen thưởng Sở Y tế ngày 15 tháng 12 năm 2021.',
      ],
    })
  })

  it('says what is attached, and where the lists are when there are several', () => {
    expect(letter(province)).toContain('(Có danh sách và bản tóm tắt thành tích kèm theo)')
    expect(letter(state)).toContain(
      '(Có danh sách, biên bản họp Hội đồng và báo cáo thành tích kèm theo; danh sách tại Phụ lục I, II)',
    )
  })

  it('is closed with marks at the recipients and capitals over the signature', () => {
    const closing = paperOf(state, 'to-trinh').sections[0]?.blocks.at(-1)
    expect(closing).toEqual({
      type: 'closing',
      recipients: ['- Như trên;', '- Lưu: VT, TCCB.'],
      authority: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
      signer: 'Phạm Thị Em',
    })
  })

  it.each([
    ['cong-trang', 'có thành tích xuất sắc trong thực hiện nhiệm vụ năm 2021'],
    ['dot-xuat', 'lập được thành tích xuất sắc đột xuất'],
    ['cong-hien', 'có quá trình cống hiến lâu dài'],
    ['nien-han', 'có quá trình phục vụ đủ niên hạn'],
    ['doi-ngoai', 'có thành tích, đóng góp trong quan hệ hợp tác với Việt Nam'],
  ])('words the commendation %s', (commendation, words) => {
    const campaign = { commendation, period: { from: '2021', to: '2021' } }
    expect(letter({ nominees: people(2), campaign })).toContain(`02 cá nhân đã ${words}`)
  })

  it('claims no one commendation where nominees differ', () => {
    const nominees = [one({ id: 'a', commendation: 'dot-xuat' }), one({ id: 'b' })]
    expect(letter({ nominees })).toContain('đã có thành tích xuất sắc.')
  })
})

describe('the list', () => {
  it('has one appendix an award, numbered where there are several, and one end mark', () => {
    const sections = paperOf(state, 'danh-sach').sections
    expect(sections.map(section => section.blocks[0])).toMatchObject([
      {
        label: 'Phụ lục I',
        title: 'DANH SÁCH TẬP THỂ ĐỀ NGHỊ TẶNG THƯỞNG HUÂN CHƯƠNG LAO ĐỘNG HẠNG BA',
      },
      { label: 'Phụ lục II', title: 'DANH SÁCH CÁ NHÂN ĐỀ NGHỊ TRUY TẶNG HUÂN CHƯƠNG DŨNG CẢM' },
    ])
    expect(list(state)).toContain('(Danh sách gồm 01 tập thể).\n')
    expect(list(state)).toMatch(/\(Danh sách gồm 01 cá nhân\)\.\/\.$/)
    expect(paperOf(province, 'danh-sach').sections[0]?.blocks[0]).toMatchObject({ label: 'Phụ lục' })
  })

  it('numbers its parts without a gap where a kind is absent', () => {
    expect(list({ nominees: [household, doctor] })).toMatch(/I\. CÁ NHÂN[\s\S]*II\. HỘ GIA ĐÌNH/)
  })

  it('joins position and unit, and tells the first result or the first sentence whole', () => {
    expect(list(province)).toContain('Trưởng khoa Nội, Bệnh viện Đa khoa tỉnh')
    expect(list(province)).toContain('Cứu chữa thành công 1.180 ca')
    expect(list(province)).toContain('Trực tiếp điều trị 300 bệnh nhân.')
    expect(list(province)).not.toContain('Hướng dẫn 20 cán bộ')
    expect(list({ nominees: [{ ...doctor, brief: 'Điều trị 300 ca' }] })).toContain('Điều trị 300 ca')
  })
})

describe('the summary', () => {
  it('is signed by the managing body alone, or by it and the level above', () => {
    const signatures = (story: Story) => paperOf(story, 'tom-tat-thanh-tich').sections[0]?.blocks.at(-1)
    expect(signatures({ nominees: [doctor] })).toEqual({
      type: 'signatures',
      left: { lines: ['XÁC NHẬN CỦA CẤP TRÊN TRỰC TIẾP'], hint: '(Ký, đóng dấu)' },
      right: { lines: ['GIÁM ĐỐC'], hint: '(Ký, đóng dấu)', name: 'Trần Văn Cường' },
    })
    expect(signatures({ nominees: [unit] })).toEqual({
      type: 'signatures',
      right: { lines: ['GIÁM ĐỐC'], hint: '(Ký, đóng dấu)', name: 'Nguyễn Văn An' },
    })
    const unsigned = { ...doctor, manager: { name: 'Trường A' } }
    expect(signatures({ nominees: [unsigned] })).toMatchObject({ right: { lines: ['THỦ TRƯỞNG ĐƠN VỊ'] } })
  })

  it('leaves the day of another body to be filled in by hand', () => {
    const head = paperOf({ nominees: [doctor] }, 'tom-tat-thanh-tich').sections[0]?.blocks[0]
    expect(head).toEqual({
      type: 'letterhead',
      parent: 'SỞ Y TẾ',
      agency: ['BỆNH VIỆN ĐA KHOA TỈNH'],
      date: 'Đắk Lắk, ngày      tháng      năm 2021',
    })
  })

  it('tells achievements in the order of time, with the evidence in brackets', () => {
    const text = linesOf(paperOf({ nominees: [doctor] }, 'tom-tat-thanh-tich')).join('\n')
    expect(text).toMatch(/- Tháng 7 năm 2021: Lập tổ[\s\S]*- Từ tháng 8 đến tháng 10 năm 2021: Trực tiếp/)
    expect(text).toContain('Hướng dẫn 20 cán bộ (Xác nhận số 14/XN-BV).')
    expect(text).toContain('- Tháng 7 năm 2021: Tiêm 12.500 mũi.')
  })

  it('confers on the dead, and says who receives', () => {
    const text = summary({ posthumous: true, receiver: 'Bà Trần Thị Hoa (vợ)' })
    expect(text).toContain('Đề nghị truy tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh')
    expect(text).toContain('- Người nhận thay: Bà Trần Thị Hoa (vợ)')
  })

  it('calls a person ông or bà only where the gender is told', () => {
    expect(summary({ gender: 'male' })).toContain('cho ông Lê Văn Cường./.')
    expect(summary({})).toContain('cho Lê Văn Cường./.')
  })

  it('names an enterprise, a household and a foreigner by their kind', () => {
    expect(summary({ kind: 'enterprise' })).toContain('- Tên doanh nghiệp: Lê Văn Cường')
    expect(summary({ kind: 'household' })).toContain('cho hộ gia đình Lê Văn Cường./.')
    expect(summary({ kind: 'foreign-individual', nationality: 'Nhật Bản' })).toContain(
      '- Quốc tịch: Nhật Bản',
    )
  })

  it('numbers its parts without a gap where no time or place is told, and one part alone not at all', () => {
    const text = summary({ achievements: [{ text: 'Hiến 200 m2 đất.', result: 'Mở 1 km đường' }] })
    expect(text).toContain('1. Hành động, việc làm cụ thể\n- Hiến 200 m2 đất.')
    expect(text).toContain('2. Kết quả, thành tích, phạm vi ảnh hưởng')
    expect(summary({ achievements: [{ text: 'Hiến 200 m2 đất.' }] })).toContain(
      'II. TÓM TẮT THÀNH TÍCH\n- Hiến 200 m2 đất.',
    )
  })

  it('calls a date of birth as far as it is known, with gender and people behind it', () => {
    expect(summary({ birth: '1985', gender: 'male', ethnicity: 'M’nông' })).toContain(
      '- Năm sinh: 1985; giới tính: Nam; dân tộc: M’nông\n',
    )
    expect(summary({ birth: '1985-03-20' })).toContain('- Ngày, tháng, năm sinh: 20/03/1985\n')
    expect(summary({ gender: 'female', ethnicity: 'Kinh' })).toContain('- Giới tính: Nữ\n- Dân tộc: Kinh\n')
  })

  it('names how far the merit reaches by who submits', () => {
    expect(summary({ influence: 'field' })).toContain('- Phạm vi ảnh hưởng: một lĩnh vực của tỉnh.')
    const issuer = { name: 'Bộ Y tế', level: 'ministry' }
    expect(summary({ influence: 'field' }, { submission: { issuer } })).toContain(
      '- Phạm vi ảnh hưởng: một lĩnh vực của bộ, ban, ngành.',
    )
  })

  it('keeps every line of a long account', () => {
    const text = summary({ achievements: [{ text: 'Dòng một\n- Dòng hai.\n\nDòng ba' }] })
    expect(text).toContain('- Dòng một.\n+ Dòng hai.\nDòng ba.')
  })

  it('tells of the posts, initiatives and ratings that the nominee has', () => {
    const text = summary({
      posts: [{ post: 'Trưởng khoa', from: '2015-03' }],
      initiatives: [{ name: 'Quy trình mới', level: 'province', year: 2020 }],
      ratings: { 2019: 'hoan-thanh-tot', 2020: 'hoan-thanh-tot', 2021: 'hoan-thanh-xuat-sac' },
    })
    expect(text).toContain('- Quá trình công tác:\n+ Từ tháng 3 năm 2015 đến nay: Trưởng khoa.')
    expect(text).toContain('- Sáng kiến “Quy trình mới” (năm 2020), được công nhận cấp bộ, tỉnh.')
    expect(text).toContain(
      '- Xếp loại: các năm 2019, 2020 hoàn thành tốt nhiệm vụ; năm 2021 hoàn thành xuất sắc nhiệm vụ.',
    )
  })

  it('leaves one full stop before the end mark, also behind a name that has its own', () => {
    expect(summary({ name: 'John Smith Jr.' })).toContain('cho John Smith Jr./.')
  })

  it('says that it goes by the simplified procedure only where it does', () => {
    expect(summary({})).toContain('(Theo thủ tục đơn giản)')
    expect(summary({}, { campaign: { procedure: 'standard' } })).not.toContain('đơn giản')
  })
})

describe('what a nominee wrote', () => {
  const wild = '${issuer.name} <w:p> & "A" \\n {{x}} ${unclosed <b>%name%</b>'

  it('is printed as written, and never read as wording', () => {
    const more = { name: wild, position: wild, achievements: [{ text: wild, result: wild, evidence: wild }] }
    for (const kind of ['danh-sach', 'tom-tat-thanh-tich']) {
      const story = { nominees: [one(more)], campaign: { name: wild } }
      expect(linesOf(paperOf(story, kind)).join('\n')).toContain(wild)
    }
    expect(letter({ nominees: people(1), campaign: { name: wild } })).toContain(
      `phong trào thi đua “${wild}”`,
    )
  })
})

describe('a wording of the user', () => {
  it('takes the place of the built-in one, and its faults are told before any paper is asked for', () => {
    const own = templateOf('to-trinh', 'title: T\nblocks:\n  - paragraph: Kính gửi ${to.fist}\n')
    const { diagnostics } = composed({ nominees: people(1), kinds: ['to-trinh'], templates: [own] })
    expect(diagnostics).toMatchObject([
      { code: 'template/unknown-field', args: { field: 'to.fist', nearest: 'to.first' } },
    ])
  })

  it('is missed where the plan asks for a paper that none words', () => {
    const { diagnostics } = composed({ nominees: people(1), kinds: ['to-trin'] })
    expect(diagnostics).toMatchObject([
      {
        code: 'template/no-wording',
        args: { paper: 'to-trin', nearest: 'to-trinh' },
        span: { path: ['nominees', 0, 'award'] },
      },
    ])
  })
})
