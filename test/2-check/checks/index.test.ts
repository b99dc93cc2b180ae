// Each check at its border: what it finds, and the nearest thing that it leaves alone.
import { describe, expect, it } from 'vitest'
import type { Nominee } from '../../../src/model/input.ts'
import type { Rule } from '../../../src/model/law.ts'
import {
  awardOf,
  citeOf,
  clauseOf,
  foundIn,
  groundOf,
  type Parts,
  packOf,
  ruleFinds,
  ruleOf,
  secondHand,
  source,
} from '../given.ts'

const finds = (
  use: string,
  nominees: readonly Partial<Nominee>[],
  over: Partial<Rule> = {},
  parts: Parts = {},
) => ruleFinds(use, { ...parts, nominees }, over).map(one => one.span.path)

const text = 'Trực 45 ca tại khu điều trị số 2 từ tháng 8 đến tháng 10 năm 2021'
const merit = { text }
const state = awardOf('huan-chuong', {
  state: true,
  form: 'huan-chuong',
  decides: { authority: 'chu-tich-nuoc', cite: [], verified: source },
})
const packs = [
  packOf({
    awards: [
      awardOf('bang-khen'),
      awardOf('giay-khen', { form: 'giay-khen' }),
      state,
      awardOf('co', { state: true, form: 'co' }),
    ],
  }),
]

describe('one nominee, one merit', () => {
  const binh = { name: 'Nguyễn Thị Bình', unit: 'Khoa Nội' }

  it('tells a name that stands twice in one unit, however it is written', () => {
    expect(finds('same-nominee-twice', [binh, { name: 'BS. NGUYỄN THỊ BÌNH', unit: 'khoa nội' }])).toEqual([
      ['nominees', 1, 'name'],
    ])
  })

  it('keeps two people of one name apart by unit or birth', () => {
    expect(finds('same-nominee-twice', [binh, { ...binh, unit: 'Khoa Ngoại' }])).toEqual([])
    expect(
      finds('same-nominee-twice', [
        { ...binh, birth: '1980' },
        { ...binh, birth: '1990' },
      ]),
    ).toEqual([])
  })

  it('tells a third entry as well, and points to the first', () => {
    const found = ruleFinds('same-nominee-twice', { nominees: [binh, binh, binh] })
    expect(found.map(one => one.related?.[0]?.span.path)).toEqual([
      ['nominees', 0, 'name'],
      ['nominees', 0, 'name'],
    ])
  })

  it('tells one person under two units by birth or merit, never by name alone', () => {
    const other = { name: 'Nguyễn Thị Bình', unit: 'Sở Giáo dục' }
    expect(finds('same-person-two-units', [binh, other])).toEqual([])
    expect(
      finds('same-person-two-units', [
        { ...binh, birth: '1980-02-01' },
        { ...other, birth: '1980-02-01' },
      ]),
    ).toEqual([['nominees', 1, 'unit']])
    expect(
      finds('same-person-two-units', [
        { ...binh, achievements: [merit] },
        { ...other, achievements: [merit] },
      ]),
    ).toHaveLength(1)
  })

  it('tells one merit put forward for two forms, by its words or its id', () => {
    const both = (one: object, two: object) => [
      { ...binh, achievements: [{ text: 'một việc', ...one }] },
      { ...binh, award: 'giay-khen', achievements: [{ text: 'việc khác', ...two }] },
    ]
    expect(finds('same-merit-twice', both({}, {}), {}, { packs })).toEqual([])
    expect(finds('same-merit-twice', both({ text }, { text: `${text}.` }), {}, { packs })).toHaveLength(1)
    expect(finds('same-merit-twice', both({ id: 'a' }, { id: 'a' }), {}, { packs })).toEqual([
      ['nominees', 1, 'achievements', 0],
    ])
  })

  it('tells a second State award of the year, softly where the law makes an exception', () => {
    const held = (commendation: string, year = 2021) => [
      { award: 'huan-chuong', awards_held: [{ award: 'huan-chuong', year, commendation }] },
    ]
    const rule = (nominees: readonly Partial<Nominee>[]) => ruleFinds('two-state-awards', { nominees, packs })
    expect(rule(held('cong-trang')).map(one => one.severity)).toEqual(['error'])
    expect(rule(held('nien-han')).map(one => one.severity)).toEqual(['warning'])
    expect(rule(held('nien-han'))[0]?.related?.map(one => one.note)).toEqual(['note/state-award-exception'])
    expect(rule(held('cong-trang'))[0]?.related).toEqual([])
    expect(rule(held('cong-trang', 2020))).toEqual([])
    expect(rule([{ award: 'huan-chuong', awards_held: [{ award: 'co', year: 2021 }] }])).toEqual([])
  })
})

describe('what was rewarded, and what is pending', () => {
  it('tells a merit that an award held was given for', () => {
    const achievements = [{ text, id: 'dot-1' }]
    const held = { award: 'giay-khen', year: 2021 }
    expect(
      finds('merit-already-rewarded', [{ achievements, awards_held: [{ ...held, for: 'dot-1' }] }]),
    ).toHaveLength(1)
    expect(
      finds('merit-already-rewarded', [{ achievements, awards_held: [{ ...held, for: 'dot-2' }] }]),
    ).toEqual([])
  })

  it('asks about an award decided in the year after a merit, not before it nor much later', () => {
    const achievements = [{ text, from: '2021-08', to: '2021-10' }]
    const held = (date: `${number}-${number}-${number}`, award = 'giay-khen') =>
      finds(
        'merit-maybe-rewarded',
        [{ achievements, awards_held: [{ award, year: Number(date.slice(0, 4)), date }] }],
        {},
        { packs },
      )
    expect(held('2021-11-15')).toEqual([['nominees', 0, 'awards_held', 0]])
    expect(held('2021-07-15')).toEqual([])
    expect(held('2022-11-15')).toEqual([])
    expect(held('2021-11-15', 'co')).toEqual([])
  })

  it('tells a pending matter until a conclusion is named', () => {
    expect(finds('pending-matter', [{ pending: [{ matter: 'đơn tố cáo' }] }])).toHaveLength(1)
    expect(finds('pending-matter', [{ pending: [{ matter: 'đơn tố cáo', cleared: '12/KL-TTr' }] }])).toEqual(
      [],
    )
  })

  it('tells merit that falls into a disciplinary period, and a period that still runs', () => {
    const achievements = [{ text, from: '2021-08' }]
    const discipline = (to?: string) => [
      { achievements, discipline: [{ form: 'khiển trách', from: '2021-01-01', to }] },
    ]
    expect(finds('discipline-window', discipline('2021-07-31'))).toEqual([])
    expect(finds('discipline-window', discipline('2021-08-01'))).toHaveLength(1)
    expect(finds('discipline-window', discipline())).toHaveLength(1)
  })

  it('says once for all of them that nobody vouched', () => {
    const found = ruleFinds('no-pending-statement', {
      nominees: [{ attested: { 'khong-vi-pham': true } }, { name: 'A' }, { name: 'B' }],
    })
    expect(found).toHaveLength(1)
    expect(found[0]?.args).toMatchObject({ count: 2, names: { vi: 'A và B' } })
  })
})

describe('what a ground builds on', () => {
  const leaf = { holds: ['giay-khen'], except: ['dot-xuat'] }
  const award = awardOf('bang-khen', { clauses: [clauseOf([groundOf('1/c', leaf)])] })
  const own = [packOf({ awards: [award, awardOf('giay-khen')] })]
  const step = (commendation?: string) => [
    { awards_held: [{ award: 'giay-khen', year: 2018, commendation }] },
  ]

  it('tells a step won in a movement, and one of which nobody says how it was won', () => {
    expect(finds('sequence-from-movement', step('phong-trao'), {}, { packs: own })).toEqual([
      ['nominees', 0, 'awards_held', 0, 'commendation'],
    ])
    expect(finds('sequence-from-movement', step('cong-trang'), {}, { packs: own })).toEqual([])
    expect(finds('sequence-commendation-unstated', step(), {}, { packs: own })).toHaveLength(1)
    expect(finds('sequence-commendation-unstated', step('cong-trang'), {}, { packs: own })).toEqual([])
  })

  it('tells an initiative without its decision, unless the decision is attached', () => {
    const initiatives = [{ name: 'Giải pháp', level: 'unit', year: 2020 }]
    expect(finds('initiative-without-recognition', [{ initiatives }])).toEqual([
      ['nominees', 0, 'initiatives', 0],
    ])
    expect(
      finds('initiative-without-recognition', [
        { initiatives, certificates: { 'cong-nhan-sang-kien': 'a.pdf' } },
      ]),
    ).toEqual([])
  })

  it('tells a stated influence below the award’s, and leaves a silent one to others', () => {
    const options = { need: { 'bang-khen': 'field' } }
    expect(
      finds('influence-below-award', [{ influence: 'district' }, { influence: 'field' }, {}], { options }),
    ).toEqual([['nominees', 0, 'influence']])
  })

  it('tells a very special achievement that nothing makes one', () => {
    const attested = { 'dac-biet-xuat-sac-dot-xuat': true }
    expect(finds('special-sudden', [{ attested, field: 'y-te' }])).toHaveLength(1)
    expect(finds('special-sudden', [{ attested, field: 'cuu-nguoi' }])).toEqual([])
    expect(
      finds('special-sudden', [{ attested, certificates: { 'cong-nhan-thanh-tich': 'a.pdf' } }]),
    ).toEqual([])
  })

  it('asks for the number that a rule of a pack’s own does not give, and holds nobody to another', () => {
    const packs = [packOf({ awards: [awardOf('bang-khen')], rules: [ruleOf('summary-without-act')] })]
    const told = foundIn({ packs, nominees: [{ achievements: [] }] }, 'law/option-missing')
    expect(told.map(one => one.args)).toEqual([{ law: 'law', use: 'summary-without-act', option: 'words' }])
    expect(foundIn({ packs, nominees: [{ achievements: [] }] }, 'law/summary-without-act')).toEqual([])
  })

  it('tells a movement that is too short for a ground that rests on it', () => {
    const moved = awardOf('bang-khen', {
      clauses: [clauseOf([groundOf('1/a', { movement: ['prime-minister'] })])],
    })
    const campaign = (from: string, to?: string) => ({ launcher: 'prime-minister', period: { from, to } })
    const of = (from: string, to?: string) =>
      finds(
        'movement-length',
        [{}],
        {},
        { packs: [packOf({ awards: [moved] })], campaign: campaign(from, to) },
      )
    expect(of('2021-09-10')).toEqual([['campaign', 'period']])
    expect(of('2018-09-10')).toEqual([])
    // Three whole years, the last day of the third included.
    expect(of('2017-01-01', '2019-12-31')).toEqual([])
    expect(of('2017-01-01', '2019-12-30')).toEqual([['campaign', 'period']])
  })
})

describe('procedure and papers', () => {
  const all = { 'ro-rang': true, 'kip-thoi': true, 'xuat-sac-dot-xuat': true }

  it('asks for the ticks of the simplified procedure, only there', () => {
    expect(
      ruleFinds('simplified-attestations', { nominees: [{ attested: { 'ro-rang': true } }] })[0]?.args.ids,
    ).toBe('kip-thoi, xuat-sac-dot-xuat')
    expect(finds('simplified-attestations', [{ attested: all }])).toEqual([])
    const more = { 'ro-rang': true, 'kip-thoi': true, 'dac-biet-xuat-sac-dot-xuat': true }
    expect(finds('simplified-attestations', [{ attested: more }])).toEqual([])
    expect(finds('simplified-attestations', [{}], {}, { campaign: { procedure: 'standard' } })).toEqual([])
  })

  it('asks for one of the reasons where the rule lists them', () => {
    const options = { reasons: ['dot-xuat', 'doi-ngoai'] }
    expect(finds('simplified-reason', [{}], { options })).toEqual([['campaign', 'procedure']])
    expect(finds('simplified-reason', [{}], { options }, { submission: { reason: 'dot-xuatt' } })).toEqual([
      ['submission', 'reason'],
    ])
    expect(finds('simplified-reason', [{}], { options }, { submission: { reason: 'dot-xuat' } })).toEqual([])
  })

  it('tells a movement under the simplified procedure, not a nominee for a sudden achievement', () => {
    expect(finds('simplified-for-movement', [{}])).toEqual([['campaign', 'procedure']])
    expect(finds('simplified-for-movement', [{ commendation: 'dot-xuat' }])).toEqual([])
  })

  it('tells a standard procedure without a council', () => {
    const campaign = { procedure: 'standard' } as const
    expect(finds('minutes-missing', [{}], {}, { campaign })).toHaveLength(1)
    expect(
      finds('minutes-missing', [{}], {}, { campaign, submission: { council: { members: 9, present: 9 } } }),
    ).toEqual([])
  })

  it('holds votes against all members, those who were absent too', () => {
    const council = (in_favour: number) => ({
      submission: { council: { members: 10, present: 9, in_favour } },
    })
    expect(finds('votes-below-law', [{}], {}, council(8))).toEqual([['submission', 'council', 'in_favour']])
    expect(finds('votes-below-law', [{}], {}, council(9))).toEqual([])
    const own = ['nominees', 1, 'in_favour']
    expect(finds('votes-below-law', [{}, { in_favour: 8 }], {}, council(9))).toEqual([own])
    expect(finds('votes-below-law', [{ in_favour: 9 }, { in_favour: 8 }], {}, council(8))).toEqual([own])
  })

  it('tells an award whose list was not made public', () => {
    const shown = awardOf('bang-khen', { publicity: { cite: [citeOf('Điều 45')], verified: source } })
    const own = [packOf({ awards: [shown] })]
    const publicity = { from: '2021-12-01', to: '2021-12-10', where: 'Cổng thông tin' } as const
    expect(finds('publicity-missing', [{}], {}, { packs: own })).toHaveLength(1)
    expect(finds('publicity-missing', [{}], {}, { packs: own, submission: { publicity } })).toEqual([])
  })

  it('asks enterprises, their heads and foreigners for their papers, and no one else', () => {
    const nominees = [{ kind: 'enterprise' }, { role: 'entrepreneur' }, { kind: 'collective' }]
    expect(finds('enterprise-certificates', nominees)).toEqual([
      ['nominees', 0, 'name'],
      ['nominees', 1, 'name'],
    ])
    expect(
      finds('enterprise-certificates', [{ kind: 'enterprise', certificates: { 'xac-nhan-thue': 'a.pdf' } }]),
    ).toEqual([])
    expect(finds('foreign-certificates', [{ kind: 'foreign-individual' }, {}])).toHaveLength(1)
  })
})

describe('to whom', () => {
  const backing = { cite: [citeOf('Điều 46')], verified: source }
  const pm = awardOf('bang-khen', {
    decides: { authority: 'thu-tuong', ...backing },
    proposes: { who: ['province', 'ministry'], ...backing },
  })
  const to = (line: string, level: string) => ({
    packs: [packOf({ awards: [pm] })],
    submission: { to: [line], issuer: { name: 'Cơ quan', level } },
  })

  it('tells a department that writes to the Prime Minister', () => {
    expect(finds('addressee-too-high', [{}], {}, to('Thủ tướng Chính phủ', 'province-department'))).toEqual([
      ['submission', 'to'],
    ])
    expect(finds('addressee-too-high', [{}], {}, to('Thủ tướng Chính phủ', 'province'))).toEqual([])
    expect(finds('addressee-too-high', [{}], {}, to('Ủy ban nhân dân tỉnh', 'province-department'))).toEqual(
      [],
    )
  })

  it('tells a province that writes to somebody who does not decide', () => {
    expect(finds('addressee-not-deciding', [{}], {}, to('Bộ Y tế', 'province'))).toHaveLength(1)
    expect(finds('addressee-not-deciding', [{}], {}, to('Thủ tướng Chính phủ', 'province'))).toEqual([])
    const also = { options: { also: ['Bộ Y tế'] } }
    expect(finds('addressee-not-deciding', [{}], also, to('Bộ Y tế', 'province'))).toEqual([])
  })

  it('takes the body for its chair', () => {
    const chair = awardOf('bang-khen', { proposes: { who: ['province-department'], ...backing } })
    const parts = {
      ...to('Ủy ban nhân dân tỉnh Đắk Lắk', 'province-department'),
      packs: [packOf({ awards: [chair] })],
    }
    expect(finds('addressee-not-deciding', [{}], {}, parts)).toEqual([])
  })
})

describe('names and summaries', () => {
  it.each([
    ['BV Đa khoa tỉnh', 'BV'],
    ['Trường THPT Buôn Ma Thuột', 'THPT'],
    ['Ng. Văn Ba', 'Ng.'],
    ['Khoa Nội - TTYT huyện Lắk', 'TTYT'],
  ])('tells the abbreviation in %s', (name, part) => {
    expect(ruleFinds('name-abbreviated', { nominees: [{ name }] })[0]?.args.part).toBe(part)
  })

  it.each([
    'Bệnh viện Đa khoa tỉnh',
    'H’Hen Niê',
    'Nguyễn Văn A',
    'Công ty cổ phần FPT',
    'Y Bih Aliô',
    'Quân đoàn II',
  ])('leaves %s alone', name => {
    const nominees = [{ name }]
    expect([
      ...finds('name-abbreviated', nominees),
      ...finds('name-in-capitals', nominees),
      ...finds('name-with-title', nominees),
    ]).toEqual([])
  })

  it('writes a name in capitals the way it should stand', () => {
    const found = ruleFinds('name-in-capitals', { nominees: [{ name: 'NGUYỄN THỊ H’ÁNH' }] })
    expect(found[0]?.args.plain).toBe('Nguyễn Thị H’Ánh')
  })

  it('reads a name with thousands of blanks in it as fast as any other', () => {
    const name = `AA${' '.repeat(20_000)}`
    expect(finds('name-in-capitals', [{ name: `${name}b` }])).toEqual([])
    expect(finds('name-abbreviated', [{ name: `a${'b'.repeat(50_000)} ` }])).toEqual([])
  })

  it('tells a title before a person, not a word of a body’s name', () => {
    expect(finds('name-with-title', [{ name: 'ThS. Lê Văn An' }])).toHaveLength(1)
    expect(finds('name-with-title', [{ name: 'Bà Rịa', kind: 'collective' }])).toEqual([])
  })

  it('tells a summary too short to tell an act, one without a result, and one without a day', () => {
    expect(finds('summary-without-act', [{}])).toEqual([['nominees', 0, 'name']])
    expect(
      finds('summary-without-act', [{ achievements: [{ text: 'Có nhiều thành tích xuất sắc.' }] }]),
    ).toHaveLength(1)
    expect(finds('summary-without-act', [{ achievements: [merit] }])).toEqual([])
    const vague = {
      text: 'Tích cực tham gia phòng, chống dịch, được đồng nghiệp quý mến, hoàn thành mọi việc',
    }
    expect(finds('summary-without-result', [{ achievements: [vague] }])).toHaveLength(1)
    expect(
      finds('summary-without-result', [{ achievements: [{ ...vague, evidence: 'Giấy xác nhận' }] }]),
    ).toEqual([])
    expect(finds('achievement-undated', [{ achievements: [merit, { text, from: '2021' }] }])).toEqual([
      ['nominees', 0, 'achievements', 0],
    ])
  })

  it('tells a report that ended over six months before the letter', () => {
    const ended = (to: string) => [{ commendation: 'cong-trang', achievements: [{ text, from: '2020', to }] }]
    expect(finds('report-period', ended('2021-06-20'))).toEqual([])
    expect(finds('report-period', ended('2021-06-19'))).toHaveLength(1)
  })
})

describe('people', () => {
  it('asks who receives an award after death, and whether a death is marked', () => {
    expect(finds('posthumous-receiver', [{ posthumous: true }])).toHaveLength(1)
    expect(finds('posthumous-receiver', [{ posthumous: true, receiver: 'Vợ: Lê Thị C' }])).toEqual([])
    expect(finds('posthumous-not-marked', [{ attested: { 'hy-sinh': true } }])).toHaveLength(1)
    expect(finds('posthumous-not-marked', [{ attested: { 'hy-sinh': true }, posthumous: true }])).toEqual([])
  })

  it('tells a list of which more than half lead, once there are enough to speak of a share', () => {
    const led = (leaders: number, others: number) => [
      ...Array.from({ length: leaders }, () => ({ role: 'leader' })),
      ...Array.from({ length: others }, () => ({ role: 'direct-worker' })),
    ]
    expect(finds('share-of-leaders', led(3, 2))).toEqual([['nominees', 0, 'role']])
    expect(finds('share-of-leaders', led(2, 2))).toEqual([])
    expect(finds('share-of-leaders', led(2, 1))).toEqual([])
  })

  it('tells a donation without a receipt', () => {
    const donation = { value: '500 triệu đồng', to: 'Quỹ vắc xin' }
    expect(finds('donation-without-receipt', [{ donation }])).toHaveLength(1)
    expect(
      finds('donation-without-receipt', [{ donation: { ...donation, evidence: 'Biên nhận 12' } }]),
    ).toEqual([])
  })

  it('tells State awards for the review of a law', () => {
    const campaign = { name: 'Tổng kết 10 năm thi hành Luật Phòng, chống bệnh truyền nhiễm' }
    expect(finds('review-of-law', [{ award: 'huan-chuong' }], {}, { packs, campaign })).toEqual([
      ['campaign', 'name'],
    ])
    expect(finds('review-of-law', [{}], {}, { packs, campaign })).toEqual([])
  })

  it.each([
    ['Tổng kết phong trào thi đua siết chặt kỷ luật lao động', false],
    ['Tổng kết 20 năm hoạt động của Đoàn Luật sư tỉnh', false],
    ['Tổng kết 5 năm thực hiện công tác phổ biến, giáo dục pháp luật', false],
    ['Thực hiện Luật Thi đua, khen thưởng', false],
    ['TỔNG KẾT 10 NĂM LUẬT PHÒNG, CHỐNG MA TÚY', true],
    ['Sơ kết việc thực hiện Chỉ thị số 05 và Nghị quyết số 20', true],
    ['Tổng kết 10 năm triển khai Bộ luật Lao động', true],
  ])('reads whether “%s” reviews a law', (name, isReview) => {
    const found = finds('review-of-law', [{ award: 'huan-chuong' }], {}, { packs, campaign: { name } })
    expect(found).toHaveLength(isReview ? 1 : 0)
  })

  it('tells whose manager stands elsewhere, unless the campaign says so itself', () => {
    const manager = { name: 'Công an huyện', parent: 'Công an tỉnh' }
    expect(finds('managing-body', [{ manager }])).toHaveLength(1)
    expect(finds('managing-body', [{ manager }], {}, { campaign: { managed: 'Mục IV.1' } })).toEqual([])
  })
})

describe('what goes up with the letter', () => {
  const proposed = awardOf('huan-chuong', {
    state: true,
    form: 'huan-chuong',
    proposes: { who: ['province'], cite: [citeOf('Điều 83')], verified: source },
    publicity: { cite: [citeOf('Điều 84')], verified: source },
  })
  const upward = [packOf({ awards: [proposed] })]
  const nominee = { award: 'huan-chuong' }
  const from = (level: string): Parts => ({
    packs: upward,
    submission: { issuer: { name: 'UBND tỉnh', level } },
  })

  it('is one kind of commendation a letter', () => {
    const kinds = (...all: readonly (string | undefined)[]) =>
      finds(
        'several-commendations',
        all.map(commendation => ({ commendation })),
      )
    expect(kinds(undefined, 'dot-xuat', 'dot-xuat')).toEqual([['nominees', 1, 'commendation']])
    expect(kinds(undefined, 'phong-trao')).toEqual([])
  })

  it('is confirmed by the issuer only where the issuer itself proposes', () => {
    const use = 'submitting-level-confirmation'
    expect(finds(use, [nominee, nominee], {}, from('province'))).toEqual([['nominees', 0, 'name']])
    expect(finds(use, [nominee], {}, from('province-department'))).toEqual([])
    const certificates = { 'xac-nhan-cap-trinh': 'Xác nhận ngày 18/12/2021' }
    expect(finds(use, [{ ...nominee, certificates }], {}, from('province'))).toEqual([])
  })

  it('is made public by those who propose upwards; others are reminded', () => {
    const use = 'publicity-missing'
    expect(finds(use, [nominee], { options: { levels: ['province'] } }, from('province'))).toHaveLength(1)
    expect(finds(use, [nominee], { options: { levels: ['province'] } }, from('unit'))).toEqual([])
    expect(finds(use, [nominee], { options: { exceptLevels: ['province'] } }, from('unit'))).toHaveLength(1)
    expect(finds(use, [nominee], { options: { exceptLevels: ['province'] } }, from('province'))).toEqual([])
  })

  it('is public for so many working days, Saturdays and Sundays aside', () => {
    const shown = (to: `${string}-${string}-${string}`) =>
      ruleFinds('publicity-too-short', {
        packs: upward,
        nominees: [nominee],
        submission: { publicity: { from: '2021-12-06', to, where: 'Cổng thông tin' } },
      }).map(one => one.args.found)
    expect(shown('2021-12-16')).toEqual([9])
    expect(shown('2021-12-17')).toEqual([])
    expect(shown('2021-12-19')).toEqual([])
  })

  it('has electronic files, unless it is secret', () => {
    const secret: Parts = { submission: { reason: 'bi-mat-nha-nuoc' } }
    expect(finds('electronic-files', [{}, {}])).toEqual([['nominees', 0, 'award']])
    expect(finds('electronic-files', [{}], {}, secret)).toEqual([])
    expect(finds('secret-files', [{}], {}, secret)).toEqual([['submission', 'reason']])
    expect(finds('secret-files', [{}])).toEqual([])
  })
})

describe('who is no longer commended', () => {
  it('is a unit that was dissolved by the day that counts', () => {
    expect(finds('dissolved-unit', [{ dissolved: '2021-12-20' }])).toEqual([['nominees', 0, 'dissolved']])
    expect(finds('dissolved-unit', [{ dissolved: '2021-12-21' }, {}])).toEqual([])
  })

  it('is somebody disciplined in a post that counts as dedication', () => {
    const posts = [{ post: 'Giám đốc Sở', from: '2010-01', to: '2015-12' }]
    const measure = (from: string, to?: string) => [{ form: 'khiển trách', from, to }]
    const dedicated = { commendation: 'cong-hien', posts }
    expect(finds('discipline-in-post', [{ ...dedicated, discipline: measure('2015-12-31') }])).toEqual([
      ['nominees', 0, 'discipline', 0],
    ])
    expect(finds('discipline-in-post', [{ ...dedicated, discipline: measure('2016-01-01') }])).toEqual([])
    expect(finds('discipline-in-post', [{ ...dedicated, discipline: measure('2008', '2009') }])).toEqual([])
    expect(finds('discipline-in-post', [{ posts, discipline: measure('2012') }])).toEqual([])
  })
})

describe('a rule', () => {
  it('binds no harder than it was verified', () => {
    const [found] = ruleFinds(
      'posthumous-receiver',
      { nominees: [{ posthumous: true }] },
      { verified: secondHand },
    )
    expect(found).toMatchObject({ severity: 'warning', cite: [{ text: { vi: 'Điều 1' } }] })
  })

  it('looks only at the awards it names', () => {
    expect(
      finds('posthumous-receiver', [{ posthumous: true }], { options: { awards: ['huan-chuong'] } }),
    ).toEqual([])
    expect(finds('posthumous-receiver', [{ posthumous: true }], { options: { state: true } })).toEqual([])
  })

  it('that names no check is told with the nearest', () => {
    const own = [packOf({ awards: [awardOf('bang-khen')], rules: [ruleOf('same-merit-twise')] })]
    expect(foundIn({ packs: own, nominees: [{}] }, 'law/unknown-check')[0]?.args.nearest).toBe(
      'same-merit-twice',
    )
  })
})
