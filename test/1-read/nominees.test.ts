import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { read } from '../../src/1-read/index.ts'
import { realWorld } from '../../src/world.ts'
import { emptyFolder } from '../cli/command.ts'
import { found, readFiles, readText, whole } from './desk.ts'

const nominee = (more = '', name = 'C') =>
  `  - { name: ${name}, kind: individual, award: giay-khen${more} }\n`

describe('a nominee', () => {
  it('has four digits in its id where there are a thousand', () => {
    const reading = readText(whole + nominee().repeat(999))
    expect(reading.value?.nominees[0]?.id).toBe('0001-nguyen-thi-b')
    expect(reading.value?.nominees[999]?.id).toBe('1000-c')
  })

  it('keeps an id of its own, which nobody else may have', () => {
    const reading = readText(whole + nominee(', id: khoa-noi') + nominee(', id: khoa-noi'))
    expect(found(reading)).toEqual([['shape/id-twice', 'khoa-noi']])
    expect(new Set(reading.value?.nominees.map(one => one.id)).size).toBe(3)
  })

  it('keeps no id after which a disk cannot name files', () => {
    const reading = (id: string) => readText(whole + nominee(`, id: ${id}`))
    expect(found(reading('a'.repeat(65)))).toEqual([['shape/id-names-no-file', 'a'.repeat(65)]])
    expect(found(reading('aux'))).toEqual([['shape/id-names-no-file', 'aux']])
    expect(reading('aux').value?.nominees[1]?.id).toBe('002-c')
    expect(found(reading('a'.repeat(64)))).toEqual([])
  })

  it('without its kind is read, without its award it is left out', () => {
    const reading = readText(
      `${whole}  - { name: C, kindd: individual, award: giay-khen }\n  - { name: D }\n`,
    )
    expect(found(reading).map(([code]) => code)).toEqual([
      ...['shape/unknown-key', 'shape/missing-key', 'shape/missing-key'],
    ])
    expect(reading.value?.nominees.map(({ kind, award }) => [kind, award])).toEqual([
      ['individual', 'bang-khen-tinh'],
      ['', 'giay-khen'],
    ])
  })

  it('gets another id than one that was given to someone else', () => {
    const reading = readText(whole.replace('    kind', '    id: 002-c\n    kind') + nominee())
    expect(found(reading)).toEqual([])
    expect(reading.value?.nominees.map(one => one.id)).toEqual(['002-c', '002-c-2'])
  })

  it('has the year of an award from its day', () => {
    const held = (text: string) => readText(`${whole}    awards_held: [{ award: giay-khen, ${text} }]\n`)
    expect(held('date: 20/11/2020').value?.nominees[0]?.awards_held).toMatchObject([{ year: 2020 }])
    const fits = (text: string) => held(text).diagnostics.map(one => one.code)
    expect(fits('year: 2020, date: 31/12/2022')).toEqual([])
    for (const date of ['31/12/2019', '01/01/2023'])
      expect(fits(`year: 2020, date: ${date}`)).toEqual(['shape/year-not-of-date'])
    expect(held('year: 2012, date: 01/05/2020').value?.nominees[0]?.awards_held).toMatchObject([
      { year: 2020 },
    ])
    expect(held('decision: 15/QĐ-SYT').diagnostics.map(one => [one.code, one.args.key])).toEqual([
      ['shape/missing-key', 'year'],
    ])
  })

  it('writes the day of an achievement once', () => {
    const reading = readText(`${whole}    achievements: [{ date: 2021, from: 2021, text: x }]\n`)
    expect(found(reading)).toEqual([['shape/key-twice', 'from']])
  })

  it('shows merits of the built-in list or of the campaign, and no others', () => {
    const own = whole.replace('submission:', '  merits: [{ id: dien-tap, name: Diễn tập }]\nsubmission:')
    const reading = readText(`${own}    merit: [tuyen-dau, dien-tap, dien-tapp]\n`)
    expect(found(reading)).toEqual([['shape/unknown-word', 'dien-tapp']])
    expect(reading.value?.nominees[0]?.merit).toEqual(['frontline', 'dien-tap', 'dien-tapp'])
  })

  it('is warned of a tick that no law asks for, in a map and in a list', () => {
    const warned = (ticks: string) => {
      const reading = readText(`${whole}    attested: ${ticks}\n`)
      return [found(reading), reading.diagnostics[0]?.severity]
    }
    expect(warned('{ duoc-thon-khen: có }')).toEqual([[['shape/unknown-tick', 'duoc-thon-khen']], 'warning'])
    expect(warned('[binh-xet, mo-hinh-tu-06-nam]')).toEqual([
      [['shape/unknown-tick', 'mo-hinh-tu-06-nam']],
      'warning',
    ])
  })

  it('is judged by the tick that a slip of the hand surely meant, and the slip is an error', () => {
    const read = (more: string) => {
      const reading = readText(`${whole}    ${more}\n`)
      const { attested, certificates } = reading.value?.nominees[0] ?? {}
      return [found(reading), reading.diagnostics[0]?.severity, attested, certificates]
    }
    expect(read('attested: [binh-xett, neu-guong]')).toEqual([
      [['shape/unknown-tick', 'binh-xett']],
      ...['error', { 'binh-xet': true, 'neu-guong': true }, {}],
    ])
    expect(read('certificates: { xac-nhan-thu: Số 1 }')).toEqual([
      [['shape/unknown-tick', 'xac-nhan-thu']],
      ...['error', {}, { 'xac-nhan-thue': 'Số 1' }],
    ])
    expect(read('attested: { binh-xet: có, binh-xett: không }')[2]).toEqual({
      'binh-xet': true,
      'binh-xett': false,
    })
  })

  it('knows the statements that the campaign names', () => {
    const asking = (written: string) =>
      readText(
        `${whole.replace('submission:', `  attestations: [{ ${written} }]\nsubmission:`)}    attested: [vao-vung-dich]\n`,
      )
    const named = asking('id: vao-vung-dich, name: Tình nguyện vào vùng dịch, source: Mục I')
    expect(found(named)).toEqual([])
    const { attestations } = named.value?.laws.vocabulary ?? {}
    expect(attestations?.at(-1)?.names.vi).toBe('Tình nguyện vào vùng dịch')
    expect(found(asking('id: vao-vung-dich'))).toContainEqual(['shape/missing-key', 'id'])
    expect(found(asking('id: binh-xet, name: Được bình chọn'))).toContainEqual([
      'shape/word-taken',
      'binh-xet',
    ])
  })

  it('has no folder among its attachments, nor one in place of a file of nominees', () => {
    const folder = emptyFolder()
    mkdirSync(join(folder, 'scans'))
    const path = join(folder, 'a.yaml')
    writeFileSync(path, `${whole}    attachments: [scans]\n  - scans\n`)
    const reading = read(realWorld(), { files: [path] })
    expect(found(reading)).toEqual([
      ['shape/file-is-folder', 'scans'],
      ['shape/file-is-folder', 'scans'],
    ])
  })

  it('has its attachments found from the folder of its own file', () => {
    const files = {
      'a.yaml': whole.replace(/nominees:[\s\S]*/, 'nominees: [khoa/b.yaml]\n'),
      'khoa/b.yaml': `- name: B
  kind: individual
  award: giay-khen
  attachments: [thue.pdf, khong-co.pdf]
  certificates: { xac-nhan-thue: thue.pdf, xac-nhan-bao-hiem: 12/XN-BHXH }
`,
      'khoa/thue.pdf': '%PDF',
    }
    const reading = readFiles(files)
    expect(found(reading)).toEqual([['shape/file-missing', 'khong-co.pdf']])
    expect(reading.value?.nominees[0]).toMatchObject({
      attachments: ['khoa/thue.pdf', 'khoa/khong-co.pdf'],
      certificates: { 'xac-nhan-thue': 'khoa/thue.pdf', 'xac-nhan-bao-hiem': '12/XN-BHXH' },
    })
  })
})
