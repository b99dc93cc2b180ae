import { describe, expect, it } from 'vitest'
import type { TemplateNode } from '../../src/model/wording.ts'
import { marked, readFiles, whole } from './desk.ts'

const template = `title: "Tờ trình \${number}"
blocks:
  - { type: paragraph, text: 'Kính gửi \${to}' }
  - text: >
      Căn cứ
      \${law}
`

const texts = (node: TemplateNode): readonly Extract<TemplateNode, { type: 'text' }>['template'][] => {
  if (node.type === 'text') return [node.template]
  return node.type === 'list'
    ? node.items.flatMap(texts)
    : [...node.entries.values()].flatMap(entry => texts(entry.node))
}

describe('the wording of papers', () => {
  it('ships with the tool', () => {
    const { value } = readFiles({ 'a.yaml': whole })
    expect([...(value?.wording.keys() ?? [])]).toContain('to-trinh')
    expect(value?.wording.get('to-trinh')?.own).toBe(false)
  })

  it('says of itself whether each nominee has a paper of its own', () => {
    const { value } = readFiles({ 'a.yaml': whole, 'templates/ban-khai.yaml': 'for: nominee\ntitle: a\n' })
    expect(value?.wording.get('ban-khai')?.perNominee).toBe(true)
    expect(value?.wording.get('to-trinh')?.perNominee).toBeUndefined()
  })

  it('is that beside the submission where there is a file of the name, and that of the command before both', () => {
    const files = {
      'so/a.yaml': whole,
      'so/templates/to-trinh.yaml': 'title: a\n',
      'so/templates/danh-sach.yaml': 'title: a\n',
      'mau/to-trinh.yaml': 'title: b\n',
      'mau/giay-moi.yaml': 'title: b\n',
    }
    const { value, diagnostics, files: read } = readFiles(files, ['so/a.yaml'], 'mau/')
    const pathOf = (paper: string) => value?.wording.get(paper)?.path
    expect(diagnostics).toEqual([])
    expect(['to-trinh', 'danh-sach', 'giay-moi'].map(pathOf)).toEqual([
      'mau/to-trinh.yaml',
      'so/templates/danh-sach.yaml',
      'mau/giay-moi.yaml',
    ])
    expect(value?.wording.get('danh-sach')?.own).toBe(true)
    expect(read.map(file => file.path)).toContain('mau/to-trinh.yaml')
  })

  it('keeps the place of each text, so that a field in it can be marked', () => {
    const reading = readFiles({ 'a.yaml': whole, 'templates/to-trinh.yaml': template })
    const root = reading.value?.wording.get('to-trinh')?.root
    const found = root ? texts(root) : []
    expect(found.map(one => one.text)).toEqual([
      'Tờ trình ${number}',
      'paragraph',
      'Kính gửi ${to}',
      'Căn cứ ${law}',
    ])
    const field = (at: number) => {
      const { text, span } = found[at] ?? { text: '', span: { file: '', start: 0, end: 0, path: [] } }
      const start = span.start + text.indexOf('${')
      return marked(reading, { span: { ...span, start, end: start + 5 } })
    }
    expect([field(0), field(2)]).toEqual(['${num', '${to}'])
    expect(
      root?.type === 'map' &&
        marked(reading, { span: root.entries.get('blocks')?.key ?? reading.locate([]) }),
    ).toBe('blocks')
  })

  it('is told of faults in the user’s files', () => {
    const reading = readFiles({
      'a.yaml': whole,
      'templates/x.yaml': '- a\n',
      'templates/y.yaml': 'a: b: c\n',
    })
    expect(reading.diagnostics.map(({ code, span }) => [code, span.file])).toEqual([
      ['shape/wrong-type', 'templates/x.yaml'],
      ['yaml/colon-in-text', 'templates/y.yaml'],
    ])
    expect(reading.value?.wording.has('x')).toBe(false)
  })
})
