/** Submissions at the edge of what offices write: long names, long units, much to tell, a thousand people. All invented. */

/** 63 letters in one name. */
export const longName = 'Công Tằng Tôn Nữ Nguyễn Khoa Diệu Huyền Trân Bảo Quyên Phượng Vy'

/** 203 letters in one unit. */
export const longUnit =
  'Phòng Kế hoạch tổng hợp, Vật tư, Trang thiết bị y tế và Quản lý chất lượng, Trung tâm Kiểm soát bệnh tật, phòng, chống dịch, chăm sóc sức khỏe sinh sản và bảo vệ môi trường lao động tỉnh Lâm Đồng mở rộng'

const years = Array.from({ length: 12 }, (_, at) => 2009 + at)

const held = years
  .map(
    year =>
      `      - { award: giay-khen, year: ${year}, date: ${year}-12-10, decision: ${year - 1900}/QĐ-SYT, issuer: Giám đốc Sở Y tế tỉnh Lâm Đồng, commendation: cong-trang }`,
  )
  .join('\n')

const story = (of: string, days: number): string =>
  Array.from(
    { length: days },
    (_, at) =>
      `Ngày thứ ${at + 1} của ${of}, trực tiếp tổ chức lấy ${(at + 1) * 37} mẫu xét nghiệm, chuyển ${at + 3} người bệnh nặng lên tuyến trên an toàn và bàn giao đầy đủ hồ sơ.`,
  ).join(' ')

const common = `    role: direct-worker
    influence: province
    merit: [frontline]
    attested: { nhieu-thanh-tich: true, guong-mau-chap-hanh: true, chap-hanh-tot: true }`

const achievement = (of: string, days: number, month: number): string =>
  `      - { from: 2021-0${month}, to: 2021-11, text: "${story(of, days)}", result: "Hoàn thành đợt ${of}.", evidence: ${month}${days}/XN }`

const person = (name: string, unit: string, achievements: readonly string[]): string => `  - name: ${name}
    kind: individual
    award: bang-khen-tinh
    position: Phó Trưởng phòng phụ trách
    unit: "${unit}"
${common}
    achievements:
${achievements.join('\n')}
    awards_held:
${held}
`

const submission = (procedure: string, nominees: string): string => `dossier: 1
campaign:
  name: Chung sức phòng, chống dịch
  commendation: phong-trao
  procedure: ${procedure}
  awards: [{ award: bang-khen-tinh, sets: 1 }, { award: giay-khen, sets: 1 }]
submission:
  number: 7/TTr-BQLKCNKKT
  date: 2021-12-05
  received: 2021-12-22
  place: Thành phố Hồ Chí Minh
  issuer:
    parent: Ủy ban nhân dân tỉnh Lâm Đồng
    name: Ban Quản lý các khu công nghiệp và khu kinh tế cửa khẩu tỉnh Lâm Đồng
    level: province-department
    abbreviation: BQLKCNKKT
  to: [Chủ tịch Ủy ban nhân dân tỉnh Lâm Đồng]
  signer: { title: Phó Trưởng ban, authority: KT, name: Nguyễn Văn An }
  recipients: [Như trên, "Ban Chỉ đạo phòng, chống dịch COVID-19 tỉnh Lâm Đồng và các thành viên (báo cáo)", "Lưu: VT, VP"]
  council: { name: Hội đồng Thi đua - Khen thưởng, date: 2021-12-01, members: 9, present: 9, in_favour: 9, chair: Nguyễn Văn An, secretary: Trần Thị Bình }
nominees:
${nominees}`

/** One person with four pages to tell and twelve awards, one with a line, a collective of long name. */
export const extreme = (procedure: 'simplified' | 'standard'): string =>
  submission(
    procedure,
    [
      person(
        longName,
        longUnit,
        [7, 7, 8, 8, 9, 9].map((month, at) => achievement(`đợt ${at + 1}`, 7, month)),
      ),
      person('Lê Á', 'Trạm Y tế xã Đưng K’Nớ', [achievement('đợt 1', 1, 8)]),
      `  - name: Tổ công tác liên ngành kiểm soát, truy vết, lấy mẫu và điều trị lưu động số 12
    kind: collective
    award: bang-khen-tinh
    unit: "${longUnit}"
${common}
    achievements:
${achievement('đợt 2', 3, 9)}
`,
    ].join(''),
  )

const families = ['Nguyễn', 'Trần', 'Lê', 'H’Linh', 'Y Bhiông', 'Công Tằng Tôn Nữ']
const given = ['Ánh', 'Bình', 'Khánh Vân', 'Niê', 'Quỳnh']

/** A thousand people, each with a line or three to tell. */
export const thousand = (): string =>
  submission(
    'simplified',
    Array.from({ length: 1000 }, (_, at) => {
      const name = `${families[at % 6]} Thị ${given[at % 5]} ${given[(at + 2) % 5]}`
      return `  - name: ${name}
    id: n${at}
    kind: individual
    award: bang-khen-tinh
    position: Nhân viên
    unit: Trạm Y tế số ${at + 1}
${common}
    achievements:
      - { from: 2021-08, to: 2021-10, text: "${story(`ca ${at}`, (at % 3) + 1)}", evidence: ${at}/XN }
`
    }).join(''),
  )

/** Three award forms of one authority, every kind of nominee, one who has died, one of each count. */
export const mixed = submission(
  'simplified',
  [
    ['Tập thể Khoa Nội', 'collective', 'co-thi-dua-tinh', ''],
    ['Nguyễn Thị K’Rêl', 'individual', 'chien-si-thi-dua-tinh', ''],
    ['Y Wang Mlô Duôn Du', 'individual', 'chien-si-thi-dua-tinh', ''],
    ['Công ty TNHH Sản xuất - Thương mại & Dịch vụ Hoa Đà Lạt', 'enterprise', 'bang-khen-tinh', ''],
    ['John O’Neill-Smith', 'foreign-individual', 'bang-khen-tinh', 'nationality: Ai-len'],
    [longName, 'individual', 'bang-khen-tinh', 'posthumous: true'],
    ['Hộ ông K’Brêoh', 'household', 'bang-khen-tinh', ''],
  ]
    .map(
      ([name, kind, award, more], at) => `  - name: "${name}"
    kind: ${kind}
    award: ${award}
    address: thôn ${at + 1}, xã Đạ Tông
    position: Nhân viên
    unit: Trạm Y tế số ${at + 1}
    birth: ${1970 + at}-0${at + 1}-05
    gender: female
${common}
    ${more}
    achievements:
${achievement(`ca ${at}`, 2, 8)}
`,
    )
    .join(''),
)
