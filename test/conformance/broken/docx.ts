/** For every rule that reads a DOCX: papers that break it. */
import type { RuleId } from '../applicability.ts'
import { changed, dressed, type Edit, inParagraph, laid, ruleAfter, sides, words } from './break-docx.ts'

export type BrokenDocx = {
  readonly rule: RuleId
  readonly fault: string
  readonly paper: string
  readonly file: (bytes: Uint8Array) => Uint8Array
}

const letter = 'chu-tich-ubnd-tinh/to-trinh'
const list = 'chu-tich-nuoc/danh-sach'
const country = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
const phrase = 'Độc lập - Tự do - Hạnh phúc'
const about = 'Về việc đề nghị'
const proposal = 'Kính trình Chủ tịch Ủy ban nhân dân tỉnh Đắk Lắk xem xét, quyết định./.'

const part = 'word/document.xml'
const broken = (
  rule: RuleId,
  paper: string,
  faults: Readonly<Record<string, Edit>>,
  name = part,
): readonly BrokenDocx[] =>
  Object.entries(faults).map(([fault, edit]) => ({
    rule,
    fault,
    paper,
    file: bytes => changed(bytes, { [name]: edit }),
  }))

const bold = '<w:b/>'
const upright = '<w:i w:val="0"/>'
const thin = '<w:b w:val="0"/>'
const size = (halfPoints: number): string => `<w:sz w:val="${halfPoints}"/>`

const pages: readonly BrokenDocx[] = [
  ...broken('D01', letter, {
    'a left margin of 18 mm': words('w:left="1701"', 'w:left="1020"'),
    'a bottom margin of 30 mm': words('w:bottom="1134" w:left="1701"', 'w:bottom="1701" w:left="1701"'),
    'letter paper': words('w:w="11906" w:h="16838"', 'w:w="12240" w:h="15840"'),
  }),
  ...broken(
    'D02',
    letter,
    {
      'another font': words(/Times New Roman/g, 'Arial'),
      'red letters': words(/w:color w:val="000000"/, 'w:color w:val="FF0000"'),
    },
    'word/styles.xml',
  ),
  ...broken('D02', letter, { 'a marked word': inParagraph(about, dressed('<w:highlight w:val="yellow"/>')) }),
  ...broken('D18', letter, {
    'a first page like the others': words('<w:titlePg/>', ''),
    'a start at 2': words('w:start="1"', 'w:start="2"'),
    'a number in the bottom margin': words(
      /<w:headerReference w:type="default"([^>]*)>/,
      '<w:headerReference w:type="default"$1><w:footerReference w:type="default"$1>',
    ),
  }),
  ...broken('D18', list, {
    'an appendix that goes on counting': xml =>
      xml.replace(/(.*)<w:pgNumType w:start="1" /s, '$1<w:pgNumType '),
  }),
  ...broken(
    'D18',
    letter,
    {
      'a number at the right': words(
        '<w:pStyle w:val="header"/>',
        '<w:pStyle w:val="header"/><w:jc w:val="right"/>',
      ),
    },
    'word/header1.xml',
  ),
  ...broken('D21', letter, {
    'letters and their marks apart': words(about, about.normalize('NFD')),
    'hard spaces': words('Số: ', 'Số:\u00A0\u00A0\u00A0'),
    'letters of an old encoding': inParagraph(about, dressed('<w:rFonts w:ascii=".VnTime"/>')),
  }),
]

const heads: readonly BrokenDocx[] = [
  ...broken('D03', letter, {
    'the other spelling': words(country, 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
    'not bold': inParagraph(country, dressed(thin)),
    'at the left': inParagraph(country, laid('<w:jc w:val="left"/>')),
    '14 pt': inParagraph(country, dressed(size(28))),
  }),
  ...broken('D04', letter, {
    underlined: inParagraph(phrase, dressed('<w:u w:val="single"/>')),
    'with dashes': words(phrase, 'Độc lập – Tự do – Hạnh phúc'),
    'in capitals': words(phrase, phrase.toLocaleUpperCase('vi')),
  }),
  ...broken('D05', letter, {
    'a date of 13 pt': inParagraph('Đắk Lắk, ngày', dressed(size(26))),
    'a phrase of 13 pt': inParagraph(phrase, dressed(size(26))),
  }),
  ...broken('D06', letter, {
    'half as long': ruleAfter(phrase, sides(1921)),
    'none at all': ruleAfter(phrase, words('w:val="rule"', 'w:val="gap"')),
    'to one side': ruleAfter(phrase, words('w:left="1064" w:right="1064"', 'w:left="0" w:right="2128"')),
  }),
  ...broken('D07', letter, {
    'a bold parent': inParagraph('UBND TỈNH ĐẮK LẮK', dressed(bold)),
    'an issuing body that is not bold': inParagraph('SỞ Y TẾ', dressed(thin)),
    'small letters': words('>SỞ Y TẾ<', '>Sở Y tế<'),
  }),
  ...broken('D07', 'chu-tich-ubnd-xa/to-trinh', {
    'a name cut short': words('PHÒNG VĂN HÓA - XÃ HỘI', 'UBND XÃ LIÊN SƠN LẮK'),
  }),
  ...broken('D08', letter, {
    'as long as the text': ruleAfter('SỞ Y TẾ', sides(1085)),
    'none at all': ruleAfter('SỞ Y TẾ', words('w:val="rule"', 'w:val="gap"')),
  }),
  ...broken('D09', letter, {
    'no zero': words('Số: 314/', 'Số: 5/'),
    'a space at the slash': words('/TTr-SYT<', ' / TTr-SYT<'),
    'in italics': inParagraph('Số: 314', dressed('<w:i/>')),
    '14 pt': inParagraph('Số: 314', dressed(size(28))),
  }),
  ...broken('D10', letter, {
    upright: inParagraph('Đắk Lắk, ngày', dressed(upright)),
    'a day without its zero': words('ngày 20 tháng 12 năm', 'ngày 5 tháng 12 năm'),
    'a month with a zero too many': words('ngày 20 tháng 12 năm', 'ngày 20 tháng 03 năm'),
    'no comma': words('Đắk Lắk, ngày', 'Đắk Lắk ngày'),
    'on another line than the number': xml => {
      const [date = ''] = /<w:p>(?:(?!<w:p>).)*Đắk Lắk, ngày(?:(?!<w:p>).)*<\/w:p>/s.exec(xml) ?? []
      const [empty] = [date.replace(/<w:r>.*<\/w:r>/s, '')]
      return xml.replace(date, empty).replace(/(<\/w:tc><\/w:tr>)/, `${date}$1`)
    },
  }),
]

const titles: readonly BrokenDocx[] = [
  ...broken('D11', letter, {
    'small letters': words('>TỜ TRÌNH<', '>Tờ trình<'),
    'a trích yếu that is not bold': inParagraph(about, dressed(thin)),
    'a trích yếu in capitals': xml =>
      xml.replace(/>(Về việc đề nghị[^<]*)</, (_, text: string) => `>${text.toLocaleUpperCase('vi')}<`),
    'a full stop': words('đại dịch COVID-19”<', 'đại dịch COVID-19”.<'),
    'a line as long as the text': ruleAfter(about, sides(600)),
    'at the left': inParagraph(about, laid('<w:jc w:val="left"/>')),
  }),
  ...broken('D19', list, {
    'a label in capitals': words('>Phụ lục II<', '>PHỤ LỤC II<'),
    'a number left out': words('>Phụ lục I<', '>Phụ lục<'),
    'a label of 13 pt': inParagraph('Phụ lục III', dressed(size(26))),
    'a title in small letters': words(
      '>DANH SÁCH TẬP THỂ, CÁ NHÂN ĐỀ NGHỊ',
      '>Danh sách tập thể, cá nhân đề nghị',
    ),
    'tied to no letter': words('(Kèm theo Tờ trình', '(Tờ trình'),
    'tied upright': inParagraph('(Kèm theo', dressed(upright)),
  }),
]

const bodies: readonly BrokenDocx[] = [
  ...broken('D12', letter, {
    'no semicolon': words('tỉnh Đắk Lắk;<', 'tỉnh Đắk Lắk<'),
    'no dash': words('>- Ban Thi đua', '>Ban Thi đua'),
    'no full stop': words('Khen thưởng, Sở Nội vụ.<', 'Khen thưởng, Sở Nội vụ<'),
    bold: inParagraph('Kính gửi:', dressed(bold)),
    'dashes out of line': inParagraph('- Ban Thi đua', words('w:left="2985"', 'w:left="2500"')),
  }),
  ...broken('D13', letter, {
    upright: inParagraph('Căn cứ Nghị định', dressed(upright)),
    'a full stop in the middle': words('của Luật Thi đua, khen thưởng;<', 'của Luật Thi đua, khen thưởng.<'),
    'a semicolon at the end': words('ngày 16 tháng 12 năm 2021.<', 'ngày 16 tháng 12 năm 2021;<'),
    'a law with a number': words(
      'Căn cứ Luật Thi đua, khen thưởng ngày',
      'Căn cứ Luật Thi đua, khen thưởng số 15/2003/QH11 ngày',
    ),
  }),
  ...broken('D14', letter, {
    ragged: inParagraph(proposal, laid('<w:jc w:val="left"/>')),
    'no indent': inParagraph(proposal, laid('<w:ind w:firstLine="0"/>')),
    'one size smaller': inParagraph(proposal, dressed(size(26))),
    'lines too close': inParagraph(proposal, laid('<w:spacing w:line="220" w:lineRule="auto"/>')),
    'no white over it': inParagraph(proposal, laid('<w:spacing w:before="0"/>')),
  }),
  ...broken('D15', letter, {
    'no end mark': words('quyết định./.<', 'quyết định.<'),
    'an end mark too many': words('hồ sơ đề nghị khen thưởng.<', 'hồ sơ đề nghị khen thưởng./.<'),
  }),
]

const ends: readonly BrokenDocx[] = [
  ...broken('D16', letter, {
    'nobody under KT.': words('>GIÁM ĐỐC<', '>KT. GIÁM ĐỐC<'),
    'a mark that is none': words('>GIÁM ĐỐC<', '>TUN. GIÁM ĐỐC<'),
    'not bold': inParagraph('GIÁM ĐỐC', dressed(thin)),
    'small letters': words('>GIÁM ĐỐC<', '>Giám đốc<'),
    'a degree': words('>Trần Hữu Lộc<', '>ThS. Trần Hữu Lộc<'),
    'a name that is not bold': inParagraph('Trần Hữu Lộc', dressed(thin)),
  }),
  ...broken('D17', letter, {
    'lines of 14 pt': inParagraph('- Như trên;', dressed(size(28))),
    'an upright label': inParagraph('Nơi nhận:', dressed(upright)),
    'no Như trên': words('- Như trên;', '- Sở Nội vụ;'),
    'no semicolon': words('các Phó Giám đốc Sở;', 'các Phó Giám đốc Sở'),
    'no full stop': words('- Lưu: VT, TCCB.', '- Lưu: VT, TCCB'),
  }),
]

const counts: readonly BrokenDocx[] = [
  ...broken('D20', letter, {
    'no word of the list': words(/\(Có danh sách[^<]*/, '(Có bản tóm tắt thành tích kèm theo)'),
  }),
  ...broken('D20', 'chu-tich-nuoc/to-trinh', {
    'an appendix not told': words('Phụ lục\u00a0I, II, III, IV', 'Phụ lục I, II, III'),
  }),
  ...broken('D22', letter, {
    'one person too many': words('09 (chín) cá nhân', '10 (mười) cá nhân'),
    'a household too many': words('và 01 hộ gia đình', 'và 02 hộ gia đình'),
  }),
  ...broken('D22', 'chu-tich-nuoc/to-trinh', { 'a sum that is none': words('>07<', '>08<') }),
  ...broken('D22', 'chu-tich-ubnd-tinh/danh-sach', {
    'a row that is gone': xml => xml.replace(/<w:tr>(?:(?!<w:tr>).)*Ngô Gia Bách.*?<\/w:tr>/s, ''),
    'a row out of order': words('>3</w:t>', '>4</w:t>'),
  }),
  ...broken('D22', 'chu-tich-ubnd-xa/muc-luc', {
    'a number told in another way': words('>09/TTr-VHXH<', '>9/TTr-VHXH<'),
    'another day': words('>18/03/2026<', '>19/03/2026<'),
  }),
  ...broken('D22', 'chu-tich-ubnd-xa/bien-ban', {
    'two names changed about': xml =>
      xml
        .replaceAll('Y Jol Triek', '\uE000')
        .replaceAll('Đặng Thị Thùy Châu', 'Y Jol Triek')
        .replaceAll('\uE000', 'Đặng Thị Thùy Châu'),
  }),
]

/** Every broken DOCX. */
export const brokenDocx: readonly BrokenDocx[] = [
  ...pages,
  ...heads,
  ...titles,
  ...bodies,
  ...ends,
  ...counts,
]
