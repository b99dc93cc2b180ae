/** For every rule that reads a PDF: papers that break it. */
import { PDFArray, PDFDict, PDFName } from 'pdf-lib'
import type { RuleId } from '../applicability.ts'
import { content, edited, fonts, gone, line, moved } from './break-pdf.ts'

export type BrokenPdf = {
  readonly rule: RuleId
  readonly fault: string
  readonly paper: string
  readonly file: (bytes: Uint8Array) => Promise<Uint8Array>
}

const letter = 'chu-tich-ubnd-tinh/to-trinh'
const phrase = 'Độc lập'
/** A millimetre in points. */
const mm = 72 / 25.4

const broken = (
  rule: RuleId,
  paper: string,
  faults: Readonly<Record<string, BrokenPdf['file']>>,
): readonly BrokenPdf[] => Object.entries(faults).map(([fault, file]) => ({ rule, fault, paper, file }))

const name = (text: string): PDFName => PDFName.of(text)

const version: BrokenPdf['file'] = async bytes => {
  const older = Uint8Array.from(bytes)
  older.set(new TextEncoder().encode('%PDF-1.3'))
  return older
}

/** Shortens the rule at a place among those of the first page, keeping its middle. */
const shortened = (at: number, share: number): BrokenPdf['file'] => {
  let count = -1
  return content(all =>
    all.replace(/0\.75 w ([\d.]+) ([\d.]+) m ([\d.]+) ([\d.]+) l/g, (whole, x1, y1, x2, y2) => {
      count += 1
      if (count !== at) return whole
      const [middle, half] = [(Number(x1) + Number(x2)) / 2, ((Number(x2) - Number(x1)) / 2) * share]
      return `0.75 w ${middle - half} ${y1} m ${middle + half} ${y2} l`
    }),
  )
}

const lowered = (by: number): BrokenPdf['file'] =>
  content(all =>
    all.replace(
      /0\.75 w ([\d.]+) ([\d.]+) m ([\d.]+) ([\d.]+) l/g,
      (_, x1, y1, x2, y2) => `0.75 w ${x1} ${y1 - by} m ${x2} ${y2 - by} l`,
    ),
  )

const pages: readonly BrokenPdf[] = [
  ...broken('P01', letter, {
    'an old version': version,
    'letter paper': bytes => edited(bytes, file => file.getPage(0).setMediaBox(0, 0, 612, 792)),
    'fonts left out': fonts(font => {
      const inner = font.lookupMaybe(name('DescendantFonts'), PDFArray)?.lookup(0, PDFDict)
      inner?.lookup(name('FontDescriptor'), PDFDict).delete(name('FontFile2'))
    }),
    'another font': fonts(font => font.set(name('BaseFont'), name('ABCDEF+Arial'))),
    'letters that cannot be copied out': fonts(font => font.delete(name('ToUnicode'))),
    'a line less than the DOCX has': line('Trần Hữu Lộc', gone, -1),
  }),
  ...broken('P02', letter, {
    'a line in the left margin': line('Căn cứ Nghị định', moved(-60)),
    'a line in the bottom margin': line('Căn cứ Nghị định', moved(0, -500)),
    'a line beyond the right margin': line('Căn cứ Nghị định', moved(30)),
  }),
  ...broken('P03', letter, {
    'a number that is gone': line('2', gone, 1),
    'a number at the left': line('2', moved(-100), 1),
    'a number in the text': line('2', moved(0, -60), 1),
  }),
  ...broken('P03', 'chu-tich-nuoc/danh-sach', {
    'an appendix that goes on counting': content(
      all => `${all}\n/Artifact BMC\nBT 1 0 0 1 435 550 Tm /F1 14 Tf <0015>Tj ET\nEMC`,
      1,
    ),
  }),
  ...broken('P10', 'chu-tich-nuoc/danh-sach', {
    'words where the signature comes': line('Phụ lục I', moved(270, 20)),
  }),
]

const heads: readonly BrokenPdf[] = [
  ...broken('P04', letter, {
    'Tiêu ngữ to one side': line(phrase, moved(4 * mm)),
    'the date to one side': line('Đắk Lắk, ngày', moved(-10 * mm)),
    'the number to one side': line('Số: ', moved(-10 * mm)),
    'the body beyond the middle': line('SỞ Y TẾ', moved(60 * mm)),
  }),
  ...broken('P05', letter, { 'the number on another line': line('Số: ', moved(0, -4 * mm)) }),
  ...broken('P06', letter, {
    'half a line under the body': shortened(0, 0.5),
    'half a line under Tiêu ngữ': shortened(1, 0.5),
    'half a line under the title': shortened(2, 0.5),
    'lines far under their text': lowered(5 * mm),
    'no lines': content(all => all.replace(/0\.75 w [^S]* S/g, '')),
  }),
]

const bodies: readonly BrokenPdf[] = [
  ...broken('P07', letter, {
    'Nơi nhận lower than the authority': line('Nơi nhận:', moved(0, -6 * mm), -1),
    'Nơi nhận set in': line('Nơi nhận:', moved(8 * mm), -1),
    'a name to one side': line('Trần Hữu Lộc', moved(8 * mm), -1),
    'no room to sign': line('Trần Hữu Lộc', moved(0, 20 * mm), -1),
  }),
  ...broken('P08', letter, { 'a ragged margin': content(all => all.replace(/>-[\d.]+</g, '')) }),
  ...broken('P09', letter, {
    'a signature alone': content(all => {
      const end = all.indexOf('/F4 ')
      return gone(all.slice(0, end)) + all.slice(end)
    }, -1),
  }),
]

/** Every broken PDF. */
export const brokenPdf: readonly BrokenPdf[] = [...pages, ...heads, ...bodies]
