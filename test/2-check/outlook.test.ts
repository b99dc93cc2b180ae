import { describe, expect, it } from 'vitest'
import { outlookIn } from '../../src/2-check/outlook.ts'
import type { Campaign, Nominee } from '../../src/model/input.ts'
import type { Condition } from '../../src/model/law.ts'
import { awardOf, citeOf, clauseOf, groundOf, inputsOf, nomineeOf, packOf, source } from './given.ts'

const award = (id: string, rank: number, ...whens: Condition[]) =>
  awardOf(id, { rank, clauses: [clauseOf(whens.map((when, at) => groundOf(`1/${at}`, when)))] })

type Around = { readonly campaign?: Partial<Campaign>; readonly level?: string }

const look = (own: readonly Condition[], nominee: Partial<Nominee> = {}, around: Around = {}) => {
  const pack = packOf({
    awards: [
      award('bang-khen', 10, ...own),
      {
        ...award('giay-khen', 20, { influence: 'unit' }),
        proposes: { who: ['unit'], cite: [citeOf('Điều 83')], verified: source },
      },
      award('huy-hieu', 30, { all: [] }),
      { ...award('lao-dong-tien-tien', 15, { all: [] }), form: 'danh-hieu' },
    ],
  })
  const { submission, ...inputs } = inputsOf({ packs: [pack], campaign: around.campaign })
  const issuer = { name: 'Sở Y tế', level: around.level }
  const whole = { ...inputs, submission: { ...submission, issuer } }
  return outlookIn({ inputs: whole, pack, day: '2021-12-20', isDayKnown: true })(nomineeOf(nominee))
}

const good = Object.fromEntries([2018, 2019, 2020].map(year => [year, 'hoan-thanh-tot']))

describe('the outlook', () => {
  it('tells the day on which the last criterion falls due', () => {
    const awards_held = [{ award: 'giay-khen', year: 2017, date: '2017-06-15' as const }]
    const when: Condition = {
      all: [
        { holds: ['giay-khen'], yearsAfter: 5 },
        { streak: 'hoan-thanh-tot', years: 4, after: ['giay-khen'] },
      ],
    }
    expect(look([when], { awards_held, ratings: good }).earliest).toEqual({
      ground: '1/0',
      day: '2022-06-15',
    })
  })

  it('counts a post still held on to the day that makes up the years', () => {
    const posts = [
      { post: 'Giám đốc Sở', from: '2010-01', to: '2014-12' },
      { post: 'Giám đốc Sở', from: '2019-07-01' },
    ]
    const when: Condition = { served: ['giam-doc-so'], years: 10 }
    // 60 full months before, so 60 are lacking from 01/07/2019 on.
    expect(look([when], { posts }).earliest).toEqual({ ground: '1/0', day: '2024-07-01' })
    const left = posts.map(post => ({ ...post, to: post.to ?? '2021-06' }))
    expect(look([when], { posts: left }).earliest).toBeUndefined()
  })

  it('takes the ground that time meets first', () => {
    const founded = { founded: '2015-03-01' }
    expect(look([{ age: 10 }, { age: 8 }], founded).earliest).toEqual({ ground: '1/1', day: '2023-03-01' })
  })

  it('promises nothing where more than time is lacking', () => {
    expect(
      look([{ all: [{ age: 10 }, { influence: 'nation' }] }], { founded: '2015' }).earliest,
    ).toBeUndefined()
    expect(look([{ streak: 'hoan-thanh-tot', years: 5 }], { ratings: good }).earliest).toBeUndefined()
    const title = { award: 'lao-dong-tien-tien', year: 2020 }
    expect(
      look([{ count: ['lao-dong-tien-tien'], atLeast: 2 }], { awards_held: [title] }).earliest,
    ).toBeUndefined()
  })

  it('says what the nearest ground lacks, or the stated one', () => {
    const whens: Condition[] = [{ all: [{ age: 8 }, { influence: 'nation' }] }, { age: 10 }]
    const nearest = look(whens, { founded: '2015' }).nearest
    expect(nearest?.ground).toBe('1/1')
    expect(nearest?.missing.map(one => [one.code, one.args.found, one.args.needed])).toEqual([
      ['law/age-too-low', 6, 10],
    ])
    expect(look(whens, { founded: '2015', ground: '1/0' }).nearest?.ground).toBe('1/0')
  })
})

describe('the highest award that the facts support', () => {
  const refused: Condition[] = [{ influence: 'nation' }]

  it('is the highest that they meet today, in this law', () => {
    const met = { verdict: 'met', among: 'law', ground: '1/0' }
    expect(look(refused, { influence: 'commune' }).highest).toEqual({ ...met, award: 'giay-khen' })
    expect(look(refused).highest).toEqual({ ...met, award: 'huy-hieu' })
  })

  it('is one of the campaign where it lists any, by its own terms', () => {
    const campaign = { awards: [{ award: 'huy-hieu' }, { award: 'bang-khen' }] }
    expect(look(refused, { influence: 'commune' }, { campaign }).highest).toMatchObject({
      award: 'huy-hieu',
      among: 'campaign',
    })
    const strict = { awards: [{ award: 'huy-hieu', influence: 'province' }] }
    expect(look(refused, { influence: 'commune' }, { campaign: strict }).highest).toMatchObject({
      award: 'giay-khen',
      among: 'law',
    })
  })

  it('is none that another level proposes', () => {
    expect(look(refused, { influence: 'commune' }, { level: 'unit' }).highest?.award).toBe('giay-khen')
    expect(look(refused, { influence: 'commune' }, { level: 'district' }).highest?.award).toBe('huy-hieu')
  })

  it('is no title for somebody put forward for an award, and nothing where nothing holds', () => {
    expect(look(refused, {}, { level: 'district' }).highest?.award).toBe('huy-hieu')
    const pack = packOf({ awards: [award('bang-khen', 10, ...refused)] })
    const bench = { inputs: inputsOf({ packs: [pack] }), pack, day: '2021-12-20', isDayKnown: true } as const
    expect(outlookIn(bench)(nomineeOf())).toMatchObject({ earliest: undefined, highest: undefined })
  })

  it('may be a lower one that the council decides, if more than a word speaks for it', () => {
    const open = (when: Condition) => {
      const pack = packOf({ awards: [award('bang-khen', 10, ...refused), award('giay-khen', 20, when)] })
      const campaign = { awards: [{ award: 'giay-khen' }] }
      const inputs = inputsOf({ packs: [pack], campaign })
      const bench = { inputs, pack, day: '2021-12-20', isDayKnown: true } as const
      return outlookIn(bench)(nomineeOf({ influence: 'field' })).highest
    }
    expect(open({ all: [{ influence: 'field' }, { attest: 'neu-guong' }] })).toEqual({
      award: 'giay-khen',
      ground: '1/0',
      verdict: 'council',
      among: 'campaign',
    })
    expect(open({ attest: 'neu-guong' })).toBeUndefined()
  })
})
