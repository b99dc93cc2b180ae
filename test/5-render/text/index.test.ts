import { expect, test } from 'vitest'
import { columnsOf } from '../../../src/5-render/text/columns.ts'
import { renderText } from '../../../src/5-render/text/index.ts'
import { bound, layout, letter, list, summary } from '../samples.ts'

const linesOf = (text: string): readonly string[] => text.split('\n')

test('a letter reads as it will stand on paper: two heads side by side, rules under them, signature at the right', () => {
  expect(renderText(letter(), layout)).toBe(`\
       UBND TỈNH ĐẮK LẮK                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            SỞ Y TẾ                        Độc lập - Tự do - Hạnh phúc
              ---                          ---------------------------
        Số: 123/TTr-SYT                 Đắk Lắk, ngày 20 tháng 12 năm 2021

                                    TỜ TRÌNH
        Về việc đề nghị tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh
         cho các tập thể, cá nhân có thành tích trong phòng, chống dịch
                           --------------------------

                Kính gửi:
                        - Chủ tịch Ủy ban nhân dân tỉnh Đắk Lắk;
                        - Sở Nội vụ.

     Căn cứ Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003; Luật sửa đổi,
bổ sung một số điều của Luật Thi đua, khen thưởng ngày 16 tháng 11 năm 2013;
     Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ
quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng;
     Căn cứ Quyết định số 1497/QĐ-TTg ngày 10 tháng 9 năm 2021 của Thủ tướng
Chính phủ về việc phát động phong trào thi đua.
     Sở Y tế kính trình Chủ tịch Ủy ban nhân dân tỉnh xem xét, quyết định tặng
Bằng khen cho 05 tập thể và 12 cá nhân đã có thành tích xuất sắc trong phong
trào thi đua “Cả nước đoàn kết, chung sức, đồng lòng thi đua phòng, chống và
chiến thắng đại dịch COVID-19”, cụ thể:
     1. Tập thể: 05 tập thể.
     2. Cá nhân: 12 cá nhân.
     (Có danh sách và bản tóm tắt thành tích kèm theo)
     Sở Y tế kính trình Chủ tịch Ủy ban nhân dân tỉnh xem xét, quyết định./.

Nơi nhận:                                           KT. GIÁM ĐỐC
- Như trên;                                         PHÓ GIÁM ĐỐC
- Sở Nội vụ;
- Lưu: VT, TCCB.



                                                    Nguyễn Văn An
`)
})

test('a summary shows its note, its table with a total, and both signatures under place and day', () => {
  const text = renderText(summary(), layout)
  expect(text).toContain(`\
           Đề nghị tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh
                            (Theo thủ tục đơn giản)
                             ----------------------
`)
  expect(text.slice(text.indexOf('   Năm  '))).toBe(`\
   Năm     |                Hình thức khen thưởng                 |   Số lượng
-----------+------------------------------------------------------+-------------
   2019    | Giấy khen của Giám đốc Sở Y tế                       |            1
   2020    | Chiến sĩ thi đua cơ sở                               |            1
-----------+------------------------------------------------------+-------------
           | Tổng                                                 |            2

     Bệnh viện xác nhận thành tích trên là đúng./.

                                           Đắk Lắk, ngày 20 tháng 12 năm 2021
         XÁC NHẬN CỦA CẤP TRÊN                      THỦ TRƯỞNG ĐƠN VỊ
               TRỰC TIẾP                             (Ký, đóng dấu)
            (Ký, đóng dấu)




                                                      Trần Văn Dũng
`)
})

test('no line is wider than 110 columns, whatever stands in a cell', () => {
  const long = list(2)
  const text = renderText(
    {
      ...long,
      sections: [
        {
          landscape: true,
          blocks: [
            ...(long.sections[0]?.blocks ?? []),
            {
              type: 'table',
              columns: [
                { title: 'STT', width: 1, align: 'left' },
                { title: 'x'.repeat(300), width: 9999, align: 'left' },
              ],
              rows: [['9'.repeat(40), 'Ω'.repeat(500)], ['only one cell']],
            },
          ],
        },
      ],
    },
    layout,
  )
  expect(Math.max(...linesOf(text).map(columnsOf))).toBeLessThanOrEqual(110)
  expect(text.replace(/[^Ω]/gu, '')).toHaveLength(500)
})

test('a row of the list begins with its number and goes on under its own columns', () => {
  const [first, second] = linesOf(renderText(list(2), layout)).filter(line =>
    /Nguyễn Thị|người bệnh/.test(line),
  )
  expect(first).toMatch(/^ 1 {3}\| {2}Ông {3}\| Nguyễn Thị An {5}\| {2}1965 {3}\|/)
  expect(second?.split('|').map(cell => cell.trim())).toEqual([
    '',
    '',
    '',
    '',
    '',
    'người bệnh ghi nhận.',
    '',
  ])
})

test('sections stand apart, and a draft says so at the head of each', () => {
  const text = renderText({ ...bound(), draft: true }, layout)
  expect(text.match(/^=+$/gm)).toHaveLength(1)
  expect(text.match(/^DỰ THẢO$/gm)).toHaveLength(2)
  expect(renderText(bound(), layout)).not.toContain('DỰ THẢO')
})

test('a decomposed name takes as many columns as its composed twin and is printed composed', () => {
  expect(columnsOf('Nguyễn Thị Ánh'.normalize('NFD'))).toBe(14)
  const name = 'Nguyễn Thị Ánh'
  expect(renderText(summary(name.normalize('NFD')), layout)).toBe(renderText(summary(name), layout))
})
