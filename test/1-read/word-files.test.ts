import { describe, expect, it } from 'vitest'
import { paragraphsOf, wordFile } from '../support/word-file.ts'
import { readFiles, whole } from './desk.ts'

const word = wordFile(paragraphsOf('{issuer.name}'))
const own = 'for: dossier\nname: thư\ntitle: Thư\nblocks: [{ paragraph: Kính gửi }]\n'
const reading = (files: Readonly<Record<string, string | Uint8Array>>, templates?: string) =>
  readFiles({ 'a.yaml': whole, ...files }, ['a.yaml'], templates)
const codesOf = (files: Readonly<Record<string, string | Uint8Array>>): readonly string[] =>
  reading(files).diagnostics.map(one => `${one.code} ${one.span.file}`)

describe('Word files among the wording', () => {
  it('make the paper of their name, which keeps the name that other papers call it by', () => {
    const file = reading({ 'templates/to-trinh.docx': word }).wording.get('to-trinh')
    expect(file).toMatchObject({ own: true, word: { path: 'templates/to-trinh.docx', bytes: word } })
    expect(file?.root.type === 'map' && file.root.entries.has('name')).toBe(true)
  })

  it('are told among the files that were read, by their sha256', () => {
    const { files, wording } = reading({ 'templates/to-trinh.docx': word })
    const source = files.find(file => file.path === 'templates/to-trinh.docx')
    expect(source?.sha256).toMatch(/^[0-9a-f]{64}$/)
    expect(wording.get('to-trinh')?.sha256).toBe(source?.sha256)
  })

  it('may make a paper that the office worded itself in an earlier folder', () => {
    const { wording, diagnostics } = reading(
      { 'templates/thu.yaml': own, 'mau/thu.docx': word, 'mau/x.txt': 'x' },
      'mau',
    )
    expect(diagnostics).toEqual([])
    expect(wording.get('thu')?.word?.path).toBe('mau/thu.docx')
  })

  it('give way to YAML of a later folder', () => {
    const { wording } = reading({ 'templates/to-trinh.docx': word, 'mau/to-trinh.yaml': own }, 'mau')
    expect(wording.get('to-trinh')?.word).toBeUndefined()
  })

  it('do not stand beside YAML for the same paper in one folder', () => {
    expect(codesOf({ 'templates/to-trinh.docx': word, 'templates/to-trinh.yaml': own })).toEqual([
      'template/docx-and-yaml templates/to-trinh.docx',
    ])
  })

  it('must bear the name of a paper', () => {
    expect(codesOf({ 'templates/to trinh.docx': word })).toEqual([
      'template/unknown-paper templates/to trinh.docx',
    ])
  })

  it.each(['to-trinh.doc', 'to-trinh.dotx', 'to-trinh.docm', 'to-trinh.odt', 'to-trinh.rtf'])(
    'must be .docx, and %s is told of',
    name => {
      expect(codesOf({ [`templates/${name}`]: 'x' })).toEqual([`template/not-docx templates/${name}`])
    },
  )

  it('are not what Word keeps beside an open file, nor what is no paper at all', () => {
    expect(codesOf({ 'templates/~$-trinh.docx': 'x', 'templates/ghi-chu.doc': 'x' })).toEqual([])
  })
})
