import { describe, expect, it } from 'vitest'
import { paragraphsOfWord } from '../../../src/4-compose/agreement/word-text.ts'
import { openWord } from '../../../src/4-compose/word/index.ts'
import { type Facts, flag, list, record, text } from '../../../src/4-compose/wording/shape.ts'
import { paragraph, paragraphsOf, run, wordFile } from '../../support/word-file.ts'

const person = record({ no: text, name: text, note: text })
const fields = {
  issuer: record({ name: text }),
  to: record({ first: text, list: list(text) }),
  met: flag,
  name: text,
  note: text,
  awards: list(record({ name: text, nominees: list(person), last: flag })),
  nominees: list(person),
}
const binh = { no: '1', name: 'Trần Thị Bình', note: '' }
const cuong = { no: '2', name: 'Lê Cường', note: 'Đảng viên' }
const facts: Facts = {
  issuer: { name: 'Sở Y tế' },
  to: { first: 'Chủ tịch', list: ['Chủ tịch', 'Ban Thi đua'] },
  met: false,
  name: 'ngoài',
  note: 'chung',
  awards: [
    { name: 'Bằng khen', nominees: [binh, cuong], last: false },
    { name: 'Giấy khen', nominees: [], last: true },
  ],
  nominees: [binh, cuong],
}

const opened = (body: string, parts?: Readonly<Record<string, string>>) =>
  openWord({ path: 'templates/a.docx', bytes: wordFile(body, parts) })
const filled = (body: string, given = facts): readonly string[] => {
  const template = opened(body)
  expect(template.check(fields)).toEqual([])
  return paragraphsOfWord(template.fill(given).parts)
}
const xmlOf = (body: string, given = facts): string =>
  new TextDecoder().decode(opened(body).fill(given).parts.get('word/document.xml'))
const found = (body: string) => opened(body).check(fields)
const codes = (body: string): readonly string[] => found(body).map(one => one.code)

describe('a Word file filled in', () => {
  it('has the facts in the place of its tags', () => {
    expect(filled(paragraphsOf('{issuer.name} kính gửi {to.first}'))).toEqual(['Sở Y tế kính gửi Chủ tịch'])
  })

  it('heals a tag that Word split over runs, with a bookmark and a change of style in it', () => {
    const split = `<w:p>${run('Kính gửi {is')}<w:bookmarkStart w:id="0" w:name="x"/>${run('su')}<w:proofErr w:type="spellEnd"/><w:r><w:rPr><w:b/></w:rPr><w:t>er.na</w:t><w:softHyphen/><w:t>me</w:t></w:r>${run('} đã')}</w:p>`
    expect(filled(split)).toEqual(['Kính gửi Sở Y tế đã'])
    expect(xmlOf(split)).not.toContain('softHyphen')
  })

  it('heals a loop tag that is split as well', () => {
    expect(filled(paragraph('{', '#', 'to', '.list}', '{', '.', '}; ', '{/to.', 'list}'))).toEqual([
      'Chủ tịch; Ban Thi đua;',
    ])
  })

  it('repeats a row of a table for each item', () => {
    const body = paragraphsOf('| STT | Họ và tên |\n| {#nominees}{no} | {name}{/nominees} |')
    expect(filled(body)).toEqual(['STT', 'Họ và tên', '1', 'Trần Thị Bình', '2', 'Lê Cường'])
    expect(xmlOf(body).match(/<w:tr>/g)).toHaveLength(3)
  })

  it('repeats paragraphs between tags that stand alone, and a table within', () => {
    const body = '{#awards}\n{name}\n| {#nominees}{no} | {name}{/nominees} |\n{/awards}\nHết'
    expect(filled(paragraphsOf(body))).toEqual([
      ...['Bằng khen', '1', 'Trần Thị Bình', '2', 'Lê Cường'],
      ...['Giấy khen', 'Hết'],
    ])
  })

  it('takes a field of the item before one of the paper that has the same name', () => {
    expect(filled(paragraphsOf('{#nominees}{name} ({note}). {/nominees}{name}'))).toEqual([
      'Trần Thị Bình (). Lê Cường (Đảng viên). ngoài',
    ])
  })

  it('reaches the fields of the paper from inside a loop', () => {
    expect(filled(paragraphsOf('{#nominees}{no} {issuer.name}; {/nominees}'))).toEqual([
      '1 Sở Y tế; 2 Sở Y tế;',
    ])
  })

  it('prints a part only where there is something, or only where there is nothing', () => {
    const body = '{#met}đã họp{/met}{^met}chưa họp{/met}; {#note}có {note}{/note}'
    expect(filled(paragraphsOf(body))).toEqual(['chưa họp; có chung'])
    expect(filled(paragraphsOf(body), { ...facts, met: true, note: '' })).toEqual(['đã họp;'])
  })

  it('asks whether a list has items without repeating anything', () => {
    const body = paragraphsOf('{?nominees}Danh sách: {#nominees}{no} {/nominees}{/nominees}')
    expect(filled(body)).toEqual(['Danh sách: 1 2'])
    expect(filled(body, { ...facts, nominees: [] })).toEqual([])
  })

  it('never takes data for tags or for markup', () => {
    const name = '{issuer.name} {#awards} <w:br/> & "x" </w:t> ${a}'
    expect(filled(paragraphsOf('{name} và {issuer.name}'), { ...facts, name })).toEqual([
      `${name} và Sở Y tế`,
    ])
  })

  it('breaks a line where the data does', () => {
    expect(xmlOf(paragraphsOf('{name}'), { ...facts, name: 'một\nhai' })).toContain('<w:br/>')
  })

  it('fills headers and footers too', () => {
    const header =
      '<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:r><w:t>{issuer.name}</w:t></w:r></w:p></w:hdr>'
    const types =
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/header1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/></Types>'
    const template = opened(paragraph('x'), { '[Content_Types].xml': types, 'word/header1.xml': header })
    const made = new TextDecoder().decode(template.fill(facts).parts.get('word/header1.xml'))
    expect(made).toContain('Sở Y tế')
    const wrong = opened(paragraph('x'), {
      '[Content_Types].xml': types,
      'word/header1.xml': header.replace('issuer.name', 'issuer.nam'),
    })
    expect(wrong.check(fields)).toMatchObject([
      { code: 'template/unknown-tag', args: { part: { vi: 'đầu trang' }, nearest: 'issuer.name' } },
    ])
  })

  it('is the same twice, and shares the parts without tags', () => {
    const template = opened(paragraphsOf('{name}'), { 'word/media/logo.png': 'ảnh' })
    const [one, two] = [template.fill(facts).parts, template.fill(facts).parts]
    expect(one.get('word/document.xml')).toEqual(two.get('word/document.xml'))
    expect(one.get('word/media/logo.png')).toBe(two.get('word/media/logo.png'))
  })
})

describe('the check of a Word file', () => {
  it('tells an unknown field with the nearest one, the list there, the place and the words around it', () => {
    expect(found(paragraphsOf('Kính gửi: {to.frist} xem xét'))).toMatchObject([
      {
        code: 'template/unknown-tag',
        severity: 'error',
        span: { file: 'templates/a.docx', start: 0, end: 0 },
        args: {
          field: 'to.frist',
          nearest: 'to.first',
          allowed: 'to.first, to.list',
          part: { vi: 'thân văn bản' },
          near: 'Kính gửi: {to.frist} xem xét',
        },
      },
    ])
  })

  it('lists the fields of the item first inside a loop', () => {
    const [one] = found(paragraphsOf('{#nominees}{nam}{/nominees}'))
    expect(one?.args.nearest).toBe('name')
    expect(String(one?.args.allowed)).toMatch(/^no, name, note, issuer/)
  })

  it('knows the fields of a loop only inside it', () => {
    expect(codes(paragraphsOf('{#nominees}{no}{/nominees} {no}'))).toEqual(['template/unknown-tag'])
  })

  it('reports an unknown loop once and nothing of what stands in it', () => {
    expect(codes(paragraphsOf('{#nominee}{no} {ten}{/nominee}'))).toEqual(['template/unknown-tag'])
  })

  it('tells every fault of the file in one run', () => {
    expect(codes(paragraphsOf('{a}\n{b}\n{issuer}\n{#issuer}x{/issuer}\n{@c}\n{d\n{/e}'))).toEqual([
      ...['template/tag-form', 'template/unclosed-tag'],
      ...['template/unknown-tag', 'template/unknown-tag', 'template/tag-not-text', 'template/tag-not-asked'],
      'template/unopened-loop',
    ])
  })

  it('wants the item of a list of texts as {.}, and only there', () => {
    expect(codes(paragraphsOf('{#to.list}{.}{/to.list}'))).toEqual([])
    expect(codes(paragraphsOf('{#nominees}{.}{/nominees} {.}'))).toEqual([
      'template/unknown-tag',
      'template/unknown-tag',
    ])
  })

  it.each([
    ['${issuer.name}', '${issuer.name}'],
    ['{{issuer.name}}', '{{issuer.name}}'],
    ['{@issuer.name}', '{@issuer.name}'],
    ['{issuer.name | upper}', '{issuer.name | upper}'],
  ])('tells that %s is no tag of this kind', (written, tag) => {
    expect(found(paragraphsOf(`Số ${written}.`))).toMatchObject([
      { code: 'template/tag-form', args: { tag } },
    ])
  })

  it('does not let a tag change what the braces are', () => {
    expect(codes(paragraphsOf('{=[[ ]]=} [[issuer.name]]'))).toEqual(['template/tag-form'])
  })

  it('tells a brace without its partner, also where one stands in another paragraph', () => {
    expect(codes(paragraphsOf('{issuer.name\nxin }'))).toEqual(['template/unclosed-tag'])
    expect(codes(paragraphsOf('issuer.name}'))).toEqual(['template/unopened-tag'])
  })

  it('tells a loop that is not ended, ended twice, or ended under another name', () => {
    expect(codes(paragraphsOf('{#nominees}{no}'))).toEqual(['template/unclosed-loop'])
    expect(codes(paragraphsOf('{#met}x{/met}{/met}'))).toEqual(['template/unopened-loop'])
    expect(found(paragraphsOf('{#awards}{#nominees}{no}{/awards}'))).toMatchObject([
      { code: 'template/unclosed-loop', args: { tag: '{#nominees}' } },
    ])
    expect(found(paragraphsOf('{#nominees}{no}{/nominee}{/nominees}'))).toMatchObject([
      { code: 'template/unopened-loop', args: { tag: '{/nominee}', open: '{#nominees}' } },
    ])
  })

  it('ends whatever is open with {/}', () => {
    expect(filled(paragraphsOf('{#nominees}{no} {/}'))).toEqual(['1 2'])
  })

  it.each([
    ['begins in a row and ends below the table', '| {#nominees}{no} | {name} |\n{/nominees}'],
    ['begins above the table and ends in a cell', '{#nominees}\n| {no}{/nominees} | {name} |'],
    ['shares a row with another that overlaps it', '| {#nominees}{no} | {/}{#awards} | {name}{/} |'],
  ])('tells a loop that %s', (_, body) => {
    expect(codes(paragraphsOf(body))).toEqual(['template/loop-place'])
  })

  it.each([
    ['no Word file', new TextEncoder().encode('xin chào'), 'nội dung không phải của tệp Word'],
    [
      'an old .doc',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2),
      'đây là tệp .doc kiểu cũ hoặc tệp có mật khẩu',
    ],
    ['a Word file cut short', wordFile(paragraph('x')).slice(0, 300), 'tệp bị hỏng'],
    ['an empty file', new Uint8Array(), 'nội dung không phải của tệp Word'],
  ])('says what is the matter with %s', (_, bytes, reason) => {
    const template = openWord({ path: 'a.docx', bytes })
    expect(template.check(fields)).toMatchObject([
      { code: 'template/docx-broken', args: { reason: { vi: reason } } },
    ])
    expect(template.fill(facts).parts.size).toBe(0)
  })

  it('refuses a template of Word that was only renamed', () => {
    const template = opened(paragraph('x'), {
      '[Content_Types].xml':
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"/></Types>',
    })
    expect(template.check(fields)).toMatchObject([{ code: 'template/docx-broken' }])
  })

  it('refuses a small file that unpacks to more than any letterhead', () => {
    const template = opened(paragraph('x'), { 'word/media/a.xml': 'a'.repeat(65 * 1024 * 1024) })
    expect(template.check(fields)).toMatchObject([
      { code: 'template/docx-broken', args: { reason: { en: expect.stringContaining('64 MB') } } },
    ])
  })

  it('tells XML that is broken inside as a file that cannot be read', () => {
    const template = opened('<w:p><w:r><w:t>a</w:r></w:p><', {})
    expect(template.check(fields)).toMatchObject([{ code: 'template/docx-broken' }])
  })
})
