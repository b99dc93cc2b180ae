import { describe, expect, it } from 'vitest'
import { readSections } from '../../src/messages/book.ts'
import { readKeyNames } from '../../src/messages/key-names.ts'
import { fill, speak } from '../../src/messages/sentence.ts'
import { realWorld } from '../../src/world.ts'

const section = `# head

## group/slug
> Có %found% trên %needed% năm
> %rating%.

Vì sao: Luật đòi
đủ năm.

Cách sửa: Thêm năm %year%.

Sai:
\`\`\`yaml
a: 1
\`\`\`
Đúng:
\`\`\`yaml
a: 2
b: 3
\`\`\`
`

describe('readSections', () => {
  it('takes a section apart', () => {
    expect(readSections(section, 'vi')).toEqual([
      {
        code: 'group/slug',
        sentence: 'Có %found% trên %needed% năm %rating%.',
        why: 'Luật đòi đủ năm.',
        fix: 'Thêm năm %year%.',
        wrong: 'a: 1',
        right: 'a: 2\nb: 3',
      },
    ])
  })
})

describe('speak', () => {
  const book = {
    lang: 'vi' as const,
    entries: new Map(readSections(section, 'vi').map(entry => [entry.code, entry])),
    keys: readKeyNames(realWorld()),
  }
  const cite = { instrument: 'x', text: { vi: 'Điều 1', en: 'Article 1' } }

  it('joins facts, words and citation in the language of the reader', () => {
    const span = { file: 'x', start: 0, end: 1, path: [] }
    const args = { found: 4, needed: 5, year: 2020, rating: { vi: 'tốt', en: 'good' } }
    expect(speak({ code: 'group/slug', severity: 'error', span, args, cite: [cite, cite] }, book)).toEqual({
      message: 'Có 4 trên 5 năm tốt.',
      citation: 'Điều 1',
      fix: 'Thêm năm 2020.',
    })
  })

  it('never reads markers out of a fact', () => {
    expect(fill('%a% và %b%', { a: '%b%', b: 'x' }, 'vi')).toBe('%b% và x')
  })
})
