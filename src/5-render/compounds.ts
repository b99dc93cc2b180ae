/**
 * Words of two or more syllables that names of bodies, posts, awards and places are made of. Vietnamese parts every
 * syllable by a space, so nothing in the text tells that `Giáo` at the end of a line and `dục` on the next are one word.
 */
const words = `
  ủy ban nhân dân, hội đồng nhân dân, ủy ban, nhân dân, hội đồng, quốc hội, chính phủ, thủ tướng, chủ tịch, chủ nhiệm, bộ trưởng, thủ trưởng, cục trưởng,
  giám đốc, tổng giám đốc, hiệu trưởng, viện trưởng, tư lệnh, chỉ huy trưởng, bí thư, đại diện, trung ương, nhà nước,
  thành phố, thị xã, thị trấn, đặc khu, cơ quan, đơn vị, tổ chức, doanh nghiệp, trực thuộc, trực tiếp, cấp trên,
  nội vụ, tư pháp, tài chính, công thương, công nghiệp, nông nghiệp, nông thôn, phát triển, môi trường, tài nguyên,
  giao thông, vận tải, xây dựng, khoa học, công nghệ, giáo dục, đào tạo, văn hóa, thể thao, du lịch, thông tin,
  truyền thông, ngoại vụ, ngoại giao, lao động, thương binh, xã hội, dân tộc, tôn giáo, thanh tra, công an, quân sự,
  chỉ huy, bộ đội, biên phòng, quân khu, quân đội, quốc phòng, an ninh, trật tự, kinh tế, kế hoạch, đầu tư, dự án,
  quản lý, công trình, dân dụng, đô thị, khu vực, bệnh viện, đa khoa, trung tâm, y tế, kiểm soát, bệnh tật, dự phòng,
  đại học, cao đẳng, trung học, phổ thông, cơ sở, tiểu học, mầm non, mẫu giáo, công ty, cổ phần, trách nhiệm hữu hạn,
  thành viên, sản xuất, thương mại, dịch vụ, kinh doanh, tập đoàn, tổng công ty, hợp tác xã, ngân hàng, bảo hiểm,
  kho bạc, hải quan, thống kê, văn phòng, cán bộ, hành chính, phục vụ, mặt trận, tổ quốc, liên đoàn, liên hiệp,
  phụ nữ, thanh niên, thiếu niên, cựu chiến binh, nông dân, chữ thập đỏ, đảng ủy, đảng bộ, chi bộ, phát thanh,
  truyền hình, báo chí, nghiên cứu, sự nghiệp, sinh sản, sức khỏe, trang thiết bị, cửa khẩu, xác nhận, pháp luật,
  đề nghị, thi đua, khen thưởng, bằng khen, giấy khen, huân chương, huy chương, danh hiệu, chiến sĩ, anh hùng,
  tiên tiến, xuất sắc, tiêu biểu, thành tích, phong trào, chuyên đề, đột xuất, cá nhân, tập thể, hộ gia đình,
  quá trình, cống hiến, lâu dài, niên hạn, quan hệ, hợp tác, việt nam, đoàn kết, chung sức, đồng lòng, đại dịch,
  báo cáo, tóm tắt, danh sách, quyết định, ban hành, hình thức, nhiệm vụ, thực hiện, chức vụ, công tác, địa chỉ,
  văn bản, tài liệu, nội dung, tác giả, ghi chú, ký hiệu, tiêu chuẩn, thẩm quyền, xem xét, kính trình, kèm theo,
  an giang, bắc giang, bắc kạn, bạc liêu, bắc ninh, bà rịa, vũng tàu, bến tre, bình định, bình dương, bình phước,
  bình thuận, cà mau, cần thơ, cao bằng, đà nẵng, đắk lắk, đắk nông, điện biên, đồng nai, đồng tháp, gia lai, hà giang,
  hà nam, hà nội, hà tĩnh, hải dương, hải phòng, hậu giang, hồ chí minh, hòa bình, hưng yên, khánh hòa, kiên giang,
  kon tum, lai châu, lâm đồng, lạng sơn, lào cai, long an, nam định, nghệ an, ninh bình, ninh thuận, phú thọ, phú yên,
  quảng bình, quảng nam, quảng ngãi, quảng ninh, quảng trị, sóc trăng, sơn la, tây ninh, thái bình, thái nguyên,
  thanh hóa, thừa thiên, tiền giang, trà vinh, tuyên quang, vĩnh long, vĩnh phúc, yên bái`

const all = words
  .normalize('NFC')
  .split(',')
  .map(word => word.trim().replace(/\s+/g, ' '))
  .sort((a, b) => b.length - a.length)

const known = new RegExp(`(?<![\\p{L}\\p{M}])(?:${all.join('|')})(?![\\p{L}\\p{M}])`, 'giu')

/** The text with the spaces inside its known words as spaces that do not break. */
export const compoundsWhole = (text: string): string =>
  text.replace(known, word => word.replaceAll(' ', '\u00a0'))
