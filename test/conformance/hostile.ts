/** What a clerk pastes on a bad evening: markup, fields, paths, other alphabets of quotes, names of every people. All invented. */

/** Texts that some program or other takes for more than text, or breaks badly. */
export const wild: readonly string[] = [
  'Tiết kiệm 1.234.567,89 đồng – tức 12,5 % kinh phí; dùng dung dịch H₂SO₄ 98% trên 25 m² & 3 m³, "thử" \'nháy\' “cong” ‘đơn’ <b>đậm</b> {name} ${issuer.name} [[x]] {{y}} %p% C:\\temp\\x \\n ở nhiệt độ 37 °C từ 8 giờ 30 phút ngày 05/8/2021, lãi 2,5 tỷ đồng, ½ số hộ, 2×3, ±5, ≥ 90%, → tiếp.',
  'Dòng một.\n\nDòng hai sau dòng trống.\n- gạch đầu dòng\n+ gạch cộng\n\tthụt tab\tgiữa\n   ba dấu cách   giữa    câu.',
  'Nguyễn Thị Thủy ở Đắk Lắk được tặng thưởng.'.normalize('NFD'),
  'Cách\u00a0không\u00a0ngắt 15\u00a0kg.',
  'TOÀN CHỮ HOA ĐẶNG ĐÌNH ĐỨC ĐƯỢC ĐỀ NGHỊ.',
  'https://www.example.gov.vn/rat-dai/khong-co-dau-cach/abcdefghijklmnopqrstuvwxyz0123456789/abcdefghijklmnopqrstuvwxyz0123456789/het và tiếp tục.',
  'Không dấu chấm cuối',
  'Kết thúc bằng ba chấm...',
]

const names = [
  "K'Sor H'Bia",
  'Y Wang Mlô Duôn Du',
  'Nguyễn Thị K’Rêl',
  'John O’Neill-Smith Jr.',
  'Jean-François d’Aubigné de la Tour',
  'Công Tằng Tôn Nữ Nguyễn Phước Khoa Diệu Huyền Trân Bảo Quyên Vy',
  'Đỗ <b>Thị</b> & {name}',
  'Lê Thị Ánh Nguyệt'.normalize('NFD'),
]

/** 153 letters in a post, and as many in the body that submits. */
const post =
  'Phó Trưởng phòng phụ trách, Phó Bí thư Chi bộ, Chủ tịch Công đoàn cơ sở thành viên, Trưởng ban Chỉ đạo phòng, chống dịch cấp đơn vị kiêm Tổ trưởng Tổ truy vết'
const agency =
  'Ban Quản lý dự án đầu tư xây dựng các công trình giao thông, dân dụng, công nghiệp, nông nghiệp và phát triển nông thôn trực thuộc Ủy ban nhân dân thành phố'

const quoted = (text: string | undefined): string => JSON.stringify(text ?? '')

const person = (name: string, at: number): string => `  - name: ${quoted(name)}
    kind: individual
    award: bang-khen-tinh
    gender: ${at % 2 ? 'male' : 'female'}
    birth: ${['1980', '1980-05', '1980-05-09', '1980-12-31'][at % 4]}
    ethnicity: ${['Kinh', 'Ê Đê', 'M’nông', 'Pa Cô'][at % 4]}
    position: ${quoted(at === 5 ? post : 'Nhân viên')}
    unit: Trạm Y tế xã Ea Tu
    role: direct-worker
    influence: province
    merit: [frontline]
    donation: { value: "1.234.567,89 đồng", to: Quỹ vắc-xin phòng chống COVID-19, evidence: Biên nhận số 3 }
    note: ${quoted(at === 5 ? 'Đã nghỉ hưu từ ngày 01/9/2021 theo Quyết định số 12/QĐ-SYT' : '')}
    achievements:
      - { from: 2021-08-05, to: 2021-08-09, place: Bệnh viện dã chiến số 1, text: ${quoted(wild[at % wild.length])}, result: ${quoted(wild[(at + 1) % wild.length])}, evidence: "Giấy xác nhận số 1/GXN & <i>" }
      - { from: 2021-09, text: ${quoted(wild[(at + 2) % wild.length])} }
`

/** A city's body of a long name, three addressees, twelve recipients, a deputy in charge who signs, no number and no day. */
export const hostile = (procedure: 'simplified' | 'standard'): string => `dossier: 1
campaign:
  name: 'Cả nước đoàn kết, chung sức, đồng lòng "thi đua" phòng, chống & chiến thắng đại dịch <COVID-19>'
  commendation: phong-trao
  procedure: ${procedure}
  awards: [{ award: bang-khen-tinh, sets: 1 }]
submission:
  received: 2021-12-22
  place: Thành phố Hồ Chí Minh
  issuer: { name: ${quoted(agency)}, parent: Ủy ban nhân dân Thành phố Hồ Chí Minh, level: province-department, abbreviation: BQLDA }
  to: [Chủ tịch Ủy ban nhân dân Thành phố Hồ Chí Minh, "Hội đồng Thi đua - Khen thưởng Thành phố Hồ Chí Minh và các thành viên có liên quan đến công tác thẩm định hồ sơ", "Sở Nội vụ (Ban Thi đua - Khen thưởng)"]
  signer: { title: Phó Giám đốc phụ trách, authority: KT, name: ${quoted(names[5])} }
  recipients: [Như trên, ${Array.from({ length: 10 }, (_, at) => `Phòng chuyên môn số ${at + 1}`).join(', ')}, "Lưu: VT, TĐKT"]
  council: { date: 2021-12-01, members: 9, present: 9, in_favour: 9 }
nominees:
${names.map(person).join('')}`
