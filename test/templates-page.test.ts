// What the page about templates shows works as it is told there.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { renderers } from '../src/5-render/index.ts'
import { judge } from '../src/pipeline.ts'
import { realWorld } from '../src/world.ts'
import { emptyFolder } from './cli/command.ts'
import { paragraphsOf, wordFile } from './support/word-file.ts'

const page = readFileSync('docs/templates.md', 'utf8')
const blockAfter = (mark: string): string =>
  page.match(new RegExp(`<!-- ${mark} -->\\n\`\`\`\\w+\\n([\\s\\S]*?)\`\`\``))?.[1] ?? ''

describe('the worked change in docs/templates.md', () => {
  it('starts from what stands in the built-in template', () => {
    expect(blockAfter('before')).not.toBe('')
    expect(readFileSync('templates/to-trinh.yaml', 'utf8')).toContain(blockAfter('before'))
  })

  it('prints what the page says it prints', async () => {
    const templates = emptyFolder()
    const changed = readFileSync('templates/to-trinh.yaml', 'utf8').replace(
      blockAfter('before'),
      blockAfter('after'),
    )
    writeFileSync(join(templates, 'to-trinh.yaml'), changed)
    const world = realWorld()
    const { value, diagnostics } = await judge(world, {
      files: ['examples/dak-lak-2021/submission.yaml'],
      templates,
    })
    expect(diagnostics.filter(one => one.code.startsWith('template/'))).toEqual([])
    const dossier = value?.plan.dossiers[0]
    const paper = dossier?.papers.find(one => one.kind === 'to-trinh')
    if (!value || !dossier || !paper) throw new Error('no letter')
    const letter = value.paper(dossier, paper).value
    const text = 'parts' in letter ? '' : renderers(world, value.inputs.layout).text(letter)
    const flat = text.replace(/\s+/g, ' ')
    expect(flat).toContain(blockAfter('result').trim())
    expect(flat).toMatch(/biểu quyết với tỷ lệ [\d,]+% đồng ý\./)
    expect(flat).not.toContain('tính chính xác, trung thực')
  })
})

describe('the list for Word in docs/templates.md', () => {
  it('is a template without a fault that names every nominee', async () => {
    const templates = emptyFolder()
    writeFileSync(join(templates, 'danh-sach.docx'), wordFile(paragraphsOf(blockAfter('word'))))
    const { diagnostics } = await judge(realWorld(), {
      files: ['examples/dak-lak-2021/submission.yaml'],
      templates,
    })
    expect(diagnostics.filter(one => one.code.startsWith('template/'))).toEqual([])
  })
})
