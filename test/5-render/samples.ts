/** Small papers of every kind for the renderers' tests; names and merits are invented. */
import { parse } from 'yaml'
import type { Block, Document, Inline, Section } from '../../src/model/document.ts'
import type { Layout } from '../../src/model/layout.ts'
import { realWorld } from '../../src/world.ts'

const world = realWorld()

/** The layout decree as the package ships it. */
export const layout: Layout = parse(new TextDecoder().decode(world.read(world.own('law/nd-30-2020.yaml'))))

const plain = (text: string): readonly Inline[] => [{ text }]

const head: Block = {
  type: 'letterhead',
  parent: 'UBND TỈNH ĐẮK LẮK',
  agency: ['SỞ Y TẾ'],
  number: 'Số: 123/TTr-SYT',
  date: 'Đắk Lắk, ngày 20 tháng 12 năm 2021',
}

const paragraph = (text: string): Block => ({ type: 'paragraph', children: plain(text) })

const closing: Block = {
  type: 'closing',
  recipients: ['- Như trên;', '- Sở Nội vụ;', '- Lưu: VT, TCCB.'],
  authority: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
  signer: 'Nguyễn Văn An',
}

const letterBlocks: readonly Block[] = [
  head,
  {
    type: 'title',
    kind: 'TỜ TRÌNH',
    about: [
      'Về việc đề nghị tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
      'cho các tập thể, cá nhân có thành tích trong phòng, chống dịch',
    ],
  },
  { type: 'addressees', lines: ['- Chủ tịch Ủy ban nhân dân tỉnh Đắk Lắk;', '- Sở Nội vụ.'] },
  {
    type: 'bases',
    lines: [
      'Căn cứ Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003; Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng ngày 16 tháng 11 năm 2013;',
      'Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng;',
      'Căn cứ Quyết định số 1497/QĐ-TTg ngày 10 tháng 9 năm 2021 của Thủ tướng Chính phủ về việc phát động phong trào thi đua.',
    ],
  },
  paragraph(
    'Sở Y tế kính trình Chủ tịch Ủy ban nhân dân tỉnh xem xét, quyết định tặng Bằng khen cho 05 tập thể và 12 cá nhân đã có thành tích xuất sắc trong phong trào thi đua “Cả nước đoàn kết, chung sức, đồng lòng thi đua phòng, chống và chiến thắng đại dịch COVID-19”, cụ thể:',
  ),
  { type: 'list', items: [plain('1. Tập thể: 05 tập thể.'), plain('2. Cá nhân: 12 cá nhân.')] },
  {
    type: 'paragraph',
    children: [{ text: '(Có danh sách và bản tóm tắt thành tích kèm theo)', italic: true }],
  },
  paragraph('Sở Y tế kính trình Chủ tịch Ủy ban nhân dân tỉnh xem xét, quyết định./.'),
  closing,
]

/** A tờ trình on one page: head, title, two addressees, bases, body, closing. */
export const letter = (profile: 'A' | 'B' = 'A'): Document => ({
  path: 'thu-truong/to-trinh',
  kind: 'to-trinh',
  title: 'Tờ trình về việc đề nghị tặng Bằng khen',
  author: 'Sở Y tế',
  profile,
  sections: [{ blocks: letterBlocks }],
})

/** The same letter to one addressee, number and day left for the records office, and a merit of so many paragraphs. */
export const blankLetter = (profile: 'A' | 'B' = 'A', merits = 0): Document => ({
  ...letter(profile),
  sections: [
    {
      blocks: letterBlocks.flatMap((block): readonly Block[] => {
        if (block.type === 'letterhead')
          return [{ ...block, number: 'Số:        /TTr-SYT', date: 'Đắk Lắk, ngày      tháng      năm 2021' }]
        if (block.type === 'addressees')
          return [{ type: 'addressees', lines: ['Chủ tịch Ủy ban nhân dân tỉnh Đắk Lắk'] }]
        if (block.type === 'list')
          return [block, ...Array.from({ length: merits }, (_, at) => paragraph(merit(at)))]
        return [block]
      }),
    },
  ],
})

const givenNames = ['An', 'Bình', 'Châu', 'Dũng', 'Giang', 'Hằng', 'Khánh', 'Liên', 'Mỹ', 'Nghĩa']

const merit = (at: number): string =>
  `Trong đợt dịch thứ ${at + 1}, đã trực tiếp tham gia ${at + 3} đoàn hỗ trợ tuyến huyện, tổ chức lấy ${(at + 1) * 120} mẫu xét nghiệm mỗi ngày, chuyển đổi công năng ${at + 1} khoa điều trị, được đồng nghiệp và người bệnh ghi nhận.`

const person = (at: number): readonly string[] => [
  String(at + 1),
  at % 3 ? 'Bà' : 'Ông',
  `Nguyễn Thị ${givenNames[at % 10]} ${givenNames[(at * 7 + 3) % 10]}`,
  String(1965 + (at % 30)),
  'Bác sĩ chuyên khoa II, Trưởng khoa Nội, Bệnh viện đa khoa vùng Tây Nguyên',
  merit(at % 8),
  '',
]

/** A list across the page of so many people, an appendix to the letter. */
export const list = (rows = 30, profile: 'A' | 'B' = 'A'): Document => ({
  path: 'thu-truong/danh-sach',
  kind: 'danh-sach',
  title: 'Danh sách đề nghị khen thưởng',
  author: 'Sở Y tế',
  profile,
  sections: [listSection(rows)],
})

const listSection = (rows: number): Section => ({
  landscape: true,
  blocks: [
    {
      type: 'appendix',
      label: 'Phụ lục',
      title: 'DANH SÁCH CÁ NHÂN ĐỀ NGHỊ TẶNG BẰNG KHEN CỦA CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH',
      attached: '(Kèm theo Tờ trình số 123/TTr-SYT ngày 20 tháng 12 năm 2021 của Sở Y tế tỉnh Đắk Lắk)',
    },
    { type: 'heading', level: 1, text: 'I. CÁ NHÂN' },
    {
      type: 'table',
      numbers: true,
      columns: [
        { title: 'STT', width: 624, align: 'center' },
        { title: 'Ông/Bà', width: 964, align: 'center' },
        { title: 'Họ và tên', width: 2608, align: 'left' },
        { title: 'Năm sinh', width: 1134, align: 'center' },
        { title: 'Chức vụ, đơn vị công tác', width: 3118, align: 'left' },
        { title: 'Tóm tắt thành tích', width: 4252, align: 'left' },
        { title: 'Ghi chú', width: 1303, align: 'left' },
      ],
      rows: Array.from({ length: rows }, (_, at) => person(at)),
    },
    paragraph(`(Danh sách gồm ${rows} cá nhân)./.`),
  ],
})

/** Letter upright and list across in one file: two sections. */
export const bound = (profile: 'A' | 'B' = 'A'): Document => ({
  ...letter(profile),
  sections: [{ blocks: letterBlocks }, listSection(40)],
})

/** A summary of one nominee's merit, with every other kind of block: note, headings, total row, two signatures, space. */
export const summary = (name = 'Nguyễn Thị Bình', profile: 'A' | 'B' = 'A'): Document => ({
  path: 'thu-truong/tom-tat/001',
  kind: 'tom-tat-thanh-tich',
  title: `Bản tóm tắt thành tích của ${name}`,
  author: 'Sở Y tế',
  profile,
  sections: [
    {
      blocks: [
        { type: 'letterhead', parent: 'SỞ Y TẾ', agency: ['BỆNH VIỆN ĐA KHOA', 'VÙNG TÂY NGUYÊN'] },
        {
          type: 'title',
          kind: 'BẢN TÓM TẮT THÀNH TÍCH',
          about: ['Đề nghị tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh'],
          note: '(Theo thủ tục đơn giản)',
        },
        { type: 'heading', level: 1, text: 'I. SƠ LƯỢC LÝ LỊCH' },
        { type: 'list', items: [plain(`- Họ và tên: ${name}.`), plain('- Ngày sinh: 05/02/1980.')] },
        { type: 'heading', level: 1, text: 'II. TÓM TẮT THÀNH TÍCH' },
        { type: 'heading', level: 2, text: '1. Hành động, việc làm cụ thể' },
        paragraph(merit(1)),
        {
          type: 'paragraph',
          children: [{ text: 'Kết quả: ', bold: true }, { text: merit(2) }],
          indent: false,
        },
        {
          type: 'table',
          columns: [
            { title: 'Năm', width: 800, align: 'center' },
            { title: 'Hình thức khen thưởng', width: 4000, align: 'left' },
            { title: 'Số lượng', width: 1000, align: 'right' },
          ],
          rows: [
            ['2019', 'Giấy khen của Giám đốc Sở Y tế', '1'],
            ['2020', 'Chiến sĩ thi đua cơ sở', '1'],
            ['', 'Tổng', '2'],
          ],
          total: true,
        },
        { type: 'space', points: 6 },
        {
          type: 'paragraph',
          children: plain('Bệnh viện xác nhận thành tích trên là đúng./.'),
          align: 'left',
        },
        {
          type: 'signatures',
          place: 'Đắk Lắk, ngày 20 tháng 12 năm 2021',
          left: { lines: ['XÁC NHẬN CỦA CẤP TRÊN', 'TRỰC TIẾP'], hint: '(Ký, đóng dấu)' },
          right: { lines: ['THỦ TRƯỞNG ĐƠN VỊ'], hint: '(Ký, đóng dấu)', name: 'Trần Văn Dũng' },
        },
      ],
    },
  ],
})
