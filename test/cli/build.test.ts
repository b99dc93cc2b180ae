// The main job as a user runs it: the built command, in an empty folder, on the example of Đắk Lắk.

import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { PDFDocument, PDFName } from 'pdf-lib'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Manifest } from '../../src/pipeline.ts'
import { dossier, emptyFolder, type Ran } from './command.ts'

const example = resolve('examples/dak-lak-2021/submission.yaml')
const faulty = resolve('examples/dak-lak-2021-loi/submission.yaml')
const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)))
    .sort()
const sha256 = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex')
const manifestIn = (out: string): Manifest => JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'))
const pagesOf = async (path: string): Promise<number> =>
  (await PDFDocument.load(readFileSync(path))).getPageCount()

/** Every byte of a folder, by path. */
const print = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(filesBelow(folder).map(file => [file, sha256(join(folder, file))]))

describe('dossier build', () => {
  const cwd = emptyFolder()
  const out = join(cwd, 'out')
  let ran: Ran
  let manifest: Manifest
  beforeAll(() => {
    ran = dossier(['build', example], { cwd })
    manifest = manifestIn(out)
  })

  it('leaves with 0, tells where the dossiers lie, and prints nothing to standard output', () => {
    expect(ran).toMatchObject({ code: 0, out: '' })
    for (const entry of manifest.dossiers) expect(ran.err).toContain(entry.print?.path)
    expect(ran.err).not.toContain('\u001b')
  })

  it('writes one dossier a deciding authority, with the sets of the plan', () => {
    expect(manifest.dossiers.map(entry => [entry.id, entry.sets])).toEqual([
      ['chu-tich-nuoc', 7],
      ['thu-tuong', 7],
      ['chu-tich-ubnd-tinh', 2],
      ['thu-truong-don-vi', 1],
    ])
  })

  it('has every file of its manifest, unchanged, and no other', () => {
    const told = manifest.dossiers.flatMap(entry => [
      entry.print,
      ...entry.documents.flatMap(paper => [paper.docx, paper.pdf, ...paper.attachments]),
    ])
    const files = told.flatMap(file => (file ? [file] : []))
    for (const file of files) expect(sha256(join(out, file.path)), file.path).toBe(file.sha256)
    expect(filesBelow(out)).toEqual(['manifest.json', ...files.map(file => file.path)].sort())
  })

  it('counts pages as they are, and prints every set whole', async () => {
    for (const { documents, print: file, sets } of manifest.dossiers) {
      let pages = 0
      for (const { pdf } of documents) {
        expect(await pagesOf(join(out, pdf?.path ?? '')), pdf?.path).toBe(pdf?.pages)
        pages += pdf?.pages ?? 0
      }
      expect(file).toMatchObject({ sets, pages: pages * sets })
      expect(await pagesOf(join(out, file?.path ?? ''))).toBe(pages * sets)
    }
  })

  it('makes seven sets that share their pages: identical, and not seven times the bytes', async () => {
    const [state] = manifest.dossiers
    const file = await PDFDocument.load(readFileSync(join(out, state?.print?.path ?? '')))
    const contents = file.getPages().map(page => String(page.node.get(PDFName.of('Contents'))))
    const set = contents.length / 7
    for (let index = 0; index < contents.length; index++) expect(contents[index]).toBe(contents[index % set])
    const one = join(emptyFolder(), 'out')
    dossier(['build', example, '--sets', '1', '-o', one])
    const size = (folder: string, path: string): number => readFileSync(join(folder, path)).length
    expect(size(out, 'chu-tich-nuoc/in-07-bo.pdf')).toBeLessThan(
      1.5 * size(one, 'chu-tich-nuoc/in-01-bo.pdf'),
    )
  })

  it('puts each nominee in one dossier, once', () => {
    const summaries = manifest.dossiers.flatMap(entry =>
      entry.documents.filter(paper => paper.kind === 'tom-tat-thanh-tich').map(paper => paper.nominee),
    )
    expect([...summaries].sort()).toEqual(manifest.verdicts.map(verdict => verdict.nominee).sort())
    const counted = manifest.dossiers.reduce(
      (sum, { nominees }) => sum + nominees.individuals + nominees.collectives + nominees.households,
      0,
    )
    expect(counted).toBe(manifest.verdicts.length)
  })

  it('gives the same bytes in another folder, time zone and locale', () => {
    const there = emptyFolder()
    cpSync(resolve('examples/dak-lak-2021'), join(there, 'ho-so'), { recursive: true })
    const env = { TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }
    expect(dossier(['build', 'ho-so/submission.yaml', '-o', 'ket-qua/out'], { cwd: there, env }).code).toBe(0)
    expect(print(join(there, 'ket-qua/out'))).toEqual(print(out))
  })

  it('speaks English on the screen and the same Vietnamese on paper', () => {
    const there = emptyFolder()
    expect(dossier(['build', example, '--lang', 'en'], { cwd: there }).err).toContain('7 sets of')
    expect(print(join(there, 'out'))).toEqual(print(out))
  })
})

describe('the options of build', () => {
  const build = (...args: readonly string[]): { readonly ran: Ran; readonly out: string } => {
    const out = join(emptyFolder(), 'out')
    return { ran: dossier(['build', example, '-o', out, ...args]), out }
  }

  it('--json prints the manifest', () => {
    const { ran, out } = build('--json', '--only', 'bang-khen-thu-tuong')
    expect(ran.out).toBe(readFileSync(join(out, 'manifest.json'), 'utf8'))
  })

  it('--format writes only what is asked for', () => {
    const docx = build('--format', 'docx', '--only', 'bang-khen-thu-tuong').out
    expect(filesBelow(docx).filter(file => !file.endsWith('.docx'))).toEqual(['manifest.json'])
    expect(manifestIn(docx).dossiers[0]).toMatchObject({ print: null })
    const pdf = build('--format', 'pdf', '--only', 'bang-khen-thu-tuong').out
    expect(filesBelow(pdf).some(file => file.endsWith('.docx'))).toBe(false)
  })

  it('--only may be repeated, and refuses an award that nobody is put forward for', () => {
    const { out } = build('--only', 'bang-khen-tinh', '--only', 'huan-chuong-dung-cam')
    expect(manifestIn(out).dossiers.map(entry => entry.awards)).toEqual([
      ['huan-chuong-dung-cam'],
      ['bang-khen-tinh'],
    ])
    const { ran, out: none } = build('--only', 'huan-chuong-sao-vang')
    expect(ran.code).toBe(2)
    expect(ran.err).toContain('không ai được đề nghị hình thức này')
    expect(existsSync(none)).toBe(false)
  })

  it('--sets takes the place of the plan’s count', () => {
    const { out } = build('--sets', '3', '--only', 'bang-khen-tinh')
    expect(manifestIn(out).dossiers[0]).toMatchObject({
      sets: 3,
      setsFrom: 'option',
      print: { path: 'chu-tich-ubnd-tinh/in-03-bo.pdf' },
    })
  })

  it('--set-folders lays a copy of every paper in the folder of each set', () => {
    const { out } = build('--set-folders', '--only', 'bang-khen-tinh')
    const [entry] = manifestIn(out).dossiers
    expect(entry?.folders).toEqual(['bo-1', 'bo-2'])
    for (const { docx } of entry?.documents ?? []) {
      for (const set of ['bo-1', 'bo-2']) {
        expect(
          sha256(join(out, docx?.path.replace('chu-tich-ubnd-tinh/', `chu-tich-ubnd-tinh/${set}/`) ?? '')),
        ).toBe(docx?.sha256)
      }
    }
  })

  it('--duplex starts every paper on a sheet of its own', () => {
    const { out } = build('--duplex', '--only', 'bang-khen-tinh')
    const [entry] = manifestIn(out).dossiers
    const sheets = entry?.documents.reduce((sum, { pdf }) => sum + Math.ceil((pdf?.pages ?? 0) / 2), 0) ?? 0
    expect(entry?.print?.pages).toBe(sheets * 2 * 2)
  })
})

describe('a build that may not be', () => {
  it('writes nothing for an input with errors, leaves with 1, and keeps the earlier build whole', () => {
    const cwd = emptyFolder()
    expect(dossier(['build', faulty], { cwd })).toMatchObject({ code: 1, out: '' })
    expect(readdirSync(cwd)).toEqual([])
    dossier(['build', example, '--only', 'bang-khen-tinh'], { cwd })
    const before = print(join(cwd, 'out'))
    const ran = dossier(['build', faulty], { cwd })
    expect(ran.code).toBe(1)
    expect(ran.err).toContain('thư mục out còn nguyên')
    expect(print(join(cwd, 'out'))).toEqual(before)
    expect(readdirSync(cwd)).toEqual(['out'])
  })

  it('is made as a draft when that is asked for, and says so on every page', () => {
    const cwd = emptyFolder()
    const ran = dossier(['build', example, '--draft', '--only', 'bang-khen-tinh'], { cwd })
    expect(ran.code).toBe(0)
    expect(manifestIn(join(cwd, 'out')).draft).toBe(true)
    expect(ran.err).toContain('hồ sơ DỰ THẢO trong thư mục out')
  })

  it('does not touch a folder that dossier did not write, unless forced', () => {
    const cwd = emptyFolder()
    mkdirSync(join(cwd, 'out'))
    writeFileSync(join(cwd, 'out/luan-van.docx'), 'mine')
    const ran = dossier(['build', example], { cwd })
    expect(ran.code).toBe(2)
    expect(ran.err).toContain('--force')
    expect(readdirSync(join(cwd, 'out'))).toEqual(['luan-van.docx'])
    expect(readdirSync(cwd)).toEqual(['out'])
    expect(dossier(['build', example, '--force', '--only', 'bang-khen-tinh'], { cwd }).code).toBe(0)
    expect(existsSync(join(cwd, 'out/luan-van.docx'))).toBe(false)
  })

  it('replaces an earlier build of its own without being forced', () => {
    const cwd = emptyFolder()
    for (const sets of ['2', '3'])
      expect(dossier(['build', example, '--sets', sets, '--only', 'bang-khen-tinh'], { cwd }).code).toBe(0)
    expect(manifestIn(join(cwd, 'out')).dossiers[0]?.sets).toBe(3)
    expect(readdirSync(cwd)).toEqual(['out'])
  })
})

describe('dossier validate', () => {
  it('reads standard input', () => {
    const folder = resolve('examples/dak-lak-2021')
    const ran = dossier(['validate', '-'], { cwd: folder, input: readFileSync(example, 'utf8') })
    expect(ran.code).toBe(0)
    expect(ran.err).toContain('Không có lỗi: 27 trường hợp')
  })

  it('knows the lines of standard input', () => {
    const ran = dossier(['validate', '-'], { input: 'dossier: 1\ncampaign: khong-co.yaml\n' })
    expect(ran.err).toContain('<stdin>:2:11 lỗi  shape/file-missing')
    expect(ran.err).toContain(' 2 │ campaign: khong-co.yaml\n')
    const json = dossier(['validate', '-', '--format', 'json'], { input: 'dossier: 1\ncampaign: a.yaml\n' })
    expect(JSON.parse(json.out).diagnostics[0]).toMatchObject({ line: 2, column: 11 })
  })

  it('counts with --quiet what it does not show', () => {
    const all = dossier(['validate', faulty]).err.trim().split('\n').at(-1)
    const quiet = dossier(['validate', faulty, '--quiet']).err
    expect(quiet.trim().split('\n').at(-1)).toBe(all)
    expect(quiet).not.toMatch(/ cảnh báo {2}/)
  })

  it('says every word once in colour too', () => {
    const ran = dossier(['validate', faulty, '--color'])
    const plain = dossier(['validate', faulty]).err
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours of a terminal begin with this character
    expect(ran.err.replace(/\u001b\[\d+m/g, '')).toBe(plain)
    expect(ran.err).not.toBe(plain)
  })

  it('points into what it read, on standard input, in UTF-16 and with old line ends', () => {
    const small = 'campaign:\n  name: A\n  commendation: phong-tra\n'
    const ran = dossier(['validate', '-'], { input: small })
    expect(ran.err).toContain('<stdin>:3:17 ')
    expect(ran.err).toContain(' 3 │   commendation: phong-tra\n')
    const path = join(emptyFolder(), 'a.yaml')
    for (const bytes of [
      Buffer.from(`\ufeff${small}`, 'utf16le'),
      Buffer.from(small.replaceAll('\n', '\r')),
    ]) {
      writeFileSync(path, bytes)
      const { diagnostics } = JSON.parse(dossier(['validate', '--format', 'json', path]).out)
      const found = diagnostics.find((one: { code: string }) => one.code === 'shape/unknown-word')
      expect(found).toMatchObject({ line: 3, column: 17 })
    }
  })

  it('prints the shape of the contract as JSON, alone on standard output', () => {
    const ran = dossier(['validate', '--format', 'json', faulty])
    expect(ran.code).toBe(1)
    const { diagnostics, summary } = JSON.parse(ran.out)
    expect(Object.keys(diagnostics[0])).toEqual(
      expect.arrayContaining([
        'code',
        'severity',
        'message',
        'file',
        'line',
        'column',
        'endLine',
        'endColumn',
        'path',
        'citation',
        'fix',
        'related',
      ]),
    )
    expect(summary.errors).toBe(
      diagnostics.filter((one: { severity: string }) => one.severity === 'error').length,
    )
    expect(Object.keys(summary)).toEqual(['errors', 'warnings', 'nominees', 'files'])
  })

  it('leaves with 1 for an input with errors also where nobody reads to the end', async () => {
    const child = spawn(process.execPath, [resolve('bin/dossier.js'), 'validate', '--format', 'json', faulty])
    child.stdout.destroy()
    child.stderr.destroy()
    expect(await once(child, 'close')).toEqual([1, null])
  })

  it('leaves with 1 above the allowed number of warnings', () => {
    const ran = dossier(['validate', '--max-warnings', '0', example])
    expect(ran.code).toBe(1)
    expect(ran.err).toMatch(/Có \d+ cảnh báo, quá mức cho phép là 0 \(--max-warnings\)\.\n$/)
    expect(dossier(['validate', '--max-warnings', '99', example]).code).toBe(0)
  })
})
