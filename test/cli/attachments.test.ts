// Scans and certificates bound into the print file, covers, and pages told in the index: as a user runs it.
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PDFDict, PDFDocument, PDFName } from 'pdf-lib'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Manifest } from '../../src/pipeline.ts'
import { readBack } from '../5-render/pdf/read-back.ts'
import { jpeg, pdf, png } from '../support/scans.ts'
import { dossier, emptyFolder } from './command.ts'

const name = (text: string): PDFName => PDFName.of(text)
const nominee = (who: string, attachments: string): string => `
  - name: ${who}
    kind: individual
    award: bang-khen-tinh
    position: Điều dưỡng
    unit: Bệnh viện đa khoa vùng Tây Nguyên
    role: direct-worker
    influence: province
    merit: [frontline]
    attested: [nhieu-thanh-tich, guong-mau-chap-hanh, kip-thoi, xuat-sac-dot-xuat, ro-rang]
    achievements: [{ from: 2021-08, text: "Trực 45 ca tại khu điều trị số 2, phần việc của ${who}." }]
    attachments: [${attachments}]`
const submission = (more: string, first = 'scan/xac-nhan.pdf, scan/giay-khen.png'): string => `dossier: 1
campaign:
  name: Thi đua phòng, chống dịch COVID-19
  commendation: phong-trao
  procedure: simplified
  awards: [{ award: bang-khen-tinh, sets: 3 }]${more}
submission:
  number: 12/TTr-SYT
  date: 2021-12-20
  received: 2021-12-22
  place: Đắk Lắk
  issuer: { parent: Ủy ban nhân dân tỉnh Đắk Lắk, name: Sở Y tế, level: province-department, abbreviation: SYT }
  to: [Chủ tịch Ủy ban nhân dân tỉnh Đắk Lắk]
  signer: { title: Giám đốc, name: Nguyễn Văn A }
  recipients: [Như trên, "Lưu: VT"]
nominees:${nominee('Trần Thị Bình', first)}${nominee('Lê Văn Cường', '')}${nominee('Đỗ Thị Dung', 'anh.jpg')}
`

/** A folder with the submission and its scans. */
const project = async (text: string): Promise<string> => {
  const folder = emptyFolder()
  mkdirSync(join(folder, 'scan'))
  writeFileSync(join(folder, 'a.yaml'), text)
  writeFileSync(join(folder, 'scan/xac-nhan.pdf'), await pdf(2))
  writeFileSync(join(folder, 'scan/giay-khen.png'), png({ width: 600, height: 400 }))
  writeFileSync(join(folder, 'anh.jpg'), jpeg({ width: 400, height: 600 }))
  return folder
}
const run = (cwd: string, ...args: readonly string[]) => dossier(['build', 'a.yaml', ...args], { cwd })
const read = (cwd: string, path: string): Uint8Array => readFileSync(join(cwd, 'out', path))
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const entryIn = (cwd: string) => {
  const manifest: Manifest = JSON.parse(new TextDecoder().decode(read(cwd, 'manifest.json')))
  const [entry] = manifest.dossiers
  if (!entry?.print) throw new Error('nothing to print')
  return { ...entry, print: entry.print }
}
const printIn = (cwd: string): Promise<PDFDocument> => PDFDocument.load(read(cwd, entryIn(cwd).print.path))
/** Places of the pages that show what is attached, from 1. */
const attachedPages = (file: PDFDocument): readonly number[] =>
  file
    .getPages()
    .flatMap(({ node }, at) => (node.Resources()?.lookupMaybe(name('XObject'), PDFDict) ? [at + 1] : []))
const contents = (file: PDFDocument): readonly string[] =>
  file.getPages().map(({ node }) => String(node.get(name('Contents'))))

describe('what nominees attach', () => {
  let cwd = ''
  let err = ''
  beforeAll(async () => {
    cwd = await project(submission(''))
    err = run(cwd).err
  })

  it('is bound into every set after the summary that it proves', async () => {
    const { documents, print } = entryIn(cwd)
    const bound = documents.map(one => [one.kind, one.pdf?.pages, one.attachments.map(file => file.pages)])
    expect(bound.slice(0, 5)).toEqual([
      ['to-trinh', 1, []],
      ['danh-sach', 1, []],
      ['tom-tat-thanh-tich', 1, [2, 1]],
      ['tom-tat-thanh-tich', 1, []],
      ['tom-tat-thanh-tich', 1, [1]],
    ])
    const set = print.pages / 3
    const file = await printIn(cwd)
    expect(attachedPages(file)).toEqual([0, 1, 2].flatMap(at => [4, 5, 6, 9].map(page => page + at * set)))
    expect(new Set(contents(file)).size).toBe(set)
  })

  it('is copied into the dossier as it is, with its hash in the manifest', () => {
    const copies = entryIn(cwd).documents.flatMap(one => one.attachments)
    expect(copies.map(one => one.path)).toEqual([
      'chu-tich-ubnd-tinh/dinh-kem/001-tran-thi-binh/xac-nhan.pdf',
      'chu-tich-ubnd-tinh/dinh-kem/001-tran-thi-binh/giay-khen.png',
      'chu-tich-ubnd-tinh/dinh-kem/003-do-thi-dung/anh.jpg',
    ])
    for (const copy of copies) expect(sha256(read(cwd, copy.path)), copy.path).toBe(copy.sha256)
    expect(Buffer.from(read(cwd, copies[2]?.path ?? ''))).toEqual(readFileSync(join(cwd, 'anh.jpg')))
  })

  it('is told after the build with what a set holds and the paper it takes', () => {
    const { print } = entryIn(cwd)
    expect(err).toContain('3 bản tóm tắt × 1 = 3; đính kèm 4')
    expect(err).toContain(`in một mặt: mỗi bộ ${print.pages / 3} tờ, tất cả ${print.pages} tờ`)
    for (const line of err.split('\n')) expect([...line].length).toBeLessThanOrEqual(80)
  })

  it('begins on a new sheet when both sides are printed', async () => {
    const there = await project(submission(''))
    const told = run(there, '--duplex').err
    const file = await printIn(there)
    const set = entryIn(there).print.pages / 3
    expect(attachedPages(file).slice(0, 4)).toEqual([7, 8, 9, 15])
    expect(set % 2).toBe(0)
    expect(told).toContain(`in hai mặt: mỗi bộ ${set / 2} tờ, tất cả ${(set / 2) * 3} tờ`)
  })

  it('lies in the folder of each single set too, and gives the same bytes elsewhere', async () => {
    const there = await project(submission(''))
    run(there, '--set-folders')
    for (const copy of entryIn(there).documents.flatMap(one => one.attachments))
      for (const set of ['bo-1', 'bo-3'])
        expect(sha256(read(there, copy.path.replace('dinh-kem', `${set}/dinh-kem`)))).toBe(copy.sha256)
    expect(entryIn(there).print).toEqual(entryIn(cwd).print)
  })
})

describe('an attached file that cannot be bound in', () => {
  it('is told by validate and by build, before anything is written', async () => {
    const cwd = await project(submission('', 'scan/xac-nhan.pdf, hong.pdf'))
    writeFileSync(join(cwd, 'hong.pdf'), (await pdf(1)).slice(0, 300))
    const before = readdirSync(cwd)
    for (const ran of [run(cwd), dossier(['validate', 'a.yaml'], { cwd })]) {
      expect(ran.code).toBe(1)
      expect(ran.err).toContain('document/attachment-broken')
      expect(ran.err).toMatch(/a\.yaml:27:\d+ lỗi/)
    }
    expect(readdirSync(cwd)).toEqual(before)
  })

  it('is left out of a draft, which is made all the same', async () => {
    const cwd = await project(submission('', 'khong-co.pdf, scan/giay-khen.png, trong.pdf'))
    writeFileSync(join(cwd, 'trong.pdf'), '')
    const ran = run(cwd, '--draft')
    expect(ran.code).toBe(0)
    expect(ran.err.match(/document\/attachment-empty$/gm)).toHaveLength(2)
    expect(readdirSync(join(cwd, 'out/chu-tich-ubnd-tinh/dinh-kem/001-tran-thi-binh'))).toEqual([
      'giay-khen.png',
    ])
  })
})

describe('papers that speak of the sets', () => {
  const text = submission('\n  bia: có\n  papers: [muc-luc, phieu-giao-nhan]').replaceAll(
    /attachments: .*/g,
    '',
  )
  let cwd = ''
  beforeAll(async () => {
    cwd = await project(text)
    run(cwd)
  })
  const linesIn = async (path: string, page = 0): Promise<readonly string[]> => {
    const { pages } = await readBack(read(cwd, path))
    return pages[page]?.lines.map(line => line.text) ?? []
  }
  const folder = 'chu-tich-ubnd-tinh'

  it('have a cover for each set with its own number, and all else the same', async () => {
    const { print, sets } = entryIn(cwd)
    const set = print.pages / sets
    for (const at of [0, 1, 2]) expect(await linesIn(print.path, at * set)).toContain(`Bộ số ${at + 1}/3`)
    expect(await linesIn(`${folder}/bia.pdf`)).toContain('Bộ số …/3')
    const shown = contents(await printIn(cwd))
    for (let at = 0; at < shown.length; at++)
      if (at % set > 0) expect(shown[at]).toBe(shown[at % set])
      else expect(shown.filter(one => one === shown[at])).toHaveLength(1)
  })

  it('tell the page on which each paper stands in the print file', async () => {
    const { print, documents } = entryIn(cwd)
    const rows = await linesIn(`${folder}/muc-luc.pdf`)
    expect(rows).toContain('3')
    expect(await linesIn(print.path, 2)).toContain('TỜ TRÌNH')
    const last = documents.findIndex(one => one.nominee === '003-do-thi-dung') + 1
    expect(rows.at(-1)).toBe(String(last))
    expect((await linesIn(print.path, last - 1)).join(' ')).toContain('Đỗ Thị Dung')
  })

  it('tell how many sets there are, and how many pages each has', async () => {
    const { print } = entryIn(cwd)
    const receipt = (await linesIn(`${folder}/phieu-giao-nhan.pdf`)).join(' ')
    expect(receipt).toContain(
      `Tổng số: 03 (ba) bộ, mỗi bộ ${print.pages / 3} trang: tài liệu kê trên 5 trang`,
    )
  })
})
