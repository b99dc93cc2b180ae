// The office's own Word letterhead as a clerk makes and runs it: written by another program, used by the built command.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import {
  Document,
  Footer,
  Header,
  ImageRun,
  Packer,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { dossier, emptyFolder } from './command.ts'

const seal = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
/** A paragraph whose texts are runs of their own, each in another style, as Word cuts them. */
const line = (...texts: readonly string[]): Paragraph =>
  new Paragraph({ children: texts.map((text, at) => new TextRun({ text, bold: at % 2 === 1 })) })
const picture = (): ParagraphChild =>
  new ImageRun({ type: 'png', data: seal, transformation: { width: 60, height: 60 } })
const row = (...cells: readonly string[]): TableRow =>
  new TableRow({ children: cells.map(cell => new TableCell({ children: [line(cell)] })) })

const letterhead = (tag: string): Promise<Buffer> =>
  Packer.toBuffer(
    new Document({
      title: 'Mẫu tờ trình 2019',
      sections: [
        {
          headers: { default: new Header({ children: [line('{issuer.parent}')] }) },
          footers: { default: new Footer({ children: [line('{letter.', 'number}')] }) },
          children: [
            new Paragraph({ children: [picture()] }),
            line('Kính gửi: {', 'to.', 'first}'),
            line('{#bases}'),
            line('{.};'),
            line('{/bases}'),
            line(`${tag} kính trình cho {coun`, 'ts.joi', 'ned}:'),
            new Table({
              rows: [row('Hình thức', 'Số lượng'), row('{#awards}{name}', '{counts.listed}{/awards}')],
            }),
          ],
        },
      ],
    }),
  )

const project = async (tag: string): Promise<string> => {
  const cwd = emptyFolder()
  cpSync(resolve('examples/dak-lak-2021'), cwd, { recursive: true })
  mkdirSync(join(cwd, 'templates'))
  writeFileSync(join(cwd, 'templates', 'to-trinh.docx'), await letterhead(tag))
  return cwd
}

const partsOf = (path: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(readFileSync(path))).map(([name, bytes]) => [
      name,
      new TextDecoder()
        .decode(bytes)
        .replace(/<\/w:(?:p|tc)>/g, '\n')
        .replace(/<[^>]+>/g, ''),
    ]),
  )
const flat = (text: string): string => text.replace(/\s+/g, ' ')

describe('a letterhead made in Word', () => {
  it('is filled in everywhere: split tags, loops, table rows, header, footer', async () => {
    const cwd = await project('{issuer.name}')
    const { code, err } = dossier(['build', 'submission.yaml', '--format', 'docx'], { cwd })
    expect(err).not.toContain('template/')
    expect(code).toBe(0)
    const parts = partsOf(join(cwd, 'out', 'thu-tuong', 'to-trinh.docx'))
    const text = parts['word/document.xml'] ?? ''
    expect(text).toContain('Kính gửi: Chủ tịch Ủy ban nhân dân tỉnh Đắk Lắk')
    expect(text).toMatch(/Sở Y tế kính trình cho \d\d .+:/)
    expect(text).toMatch(/Bằng khen của Thủ tướng Chính phủ\n+\d\d /)
    expect(Object.values(parts).join('\n')).toMatch(/Số: \d+\/TTr-SYT/)
    expect(parts['word/header1.xml']).toContain('Ủy ban nhân dân tỉnh')
    expect(Object.keys(parts).some(name => name.startsWith('word/media/'))).toBe(true)
    expect(parts['docProps/core.xml']).not.toContain('2019')
    for (const part of Object.values(parts)) expect(part).not.toMatch(/\{[#/^?]?[a-z_.]+\}/)
  })

  it('that holds an unknown tag stops the build, naming the tag, its place and the nearest field', async () => {
    const cwd = await project('{issuer.nane}')
    const { code, err } = dossier(['build', 'submission.yaml'], { cwd })
    expect(code).toBe(1)
    expect(flat(err)).toContain('Không có trường “issuer.nane” cho thẻ {issuer.nane}')
    expect(flat(err)).toContain('gần nhất là “issuer.name”')
    expect(err).toContain(join('templates', 'to-trinh.docx'))
    expect(err).not.toContain('PK')
  })
})
