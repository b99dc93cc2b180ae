// The campaign's own terms at their borders.
import { describe, expect, it } from 'vitest'
import type { CampaignAward, Nominee } from '../../../src/model/input.ts'
import type { Terms } from '../../../src/model/law.ts'
import { awardOf, checkOf, citeOf, foundIn, type Parts, packOf, secondHand, source } from '../given.ts'

const backing = { cite: [citeOf('Điều 55')], verified: source }
const packs = [packOf({ awards: [awardOf('bang-khen'), awardOf('giay-khen')] })]
const plan = { type: 'Kế hoạch', number: '12/KH-UBND', date: '2021-10-01', issuer: 'UBND tỉnh', about: '' }

const under = (
  terms: Partial<CampaignAward>,
  nominees: readonly Partial<Nominee>[],
  more: Parts = {},
): Parts => ({
  packs,
  ...more,
  campaign: { plan, awards: [{ award: 'bang-khen', source: 'Mục IV.5', ...terms }], ...more.campaign },
  nominees,
})

const codes = (parts: Parts) =>
  checkOf(parts)
    .diagnostics.map(one => one.code)
    .filter(code => code.startsWith('campaign/'))

describe('the campaign’s terms', () => {
  it('cite the campaign’s plan and the part of it', () => {
    const [found] = foundIn(
      under({ influence: 'province' }, [{ influence: 'field' }]),
      'campaign/influence-below-campaign',
    )
    expect(found?.cite).toEqual([
      {
        instrument: 'campaign',
        text: {
          vi: 'Mục IV.5, Kế hoạch số 12/KH-UBND ngày 01/10/2021 của UBND tỉnh',
          en: 'Mục IV.5, Kế hoạch số 12/KH-UBND ngày 01/10/2021 của UBND tỉnh',
        },
      },
    ])
  })

  it('cite each its own part of the plan where `source` gives them one by one', () => {
    const lawful = { simplified: [{ from: '2017-10-01', value: 3, ...backing }] as const }
    const own = [packOf({ awards: [awardOf('bang-khen', { sets: lawful })] })]
    const terms: Partial<CampaignAward> = {
      sets: 7,
      merits: ['frontline'],
      influence: 'province',
      quota: { total: { count: 0 } },
      deadline: '2021-12-01',
      source: { sets: 'Mục 1', merits: 'Mục 2', influence: 'Mục 3', quota: 'Mục 4', deadline: 'Mục 5' },
    }
    const parts = { ...under(terms, [{}]), packs: own }
    const cited = (source: CampaignAward['source']) =>
      checkOf({
        ...parts,
        campaign: { ...parts.campaign, awards: [{ award: 'bang-khen', ...terms, source }] },
      })
        .diagnostics.filter(one => one.code.startsWith('campaign/'))
        .map(one => `${one.code} ${one.cite?.[0]?.text.vi.replace(/,? ?Kế hoạch.*/, '')}`)
    expect(cited(terms.source).toSorted()).toEqual([
      'campaign/deadline-passed Mục 5',
      'campaign/influence-not-stated Mục 3',
      'campaign/merit-not-stated Mục 2',
      'campaign/quota-exceeded Mục 4',
      'campaign/sets-differ Mục 1',
    ])
    expect(new Set(cited({ papers: 'Mục 9' }).map(one => one.split(' ')[1]))).toEqual(new Set(['']))
    expect(cited('Mục IV').every(one => one.endsWith(' Mục IV'))).toBe(true)
  })

  it('admit only the awards listed, and every award where none is', () => {
    expect(codes(under({}, [{ award: 'giay-khen' }]))).toEqual(['campaign/award-not-in-campaign'])
    expect(codes({ packs, nominees: [{ award: 'giay-khen' }] })).toEqual([])
  })

  it('ask the law for the awards they list', () => {
    const found = foundIn(under({ award: 'bang-khenn' }, []), 'law/unknown-award')
    expect(found[0]?.span.path).toEqual(['campaign', 'awards', 0, 'award'])
  })

  it('ask for one of their merits', () => {
    const terms = { merits: ['frontline', 'initiative'] }
    expect(codes(under(terms, [{ merit: ['initiative', 'communication'] }]))).toEqual([])
    expect(codes(under(terms, [{ merit: ['communication'] }]))).toEqual(['campaign/merit-not-in-campaign'])
    expect(codes(under(terms, [{}]))).toEqual(['campaign/merit-not-stated'])
  })

  it('admit so many of all kinds together', () => {
    const terms = { quota: { total: { count: 1 } } }
    const [found] = foundIn(under(terms, [{}, { kind: 'collective' }]), 'campaign/quota-exceeded')
    expect(found).toMatchObject({
      args: { group: { vi: 'trường hợp' }, found: 2, most: 1 },
      span: { path: ['nominees', 1, 'award'] },
    })
    expect(codes(under(terms, [{}]))).toEqual([])
  })

  it('ask for their influence, stated or wider', () => {
    expect(codes(under({ influence: 'province' }, [{ influence: 'nation' }]))).toEqual([])
    expect(codes(under({ influence: 'province' }, [{}]))).toEqual(['campaign/influence-not-stated'])
  })

  it('count a quota by kind of nominee and point to the first one too many', () => {
    const nominees = [{}, { kind: 'collective' }, {}, {}]
    const parts = under({ quota: { individuals: { count: 2 } } }, nominees)
    const [found] = foundIn(parts, 'campaign/quota-exceeded')
    expect(found?.span.path).toEqual(['nominees', 3, 'award'])
    expect(found?.args).toMatchObject({ found: 3, most: 2, over: 1, group: { en: 'individuals' } })
    expect(codes(under({ quota: { individuals: { count: 3 } } }, nominees))).toEqual([])
  })

  it('take a share of a whole down to whole people, and ask for the whole where it is missing', () => {
    const quota = { individuals: { percent: 5, of: 59 } }
    expect(codes(under({ quota }, [{}, {}]))).toEqual([])
    expect(codes(under({ quota }, [{}, {}, {}]))).toEqual(['campaign/quota-exceeded'])
    expect(codes(under({ quota: { individuals: { percent: 5 } } }, [{}]))).toEqual([
      'campaign/quota-whole-missing',
    ])
  })

  it('admit the last whole person of a share with decimals', () => {
    const quota = { individuals: { percent: 4.6, of: 1500 } }
    const most = (count: number) => codes(under({ quota }, Array(count).fill({})))
    expect(most(69)).toEqual([])
    expect(most(70)).toEqual(['campaign/quota-exceeded'])
  })

  it('close on the deadline and warn ten days ahead', () => {
    const on = (received: `${number}-${number}-${number}`) =>
      codes(under({ deadline: '2021-12-31' }, [{}], { submission: { date: '2021-12-01', received } }))
    expect(on('2021-12-21')).toEqual([])
    expect(on('2021-12-22')).toEqual(['campaign/deadline-near'])
    expect(on('2021-12-31')).toEqual(['campaign/deadline-near'])
    expect(on('2022-01-01')).toEqual(['campaign/deadline-passed'])
  })

  it('hold no deadline against a day nobody wrote', () => {
    const parts = under({ deadline: '2017-12-31' }, [{}], {
      submission: { date: undefined },
      campaign: { law: 'law' },
    })
    expect(
      codes({
        ...parts,
        campaign: { ...parts.campaign, awards: [{ award: 'bang-khen', deadline: '2017-01-01' }] },
      }),
    ).toEqual([])
  })

  it('count their own sets and cite both texts, once for all awards alike', () => {
    const lawful = (value: number) => ({
      simplified: [{ from: '2017-10-01', value, ...backing, verified: secondHand }] as const,
    })
    const own = [
      packOf({
        awards: [awardOf('bang-khen', { sets: lawful(3) }), awardOf('giay-khen', { sets: lawful(3) })],
      }),
    ]
    const awards = [
      { award: 'bang-khen', sets: 7, source: 'Mục IV.5' },
      { award: 'giay-khen', sets: 7, source: 'Mục IV.5' },
    ]
    const nominees = [{}, { award: 'giay-khen' }]
    const found = foundIn({ packs: own, campaign: { plan, awards }, nominees }, 'campaign/sets-differ')
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ severity: 'warning', args: { campaign: 7, law: 3 } })
    expect(found[0]?.cite?.map(cite => cite.instrument)).toEqual(['campaign', 'law'])
    const same = awards.map(one => ({ ...one, sets: 3 }))
    expect(codes({ packs: own, campaign: { plan, awards: same }, nominees })).toEqual([])
  })

  it('send the letter along their route', () => {
    const route = [{ to: 'Sở Y tế', source: 'Mục IV.2' }]
    const issuer = { name: 'Sở Giáo dục và Đào tạo' }
    const to = (line: string) =>
      codes(under({}, [{}], { campaign: { route }, submission: { issuer, to: [line] } }))
    expect(to('Sở Nội vụ')).toEqual(['campaign/off-route'])
    expect(to('Sở Y tế tỉnh Đắk Lắk')).toEqual([])
  })

  it('let who manages propose', () => {
    const nominee = { manager: { name: 'Công an huyện', parent: 'Công an tỉnh' } }
    expect(codes(under({}, [nominee], { campaign: { managed: 'Mục IV.1' } }))).toEqual([
      'campaign/not-managed',
    ])
  })
})

describe('figures and days that must fit', () => {
  const council = (members: number, present: number, in_favour?: number) => ({
    submission: { council: { members, present, in_favour } },
  })

  it('no council has more present than members, nor more votes than present', () => {
    expect(codes(under({}, [], council(9, 10)))).toEqual(['campaign/present-exceed-members'])
    expect(codes(under({}, [], council(9, 8, 9)))).toEqual(['campaign/votes-exceed-present'])
    expect(codes(under({}, [], council(9, 9, 9)))).toEqual([])
    expect(codes(under({}, [{ in_favour: 9 }], council(9, 8, 8)))).toEqual(['campaign/votes-exceed-present'])
  })

  it('a share of votes is one of all members', () => {
    const voted = (in_favour: number) =>
      codes(under({}, [], { ...council(11, 10, in_favour), campaign: { votes: 80 } }))
    expect(voted(9)).toEqual([])
    expect(voted(8)).toEqual(['campaign/votes-below-campaign'])
  })

  it('a list is public as long as the plan asks, both days counted, and before the letter', () => {
    const shown = (to: `${number}-${number}-${number}`) =>
      codes(
        under({}, [{}], {
          campaign: { publicity: 5 },
          submission: { publicity: { from: '2021-12-01', to, where: 'Cổng' } },
        }),
      )
    expect(shown('2021-12-05')).toEqual([])
    expect(shown('2021-12-04')).toEqual(['campaign/publicity-too-short'])
    expect(shown('2021-12-21')).toEqual(['campaign/publicity-after-letter'])
    expect(codes(under({}, [{}], { campaign: { publicity: 5 } }))).toEqual(['campaign/publicity-missing'])
  })

  it('achievements lie in the campaign’s time, before the letter, and end after they begin', () => {
    const at = (from: string, to?: string) =>
      codes(
        under({}, [{ achievements: [{ text: 'việc', from, to }] }], {
          campaign: { period: { from: '2021-09-10' } },
        }),
      )
    expect(at('2021-09')).toEqual([])
    expect(at('2021-08', '2021-09-10')).toEqual([])
    expect(at('2021-08')).toEqual(['campaign/achievement-before-period'])
    expect(at('2021-12-20')).toEqual([])
    expect(at('2021-12-21')).toEqual(['campaign/achievement-after-letter'])
    expect(at('2021-11', '2021-10')).toEqual(['campaign/achievement-backwards'])
  })

  it('achievements lie before the day of receipt where the letter has no day yet', () => {
    const found = (from: string) =>
      foundIn(
        under({}, [{ achievements: [{ text: 'việc', from }] }], {
          submission: { date: undefined, received: '2021-12-22' },
        }),
        'campaign/achievement-after-letter',
      )
    expect(found('2021-12-22')).toEqual([])
    expect(found('2021-12-23').map(one => one.args)).toMatchObject([
      { date: '22/12/2021', day: { vi: 'ngày tiếp nhận' } },
    ])
  })

  it('nothing that the letter reports lies after it', () => {
    const letter = (nominee: Partial<Nominee>, submission: Parts['submission'] = {}) =>
      codes(under({}, [nominee], { submission }))
    expect(letter({ awards_held: [{ award: 'giay-khen', year: 2021 }] })).toEqual([])
    expect(letter({ awards_held: [{ award: 'giay-khen', year: 2022 }] })).toEqual([
      'campaign/award-held-after-letter',
    ])
    expect(letter({ awards_held: [{ award: 'giay-khen', year: 2021, date: '2021-12-21' }] })).toEqual([
      'campaign/award-held-after-letter',
    ])
    expect(letter({ ratings: { 2021: 'hoan-thanh', 2022: 'hoan-thanh' } })).toEqual(['campaign/rating-ahead'])
    expect(letter({}, { date: '2021-12-20', received: '2021-12-19' })).toEqual([
      'campaign/received-before-letter',
    ])
    const late = { members: 9, present: 9, date: '2021-12-21' } as const
    expect(letter({}, { date: '2021-12-20', council: late })).toEqual(['campaign/council-after-letter'])
  })

  it('one telling used for several people is told once, with their names', () => {
    const text = 'Trực 45 ca tại khu điều trị số 2 từ tháng 8 năm 2021'
    const nominees = ['An', 'Bình', 'An', 'Cúc'].map(name => ({ name, achievements: [{ text }] }))
    const [found, ...more] = foundIn(under({}, nominees), 'campaign/copied-text')
    expect(more).toEqual([])
    expect(found).toMatchObject({
      span: { path: ['nominees', 1, 'achievements', 0, 'text'] },
      args: { count: 3, names: { vi: 'An, Bình và Cúc' } },
    })
  })

  it('a short line may be the same by chance', () => {
    const nominees = ['An', 'Bình'].map(name => ({
      name,
      achievements: [{ text: 'Hoàn thành tốt nhiệm vụ' }],
    }))
    expect(codes(under({}, nominees))).toEqual([])
  })
})

describe('the terms of a pack', () => {
  const setting = (
    terms: Partial<Terms>,
    nominees: readonly Partial<Nominee>[],
    more: Parts = {},
  ): Parts => ({
    ...more,
    packs: [
      packOf({
        awards: [awardOf('bang-khen'), awardOf('giay-khen')],
        terms: [{ award: 'bang-khen', per: 'submission', ...backing, ...terms }],
      }),
    ],
    nominees,
  })

  it('hold for each unit by its name, however it is written, and for nobody whose unit is not known', () => {
    const terms: Partial<Terms> = { per: 'unit', quota: { individuals: { count: 1 } } }
    const found = checkOf(
      setting(terms, [{ unit: 'Khoa Nội' }, { unit: 'Khoa Ngoại' }, { unit: 'KHOA NỘI' }, {}, {}]),
    ).diagnostics.filter(one => one.code === 'campaign/unit-quota-exceeded')
    expect(found.map(one => [one.span.path, one.args.unit, one.args.over])).toEqual([
      [['nominees', 2, 'award'], 'KHOA NỘI', 1],
    ])
  })

  it('cite the pack, point at nothing of the campaign, and bind no harder than they were verified', () => {
    const [found] = foundIn(
      setting({ quota: { total: { count: 0 } }, verified: secondHand }, [{}]),
      'campaign/quota-exceeded',
    )
    expect(found).toMatchObject({ severity: 'warning', cite: [{ text: { vi: 'Điều 55' } }] })
    expect(found?.related?.map(one => one.note)).toEqual(['note/provision-not-verified'])
  })

  it('hold only where somebody is put forward for their award', () => {
    const terms: Partial<Terms> = { deadline: '2021-12-01', publicity: 5, votes: 80 }
    const council = { members: 10, present: 10, in_favour: 7 }
    const asked = (award: string) => codes(setting(terms, [{ award }], { submission: { council } }))
    expect(asked('giay-khen')).toEqual([])
    expect(asked('bang-khen')).toEqual([
      'campaign/deadline-passed',
      'campaign/votes-below-campaign',
      'campaign/publicity-missing',
    ])
  })
})
