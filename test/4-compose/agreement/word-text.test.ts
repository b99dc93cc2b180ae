import { describe, expect, it } from 'vitest'
import { missingNames, paragraphsOfWord } from '../../../src/4-compose/agreement/word-text.ts'

const partsOf = (body: string): ReadonlyMap<string, Uint8Array> =>
  new Map([['word/document.xml', new TextEncoder().encode(`<w:body>${body}</w:body>`)]])

describe('paragraphsOfWord', () => {
  it('joins the runs of a paragraph, parts words at breaks, and keeps paragraphs apart', () => {
    const body =
      '<w:p><w:r><w:t>Trần </w:t></w:r><w:r><w:t xml:space="preserve">Thị &amp; Bình</w:t><w:br/><w:t>b</w:t></w:r></w:p><w:p/><w:p><w:r><w:t/></w:r></w:p><w:p><w:r><w:t>c</w:t></w:r></w:p>'
    expect(paragraphsOfWord(partsOf(body))).toEqual(['Trần Thị & Bình b', 'c'])
  })

  it('reads no text that was struck out, and nothing of the other parts', () => {
    const parts = new Map([
      ...partsOf('<w:p><w:del><w:r><w:delText>cũ</w:delText></w:r></w:del><w:r><w:t>mới</w:t></w:r></w:p>'),
      ['word/header1.xml', new TextEncoder().encode('<w:p><w:r><w:t>đầu</w:t></w:r></w:p>')] as const,
    ])
    expect(paragraphsOfWord(parts)).toEqual(['mới'])
  })
})

describe('missingNames', () => {
  it('finds a name alone in its cell and inside a sentence', () => {
    const paragraphs = ['Lê Cường', 'Ông Trần Văn An, Trạm y tế']
    expect(missingNames(paragraphs, ['Lê Cường', 'Trần Văn An'])).toEqual([])
  })

  it('does not take the beginning of a longer name for the name', () => {
    expect(missingNames(['Nguyễn Thị Bình'], ['Nguyễn Thị B'])).toEqual(['Nguyễn Thị B'])
  })

  it('wants the name of two people twice', () => {
    expect(missingNames(['Lê Cường'], ['Lê Cường', 'Lê Cường'])).toEqual(['Lê Cường'])
    expect(missingNames(['Lê Cường', 'Lê Cường'], ['Lê Cường', 'Lê Cường'])).toEqual([])
  })
})
