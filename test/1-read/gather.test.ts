import { describe, expect, it } from 'vitest'
import { campaign, found, nominees, readFiles, readText, submission } from './desk.ts'

const list = (...names: readonly string[]): string =>
  names.map(name => `- { name: ${name}, kind: individual, award: giay-khen }\n`).join('')
const names = (reading: ReturnType<typeof readFiles>) => reading.value?.nominees.map(one => one.name)

describe('files that belong together', () => {
  it('are found from the folder of the file that names them', () => {
    const reading = readFiles(
      {
        'don-vi/so/to-trinh.yaml': `campaign: ../../phong-trao.yaml\n${submission}nominees: [khoa/noi.yaml]\n`,
        'phong-trao.yaml': campaign,
        'don-vi/so/khoa/noi.yaml': list('B'),
      },
      ['don-vi/so/to-trinh.yaml'],
    )
    expect(found(reading)).toEqual([])
    expect(names(reading)).toEqual(['B'])
    expect(reading.files.map(file => file.path)).toEqual([
      'don-vi/so/to-trinh.yaml',
      'phong-trao.yaml',
      'don-vi/so/khoa/noi.yaml',
    ])
  })

  it('may name each other with the backslashes of Windows', () => {
    const reading = readFiles({
      'a/b.yaml': `campaign: ..\\c.yaml\n${submission}${nominees}`,
      'c.yaml': campaign,
    })
    expect(found(reading)).toEqual([])
  })

  it('hold nominees in the order of the list, inline and in files alike', () => {
    const reading = readFiles({
      'a.yaml': `${campaign}${submission}nominees:\n  - one.yaml\n  ${list('B')}  - two.yaml\n`,
      'one.yaml': list('A1', 'A2'),
      'two.yaml': `nominees:\n${list('C').replace('-', '  -')}`,
    })
    expect(names(reading)).toEqual(['A1', 'A2', 'B', 'C'])
    expect(reading.value?.nominees.map(one => one.id)).toEqual(['001-a1', '002-a2', '003-b', '004-c'])
  })

  it('may be given all at once, in any order', () => {
    const files = {
      'b.yaml': list('B'),
      'a.yaml': `${submission}nominees: [c.yaml, b.yaml]\n`,
      'c.yaml': list('C'),
      'd.yaml': campaign,
    }
    const reading = readFiles(files, Object.keys(files))
    expect(found(reading)).toEqual([])
    expect(names(reading)).toEqual(['C', 'B'])
  })

  it('are read once, however often they are named', () => {
    const reading = readFiles(
      { 'a.yaml': `${campaign}${submission}nominees: [b.yaml, ./b.yaml]\n`, 'b.yaml': list('B') },
      ['a.yaml', 'a.yaml', 'b.yaml'],
    )
    expect(names(reading)).toEqual(['B'])
  })

  it('may name each other in a circle without end', () => {
    const reading = readFiles({ 'a.yaml': 'campaign: b.yaml\n', 'b.yaml': 'campaign: a.yaml\n' }, ['a.yaml'])
    expect(reading.value).toBeUndefined()
    expect(reading.diagnostics.map(one => one.code)).toEqual(['shape/missing-part'])
  })

  it.each([
    ['a file that is not there', 'b.yaml', 'shape/file-missing'],
    ['a folder', 'folder', 'shape/file-is-folder'],
    ['a workbook', 'b.xlsx', 'shape/file-kind'],
    ['a list of nominees in CSV', 'b.CSV', 'shape/file-kind'],
    ['a Word file under another name', 'c.yaml', 'shape/file-kind'],
  ])('tell %s at the place that names it', (_what, path, code) => {
    const reading = readFiles({
      'a.yaml': `${campaign}${submission}nominees: [${path}]\n`,
      'folder/x.yaml': '',
      'c.yaml': 'PK\u0003\u0004\u0014\u0000',
    })
    expect(found(reading)).toEqual([[code, path]])
  })

  it('tell a workbook given to the command', () => {
    const { diagnostics } = readFiles({ 'a.yaml': campaign }, ['a.yaml', 'b.xlsx'])
    expect(diagnostics.map(one => [one.code, one.span.file])).toEqual([['shape/file-kind', 'b.xlsx']])
  })

  it.each([
    ['shape/two-campaigns', campaign],
    ['shape/two-submissions', submission],
  ])('tell %s at both places', (code, second) => {
    const { diagnostics } = readFiles({ 'a.yaml': `${campaign}${submission}${nominees}`, 'b.yaml': second }, [
      'a.yaml',
      'b.yaml',
    ])
    expect(diagnostics.map(one => [one.code, one.span.file, one.related?.[0]?.span.file])).toEqual([
      [code, 'b.yaml', 'a.yaml'],
    ])
  })

  it('tell what is neither a map nor a list, and what is no nominee', () => {
    const reading = readFiles(
      {
        'a.yaml': `${campaign}submission: [x]\nnominees:\n  - [x]\n  - ''\n`,
        'b.yaml': 'chữ\n',
        'c.yaml': '- x.yaml\n',
      },
      ['a.yaml', 'b.yaml', 'c.yaml'],
    )
    expect(reading.diagnostics.map(one => one.code)).toEqual([
      ...Array(3).fill('shape/wrong-type'),
      'shape/not-a-dossier',
      'shape/wrong-type',
    ])
  })

  it.each([
    ['an old Office file', [0xd0, 0xcf, 0x11, 0xe0], 'tệp Word hoặc Excel kiểu cũ'],
    ['a PDF file', [0x25, 0x50, 0x44, 0x46], 'tệp PDF'],
    ['a photograph', [0xff, 0xd8, 0xff, 0xe0], 'tệp ảnh'],
    ['bytes of any kind', [...Array(64).keys()], 'tệp không phải văn bản'],
  ])('tell %s for what it is, and nothing else of it', (_what, bytes, vi) => {
    const { diagnostics } = readText(Uint8Array.from(bytes))
    expect(diagnostics.map(one => [one.code, one.args.kind])).toEqual([
      ['shape/file-kind', expect.objectContaining({ vi })],
    ])
  })

  it('are told of a part that has its key and nothing behind it, there', () => {
    const reading = readText(`${campaign}${submission}nominees:\n`)
    expect(found(reading)).toEqual([['shape/empty-value', 'nominees']])
  })

  it('do not miss what a broken file may hold', () => {
    const reading = readFiles({
      'a.yaml': `${campaign}${submission}nominees: [b.yaml]\n`,
      'b.yaml': '- { name: B\n',
    })
    expect(reading.diagnostics.map(one => one.code)).toEqual(['yaml/unclosed-bracket'])
  })
})
