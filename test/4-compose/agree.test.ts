import { describe, expect, it } from 'vitest'
import { agree } from '../../src/4-compose/agree.ts'
import type { Block, Document } from '../../src/model/document.ts'
import { composed, nominee, type Story } from './kit.ts'

const story: Story = {
  nominees: [
    nominee({ id: 'a', name: 'Khoa Nội', kind: 'collective' }),
    nominee({ id: 'b', name: 'Nguyễn Thị Bình', position: 'Bác sĩ', unit: 'Khoa Nội' }),
    nominee({ id: 'c', name: 'Lê Văn Cường' }),
  ],
}

/** What is found when every block of a paper goes through a change. */
const found = (kind: string, change: (block: Block) => Block): readonly string[] => {
  const { inputs, dossier, documents } = composed(story)
  const spoilt = documents.map(
    (document): Document =>
      document.kind === kind
        ? {
            ...document,
            sections: document.sections.map(section => ({ ...section, blocks: section.blocks.map(change) })),
          }
        : document,
  )
  return agree(inputs, dossier, spoilt)
}

const inTexts =
  (from: string, to: string) =>
  (block: Block): Block =>
    JSON.parse(JSON.stringify(block).replaceAll(from, to))

describe('papers of one dossier', () => {
  it('agree as they are composed', () => {
    expect(found('to-trinh', block => block)).toEqual([])
  })

  it('agree for any counts of any kinds', () => {
    const kinds = ['collective', 'individual', 'household'] as const
    for (const [a, b, c] of [
      [0, 1, 0],
      [1, 0, 2],
      [9, 10, 11],
      [0, 0, 1],
      [1, 1200, 0],
    ] as const) {
      const nominees = [a, b, c].flatMap((count, at) =>
        Array.from({ length: count }, (_, index) =>
          nominee({
            id: `${at}-${index}`,
            name: `Tên ${at} ${index}`,
            kind: kinds[at] ?? 'individual',
            award: index % 2 ? 'bang-khen-tinh' : 'giay-khen',
          }),
        ),
      )
      const { inputs, dossier, documents } = composed({ nominees })
      expect(agree(inputs, dossier, documents)).toEqual([])
    }
  })

  it('differ when the letter tells another count than the plan', () => {
    expect(found('to-trinh', inTexts('02 cá nhân', '03 cá nhân')).join()).toContain('"03 cá nhân"')
  })

  it('differ when the words in brackets say another number than the digits', () => {
    expect(found('to-trinh', inTexts('02 (hai)', '02 (ba)')).join()).toContain('"02 (ba) cá nhân"')
  })

  it('differ when a row of the list is missing, changed or in another place', () => {
    const rows =
      (change: (rows: readonly (readonly string[])[]) => readonly (readonly string[])[]) => (block: Block) =>
        block.type === 'table' ? { ...block, rows: change(block.rows) } : block
    expect(
      found(
        'danh-sach',
        rows(all => all.slice(1)),
      ),
    ).not.toEqual([])
    expect(
      found(
        'danh-sach',
        rows(all => all.toReversed()),
      ).join(),
    ).toContain('not "Nguyễn Thị Bình"')
    expect(found('danh-sach', inTexts('Lê Văn Cường', 'Lê Văn Cương')).join()).toContain('not "Lê Văn Cường"')
    expect(found('danh-sach', inTexts('Bác sĩ, Khoa Nội', 'Bác sĩ'))).not.toEqual([])
  })

  it('differ when the list closes with another count than its rows', () => {
    expect(found('danh-sach', inTexts('01 tập thể, 02 cá nhân', '01 tập thể, 01 cá nhân'))).not.toEqual([])
  })

  it('differ when a summary tells another name or post', () => {
    expect(found('tom-tat-thanh-tich', inTexts('Nguyễn Thị Bình', 'Nguyễn Thị Bính'))).toHaveLength(1)
    expect(found('tom-tat-thanh-tich', inTexts('Bác sĩ, Khoa Nội', 'Bác sĩ'))).toHaveLength(1)
  })

  it('are not judged by counts that a campaign has in its name', () => {
    for (const name of ['Biểu dương 100 tập thể điển hình', 'Phong trào 100 cá nhân tiêu biểu']) {
      const { inputs, dossier, documents } = composed({ ...story, campaign: { name } })
      expect(agree(inputs, dossier, documents)).toEqual([])
    }
  })

  it.each([
    'gửi lấy ý kiến 15 cá nhân, 3.000 tập thể và 20 (hai mươi mốt) hộ gia đình',
    'Câu lạc bộ 30',
    'cá nhân, tập thể và hộ gia đình',
    '05',
    '“Một”  và  “hai”.',
  ])('agree whatever a user writes: %s', text => {
    const everywhere: Story = {
      nominees: ['collective', 'individual', 'household'].map((kind, at) =>
        nominee({
          id: `n${at}`,
          name: text,
          kind,
          position: text,
          unit: text,
          brief: text,
          achievements: [{ from: '2021-08', text, result: text, evidence: text }],
        }),
      ),
      campaign: { name: text },
      submission: {
        about: text,
        issuer: { name: text, parent: text, abbreviation: text },
        to: [text, text],
        signer: { title: text, name: text },
        recipients: [text],
        reason: text,
        publicity: { from: '2021-01-01', to: '2021-01-15', where: text },
        council: { name: text, members: 9, present: 9, minutes: text, chair: text, secretary: text },
        bases: [{ type: text, number: text, issuer: text, about: text }],
      },
    }
    const { inputs, dossier, documents } = composed(everywhere)
    expect(agree(inputs, dossier, documents)).toEqual([])
  })

  it('are not judged where the user has worded them anew', () => {
    const { inputs, dossier, documents } = composed(story)
    const own = new Map([...inputs.wording].map(([kind, file]) => [kind, { ...file, own: true }]))
    const empty = documents.map(document => ({ ...document, sections: [] }))
    expect(agree(inputs, dossier, empty)).not.toEqual([])
    expect(agree({ ...inputs, wording: own }, dossier, empty)).toEqual([])
  })
})
