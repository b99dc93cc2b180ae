import { describe, expect, it } from 'vitest'
import type { Finding, Judgement, Trial } from '../../../src/model/finding.ts'
import type { Award, Condition } from '../../../src/model/law.ts'
import { linesOf, nominee, paperOf } from '../kit.ts'

const judged = (leaf: Judgement['leaf'], verdict: Judgement['verdict'] = 'council'): Judgement => ({
  leaf,
  verdict,
  code: 'law/attest',
  args: {},
  counted: [],
  at: [],
})

const trial = (
  ground: string,
  judgements: readonly Judgement[],
  state: 'source' | 'second-hand' = 'source',
): Trial => ({
  ground,
  verdict: 'council',
  judgements,
  cite: [{ instrument: 'nd-91-2017', text: { vi: `điểm ${ground} Điều 38`, en: '' } }],
  verified: { state, on: '2026-11-22' },
})

const finding = (id: string, trials: readonly Trial[], more: Partial<Finding> = {}): Finding => ({
  nominee: id,
  index: 0,
  award: 'bang-khen-tinh',
  ground: 'b',
  verdict: 'council',
  trials,
  amount: null,
  ...more,
})

const people = [
  nominee({ id: 'a', name: 'Nguyễn Thị Bình', position: 'Bác sĩ' }),
  nominee({ id: 'b', name: 'Lê Văn Cường' }),
  nominee({ id: 'c', name: 'Khoa Nội', kind: 'collective' }),
]

const rows = (findings: readonly Finding[], clauses: Award['clauses'] = []) => {
  const page = paperOf({ nominees: people, findings, clauses, kinds: ['hoi-dong'] }, 'hoi-dong')
  const table = page.sections[0]?.blocks.find(block => block.type === 'table')
  return table?.type === 'table' ? table.rows : []
}

describe('the page of the council', () => {
  it('has one line for each nominee that only people can judge, in the order of the list, with an empty column', () => {
    const open = trial('b', [judged({ attest: 'neu-guong' })])
    const settled = finding('b', [{ ...open, verdict: 'met' }], { verdict: 'met' })
    expect(rows([finding('a', [open]), settled, finding('c', [open])])).toEqual([
      [
        '1',
        'Khoa Nội',
        'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
        'Có tác dụng động viên, giáo dục, nêu gương',
        'Điểm b Điều 38',
        '',
      ],
      [
        '2',
        'Nguyễn Thị Bình',
        'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
        'Có tác dụng động viên, giáo dục, nêu gương',
        'Điểm b Điều 38',
        '',
      ],
    ])
  })

  it('holds what the campaign asks people to say, beside what the law leaves to them or alone', () => {
    const plan = 'Mục I.2, Kế hoạch số 12/KH-UBND ngày 10/09/2021 của UBND tỉnh'
    const attested = [
      {
        id: 'neu-guong',
        names: { vi: 'tình nguyện vào vùng dịch', en: '' },
        verdict: 'council',
        cite: [{ instrument: 'campaign', text: { vi: plan, en: plan } }],
      },
    ] as const
    const open = trial('b', [judged({ attest: 'neu-guong' })])
    const found = [
      finding('a', [open], { attested }),
      finding('b', [{ ...open, verdict: 'met' }], { verdict: 'met', attested }),
      finding('c', [{ ...open, verdict: 'unmet' }], { verdict: 'unmet', attested }),
    ]
    expect(rows(found).map(row => row.slice(3, 5))).toEqual([
      [
        'Có tác dụng động viên, giáo dục, nêu gương; tình nguyện vào vùng dịch',
        'Điểm b Điều 38; Mục I.2, Kế hoạch số 12/KH-UBND ngày 10/9/2021 của UBND tỉnh',
      ],
      ['Tình nguyện vào vùng dịch', 'Mục I.2, Kế hoạch số 12/KH-UBND ngày 10/9/2021 của UBND tỉnh'],
    ])
  })

  it('tells only what is open of the ground taken, each once', () => {
    const taken = trial('b', [
      judged({ attest: 'neu-guong' }),
      judged({ attest: 'neu-guong' }),
      judged({ streak: 'hoan-thanh-tot', years: 5 }, 'met'),
      judged({ unknown: { vi: 'tiêu chuẩn riêng của tỉnh', en: 'the province’s own' } }),
    ])
    const other = trial('c', [judged({ attest: 'nhieu-thanh-tich' })])
    expect(rows([finding('a', [other, taken])])[0]?.[3]).toBe(
      'Có tác dụng động viên, giáo dục, nêu gương; tiêu chuẩn riêng của tỉnh',
    )
  })

  it('tells every ground that may hold where none was taken', () => {
    const trials = [
      trial('b', [judged({ attest: 'neu-guong' })]),
      trial('c', [judged({ attest: 'nhieu-thanh-tich' })]),
    ]
    const row = rows([finding('a', trials, { ground: null })])[0]
    expect(row?.[3]).toBe('Có tác dụng động viên, giáo dục, nêu gương; hoặc nhiều thành tích')
    expect(row?.[4]).toBe('Điểm b Điều 38; điểm c Điều 38')
  })

  it('joins alternatives of the law by hoặc, and what is asked together by a semicolon', () => {
    const [many, sudden, example] = ['nhieu-thanh-tich', 'thanh-tich-dot-xuat', 'neu-guong'].map(attest => ({
      attest,
    })) as [Judgement['leaf'], Judgement['leaf'], Judgement['leaf']]
    const asking = (when: Condition, settled: readonly Judgement[] = []): string | undefined => {
      const { cite, verified } = trial('b', [])
      const ground = { id: 'b', names: { vi: '', en: '' }, when, examples: [], cite, verified }
      const clauses = [{ subjects: ['individual'], grounds: [ground], cite, verified }]
      const judgements = [many, sudden, example].map(leaf => judged(leaf))
      return rows([finding('a', [trial('b', [...judgements, ...settled])])], clauses)[0]?.[3]
    }
    expect(asking({ any: [many, sudden] })).toBe('Nhiều thành tích hoặc thành tích đột xuất')
    expect(asking({ all: [example, { any: [many, sudden] }] })).toBe(
      'Có tác dụng động viên, giáo dục, nêu gương; nhiều thành tích hoặc thành tích đột xuất',
    )
    expect(asking({ any: [{ all: [many, example] }, sudden] })).toBe(
      'Nhiều thành tích và có tác dụng động viên, giáo dục, nêu gương; hoặc thành tích đột xuất',
    )
    const age = { age: 10 }
    expect(asking({ any: [{ all: [age, many] }, sudden] }, [judged(age, 'unmet')])).toBe(
      'Thành tích đột xuất',
    )
  })

  it.each<[Judgement['leaf'], string]>([
    [
      { served: ['quan-doi', 'quan-nhan'], years: 20 },
      'Giữ chức vụ trong quân đội hoặc quân nhân từ 20 năm trở lên',
    ],
    [
      { holds: ['bang-khen-tinh'], yearsAfter: 5, except: ['phong-trao'] },
      'Đã được tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh, từ đó đủ 05 năm, không tính: khen thưởng phong trào thi đua (theo đợt, chuyên đề)',
    ],
    [
      { initiatives: 'unit', atLeast: 2, years: 5, after: ['bang-khen-tinh'] },
      '02 sáng kiến được công nhận cấp cơ sở, trong 05 năm gần nhất, kể từ sau khi được tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
    ],
    [
      { movement: ['prime-minister'], years: 3 },
      'Phong trào thi đua do Thủ tướng Chính phủ phát động, thời gian từ 03 năm trở lên',
    ],
  ])('tells a criterion by names and with all that narrows it', (leaf, text) => {
    expect(rows([finding('a', [trial('b', [judged(leaf)])])])[0]?.[3]).toBe(text)
  })

  it('says of a provision that nobody read in its source that it is to be compared', () => {
    const row = rows([finding('a', [trial('b', [judged({ attest: 'neu-guong' })], 'second-hand')])])[0]
    expect(row?.[4]).toBe('Điểm b Điều 38 (cần đối chiếu văn bản gốc)')
  })
})

describe('the grounds in the letter', () => {
  const letter = (findings: readonly Finding[]) =>
    linesOf(paperOf({ nominees: people, findings }, 'to-trinh')).join('\n')

  it('are printed where they were read in the instrument itself, each once', () => {
    const met = ['a', 'b'].map(id => finding(id, [trial('b', [])], { verdict: 'met' }))
    expect(letter(met)).toContain('Căn cứ xét tặng Bằng khen: điểm b Điều 38.')
  })

  it('are left out where they were not', () => {
    expect(letter([finding('a', [trial('b', [], 'second-hand')])])).not.toContain('Căn cứ xét')
  })
})
