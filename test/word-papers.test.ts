// Papers made of the office's own Word files, from the folder of templates to the print file.

import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { unzipSync } from 'fflate'
import { PDFDocument } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import type { Office, World } from '../src/model/world.ts'
import { findOffice } from '../src/office.ts'
import { build, judge } from '../src/pipeline.ts'
import { worldOf } from '../src/world.ts'
import { quickOffice } from './support/case-world.ts'
import { memoryTray } from './support/memory-tray.ts'
import { paragraphsOf, wordFile } from './support/word-file.ts'

const submission = readFileSync('test/cases/template/unknown-field/ok.yaml', 'utf8')
const withCampaign = (line: string): string => submission.replace('  procedure:', `  ${line}\n  procedure:`)

const letter = '{letter.number}\nKính gửi: {to.first}\n{issuer.name} kính trình cho {counts.joined}.'
const list = '{#awards}\n{name}\n| {#nominees}{order} | {name}{/nominees} |\n{/awards}'

type Project = Readonly<Record<string, string | Uint8Array>>
const project = (files: Project, text = submission): Project => ({ 'ho-so.yaml': text, ...files })
const word = (text: string): Uint8Array => wordFile(paragraphsOf(text))

const worldWith = (files: Project, office: Office | undefined): World => ({
  ...worldOf(files),
  office: () => office,
})

type Wish = {
  readonly office?: Office | undefined
  readonly formats?: readonly ('docx' | 'pdf')[]
  readonly draft?: boolean
  readonly templates?: string
}

/** Judges and builds in memory: all that was found, the manifest, every file. */
const made = async (files: Project, wish: Wish = {}) => {
  const { formats = ['docx', 'pdf'], draft = false, templates } = wish
  const world = worldWith(files, 'office' in wish ? wish.office : quickOffice)
  const request = { files: ['ho-so.yaml'], draft, ...(templates === undefined ? {} : { templates }) }
  const judged = await judge(world, request)
  if (!judged.value) throw new Error('the submission cannot be read')
  const tray = memoryTray()
  const options = { formats, draft, duplex: false, setFolders: false, tool: 'test', onPaper: () => {} }
  const built = await build(world, judged.value, options, tray)
  return {
    before: judged.diagnostics.map(one => one.code),
    codes: [...judged.diagnostics, ...built.diagnostics].map(one => one.code),
    manifest: built.value,
    dossier: built.value?.dossiers[0],
    files: tray.files,
  }
}

const textOf = (file: Uint8Array | undefined): string =>
  new TextDecoder().decode(unzipSync(file ?? new Uint8Array())['word/document.xml']).replace(/<[^>]+>/g, ' ')
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

describe("the office's own Word file", () => {
  it('takes the place of the paper of its name, in DOCX, PDF and the print file', async () => {
    const file = word(letter)
    const { codes, dossier, files, manifest } = await made(project({ 'templates/to-trinh.docx': file }))
    expect(codes.filter(code => code.startsWith('template/'))).toEqual([])
    expect(textOf(files.get('chu-tich-ubnd-tinh/to-trinh.docx'))).toContain(
      'Sở Y tế kính trình cho 01 cá nhân.',
    )
    const paper = dossier?.documents.find(one => one.kind === 'to-trinh')
    expect(paper?.pdf).toMatchObject({ pages: 1, path: 'chu-tich-ubnd-tinh/to-trinh.pdf' })
    expect(manifest?.receipt.templates['to-trinh']).toBe(sha256(file))
    const pages = (dossier?.documents ?? []).reduce((sum, one) => sum + (one.pdf?.pages ?? 0), 0)
    const print = await PDFDocument.load(files.get(dossier?.print?.path ?? '') ?? new Uint8Array())
    expect(print.getPageCount()).toBe(pages * 2)
  })

  it('wins over YAML of an earlier folder, and loses to YAML of a later one', async () => {
    const own = 'for: dossier\nname: tờ trình\ntitle: Tờ trình\nblocks:\n  - paragraph: Trân trọng.\n'
    const first = await made(
      project({ 'templates/to-trinh.yaml': own, 'mau/to-trinh.docx': word('{issuer.name}') }),
      { templates: 'mau' },
    )
    expect(textOf(first.files.get('chu-tich-ubnd-tinh/to-trinh.docx'))).toMatch(/^\s*Sở Y tế\s*$/)
    const second = await made(
      project({ 'templates/to-trinh.docx': word('{issuer.name}'), 'mau/to-trinh.yaml': own }),
      { templates: 'mau' },
    )
    expect(textOf(second.files.get('chu-tich-ubnd-tinh/to-trinh.docx'))).toContain('Trân trọng.')
  })

  it('is checked before anything is written, tags and names alike', async () => {
    const wrong = await made(project({ 'templates/to-trinh.docx': word('{issuer.nam}') }), { draft: true })
    expect(wrong.before).toContain('template/unknown-tag')
    const nobody = await made(project({ 'templates/danh-sach.docx': word('{#awards}{name}{/awards}') }), {
      draft: true,
    })
    expect(nobody.before).toContain('template/name-missing')
    const other = await made(project({ 'templates/tom-tat-thanh-tich.docx': word('{nominee.unit}') }), {
      draft: true,
    })
    expect(other.before).toContain('template/name-missing')
  })

  it('is printed as the built-in wording has it in a draft, when its tags are wrong', async () => {
    const { files } = await made(project({ 'templates/to-trinh.docx': word('{issuer.nam}') }), {
      draft: true,
    })
    expect(textOf(files.get('chu-tich-ubnd-tinh/to-trinh.docx'))).toContain('TỜ TRÌNH')
  })

  it('is not asked for while Word has a file open beside it', async () => {
    const { codes } = await made(
      project({ 'templates/danh-sach.docx': word(list), 'templates/~$nh-sach.docx': 'khóa' }),
    )
    expect(codes.filter(code => code.startsWith('template/'))).toEqual([])
  })

  it('marks every page of a draft', async () => {
    const { files } = await made(project({ 'templates/to-trinh.docx': word(letter) }), { draft: true })
    const parts = unzipSync(files.get('chu-tich-ubnd-tinh/to-trinh.docx') ?? new Uint8Array())
    expect(new TextDecoder().decode(parts['word/header-du-thao.xml'])).toContain('DỰ THẢO')
  })

  it('goes without LibreOffice where only DOCX is asked for', async () => {
    const { codes, dossier } = await made(project({ 'templates/to-trinh.docx': word(letter) }), {
      office: undefined,
      formats: ['docx'],
    })
    expect(codes.filter(code => code.startsWith('template/'))).toEqual([])
    expect(dossier?.documents.find(one => one.kind === 'to-trinh')).toMatchObject({ pdf: null })
  })

  it('stops a build of PDF files without LibreOffice, but not a draft of one', async () => {
    const files = project({ 'templates/to-trinh.docx': word(letter) })
    const stopped = await made(files, { office: undefined })
    expect(stopped.codes).toContain('template/no-libreoffice')
    expect([stopped.manifest, stopped.files.size]).toEqual([undefined, 0])
    const draft = await made(files, { office: undefined, draft: true })
    expect(draft.dossier?.documents.find(one => one.kind === 'to-trinh')).toMatchObject({
      docx: { path: 'chu-tich-ubnd-tinh/to-trinh.docx' },
      pdf: null,
    })
  })

  it('hands LibreOffice all papers of a dossier at once', async () => {
    const calls: number[] = []
    const office: Office = async files => {
      calls.push(files.length)
      return quickOffice(files)
    }
    const files = {
      'templates/to-trinh.docx': word(letter),
      'templates/danh-sach.docx': word(list),
      'templates/tom-tat-thanh-tich.docx': word('{nominee.name}'),
    }
    await made(project(files), { office })
    expect(calls).toEqual([3])
  })

  it('tells of pages and sets as far as they are known', async () => {
    const texts: string[] = []
    const office: Office = async files => {
      texts.push(...files.map(file => textOf(file).trim()))
      return quickOffice(files)
    }
    const files = {
      'templates/bia.docx': word('Bộ số {sets.number}'),
      'templates/muc-luc.docx': word('{#papers}{name}: {page}; {/papers}'),
    }
    const text = withCampaign('papers: [bia, muc-luc]')
    const { files: out } = await made(project(files, text), { office })
    expect(texts.filter(one => one.startsWith('Bộ số'))).toEqual([...['Bộ số …/2', 'Bộ số 1/2', 'Bộ số 2/2']])
    expect(textOf(out.get('chu-tich-ubnd-tinh/muc-luc.docx'))).toMatch(/Tờ trình: 3; Danh sách: 4; /)
  })
})

const installed = spawnSync('which', ['soffice']).status === 0

describe.runIf(installed || process.env.CI)('with LibreOffice', () => {
  it('makes the same bytes twice, and says in PDF what the Word file says', async () => {
    const files = project({ 'templates/to-trinh.docx': word(letter), 'templates/danh-sach.docx': word(list) })
    const office = findOffice()
    const [one, two] = [await made(files, { office }), await made(files, { office })]
    expect([...one.files.keys()]).toEqual([...two.files.keys()])
    for (const [path, bytes] of one.files) expect(two.files.get(path), path).toEqual(bytes)
    const pdf = one.files.get('chu-tich-ubnd-tinh/to-trinh.pdf') ?? new Uint8Array()
    const read = spawnSync('pdftotext', ['-', '-'], { input: pdf, encoding: 'utf8' })
    expect(read.stdout).toContain('Sở Y tế kính trình cho 01 cá nhân.')
  }, 60_000)
})
