import { describe, expect, it } from 'vitest'
import { type PlanOptions, plan } from '../../src/3-plan/index.ts'
import type { Submission } from '../../src/model/input.ts'
import type { Award } from '../../src/model/law.ts'
import { awardOf, checkOf, citeOf, inputsOf, type Parts, packOf, source } from '../2-check/given.ts'

const decides = (authority: string): Award['decides'] => ({
  authority,
  cite: [citeOf(`Điều của ${authority}`)],
  verified: source,
})
const papers: Award['papers'] = {
  simplified: ['tom-tat-thanh-tich', 'to-trinh', 'danh-sach'],
  standard: ['to-trinh', 'danh-sach', 'bao-cao-thanh-tich', 'bien-ban'],
}
const lawSets = (value: number): Award['sets'] => ({
  simplified: [{ from: '2017-10-01', value, cite: [citeOf('Điều 55')], verified: source }],
})
const order = awardOf('huan-chuong', { rank: 1, decides: decides('chu-tich-nuoc'), papers, sets: lawSets(3) })
const premier = awardOf('bang-khen-thu-tuong', { rank: 2, decides: decides('thu-tuong'), papers })
const province = awardOf('bang-khen-tinh', {
  rank: 3,
  decides: decides('chu-tich-ubnd-tinh'),
  papers,
  sets: {},
})
const packs = [packOf({ awards: [province, premier, order] })]

const planned = (parts: Parts, options: PlanOptions = {}) => {
  const all: Parts = { packs, ...parts, campaign: { procedure: 'simplified', ...parts.campaign } }
  return plan(inputsOf(all), checkOf(all).value, options)
}
const nominees = [
  { id: '001-an', name: 'An', kind: 'individual', award: 'bang-khen-tinh' },
  { id: '002-ho', name: 'Hộ B', kind: 'household', award: 'bang-khen-tinh' },
  { id: '003-to', name: 'Tổ C', kind: 'collective', award: 'bang-khen-tinh' },
  { id: '004-dung', name: 'Dũng', kind: 'individual', award: 'huan-chuong' },
]

describe('plan', () => {
  it('makes one dossier a deciding authority, the highest award first', () => {
    expect(planned({ nominees }).value.dossiers.map(dossier => dossier.id)).toEqual([
      'chu-tich-nuoc',
      'chu-tich-ubnd-tinh',
    ])
  })

  it('lists collectives before individuals before households, and counts each', () => {
    const [, dossier] = planned({ nominees }).value.dossiers
    expect(dossier?.awards).toEqual([
      {
        award: 'bang-khen-tinh',
        individuals: 1,
        collectives: 1,
        households: 1,
        nominees: ['003-to', '001-an', '002-ho'],
      },
    ])
  })

  it('orders papers as they are bound, whatever the order in the law', () => {
    const [dossier] = planned({ nominees: nominees.slice(3) }).value.dossiers
    expect(dossier?.papers.slice(0, 3).map(paper => paper.path)).toEqual([
      'to-trinh',
      'danh-sach',
      'tom-tat-thanh-tich/004-dung',
    ])
  })

  it('asks for reports and minutes in the standard procedure', () => {
    const [dossier] = planned({ nominees: nominees.slice(3), campaign: { procedure: 'standard' } }).value
      .dossiers
    expect(dossier?.papers.map(paper => paper.kind).filter(kind => kind !== 'hoi-dong')).toEqual([
      'to-trinh',
      'danh-sach',
      'bien-ban',
      'bao-cao-thanh-tich',
    ])
  })

  it('adds the papers that the campaign asks for', () => {
    const awards = [{ award: 'bang-khen-tinh', papers: ['phieu-giao-nhan'] }]
    const [dossier] = planned({ nominees: nominees.slice(0, 1), campaign: { awards } }).value.dossiers
    expect(dossier?.papers.at(-1)?.kind).toBe('phieu-giao-nhan')
  })

  it('makes a paper of a campaign’s own for each nominee where its wording says so', () => {
    const root = { type: 'list', items: [], span: { file: '', start: 0, end: 0, path: [] } } as const
    const own = { paper: 'ban-khai', path: 'ban-khai.yaml', root, sha256: '', own: true } as const
    const parts: Parts = {
      packs,
      nominees: nominees.slice(0, 2),
      campaign: { procedure: 'simplified', papers: ['ban-khai'] },
    }
    const pathsOf = (perNominee?: true) => {
      const file = perNominee ? { ...own, perNominee } : own
      const inputs = { ...inputsOf(parts), wording: new Map([['ban-khai', file]]) }
      const [dossier] = plan(inputs, checkOf(parts).value, {}).value.dossiers
      return dossier?.papers.filter(paper => paper.kind === 'ban-khai').map(paper => paper.path)
    }
    expect(pathsOf(true)).toEqual(['ban-khai/001-an', 'ban-khai/002-ho'])
    expect(pathsOf()).toEqual(['ban-khai'])
  })

  it('adds to every dossier the papers, and to every set the cover, that the campaign asks for', () => {
    const campaign = { cover: true, papers: ['muc-luc'] }
    for (const dossier of planned({ nominees, campaign }).value.dossiers)
      expect(dossier.papers.slice(0, 3).map(paper => paper.kind)).toEqual(['bia', 'muc-luc', 'to-trinh'])
    const [none] = planned({ nominees, campaign: { cover: false } }).value.dossiers
    expect(none?.papers[0]?.kind).toBe('to-trinh')
  })

  it('binds in what is attached after the summary of its nominee', () => {
    const [an, ...others] = nominees
    const attached = [{ ...an, attachments: ['xac-nhan.pdf'] }, ...others]
    const papers = planned({ nominees: attached }).value.dossiers.flatMap(dossier => dossier.papers)
    const [host, ...more] = papers.filter(paper => paper.attachments.length > 0)
    expect([host?.path, more]).toEqual(['tom-tat-thanh-tich/001-an', []])
  })

  it('takes the count of sets from the option, else the campaign, else the law, else one', () => {
    const campaign = { awards: [{ award: 'huan-chuong', sets: 7 }] }
    const of = (parts: Parts, options?: PlanOptions) => planned(parts, options).value.dossiers[0]?.sets
    expect(of({ nominees: nominees.slice(3), campaign }, { sets: 4 })).toMatchObject({
      count: 4,
      from: 'option',
    })
    expect(of({ nominees: nominees.slice(3), campaign })).toMatchObject({ count: 7, from: 'campaign' })
    expect(of({ nominees: nominees.slice(3) })).toMatchObject({
      count: 3,
      from: 'law',
      because: [citeOf('Điều 55')],
    })
    expect(of({ nominees: nominees.slice(0, 1) })).toMatchObject({ count: 1, from: 'default' })
  })

  it('copies a dossier as often as the award of it that asks for most, whoever asks', () => {
    const medal = awardOf('huy-chuong', { ...order, id: 'huy-chuong', rank: 2, sets: lawSets(4) })
    const both = [...nominees.slice(3), { id: '005-ba', name: 'Ba', kind: 'individual', award: 'huy-chuong' }]
    const parts = (sets: number): Parts => ({
      packs: [packOf({ awards: [order, medal] })],
      nominees: both,
      campaign: { awards: [{ award: 'huan-chuong', sets }] },
    })
    const fewer = planned(parts(2))
    expect(fewer.value.dossiers[0]?.sets).toMatchObject({ count: 4, from: 'law' })
    expect(fewer.diagnostics.map(one => [one.code, one.span.path, one.args.most])).toEqual([
      ['document/sets-differ', ['campaign', 'awards', 0, 'sets'], 4],
    ])
    const more = planned(parts(7))
    expect(more.value.dossiers[0]?.sets).toMatchObject({ count: 7, from: 'campaign' })
    expect(more.diagnostics).toEqual([])
  })

  it('takes the law’s count of the day that the nominees are judged on', () => {
    const [early, late] = [
      { from: '2017-10-01', to: '2020-12-31', value: 1 },
      { from: '2021-01-01', value: 3 },
    ] as const
    const backed = { cite: [citeOf('Điều 55')], verified: source }
    const sets = {
      simplified: [
        { ...early, ...backed },
        { ...late, ...backed },
      ],
    }
    const parts: Parts = {
      packs: [packOf({ awards: [awardOf('huan-chuong', { decides: order.decides, papers, sets })] })],
      nominees: [{ ...nominees[3], ratings: { 2021: 'hoan-thanh-tot' } }],
      submission: { date: undefined },
      campaign: { law: 'law' },
    }
    expect(planned(parts).value.dossiers[0]?.sets.count).toBe(3)
  })

  it('tells of fewer sets wished than campaign or law ask for, not of more', () => {
    const campaign = { awards: [{ award: 'huan-chuong', sets: 7 }] }
    const told = (sets: number, parts: Parts = { campaign }) =>
      planned({ ...parts, nominees: nominees.slice(3) }, { sets }).diagnostics.map(one => [
        one.code,
        one.args.count,
      ])
    expect(told(6)).toEqual([['document/sets-below', 7]])
    expect(told(7)).toEqual([])
    expect(told(2, {})).toEqual([['document/sets-below', 3]])
  })

  it('tells of a number that two letters share, whoever gave it to them', () => {
    const told = (submission: Parts['submission']) =>
      planned({ nominees, submission })
        .diagnostics.filter(one => one.code === 'document/number-shared')
        .map(one => [one.span.path.join('.'), one.args.count])
    const [a, b] = ['chu-tich-nuoc', 'chu-tich-ubnd-tinh'] as const
    const own = (one: string, other: string) => ({
      letters: { [a]: { number: one }, [b]: { number: other } },
    })
    expect(told({ number: '1/TTr' })).toEqual([['submission.number', 2]])
    expect(told(own('1/TTr', '1/TTr'))).toEqual([[`submission.letters.${b}.number`, 2]])
    expect(told({ number: '1/TTr', letters: { [b]: { number: '1/TTr' } } })).toEqual([
      ['submission.number', 2],
    ])
    expect(told(own('1/TTr', '2/TTr'))).toEqual([])
  })

  it.each(['TSKH. Lê Văn A', 'Kỹ sư Lê Văn A', 'ĐD. Lê Văn A', 'Ông Lê Văn A', 'BSCK2 Lê Văn A'])(
    'tells of a title before the name of who signs: %s',
    name => {
      const found = planned({ nominees, submission: { signer: { title: 'Giám đốc', name } } }).diagnostics
      expect(found.map(one => one.code)).toContain('document/degree-before-signer')
    },
  )

  it('holds a body under one head to its head’s signature, as the list of levels says', () => {
    const signer = { title: 'Giám đốc', authority: 'TM' as const }
    const parts: Parts = { packs, nominees, submission: { signer, issuer: { name: 'Hội', level: 'club' } } }
    const told = (headed: boolean) => {
      const inputs = inputsOf(parts)
      const levels = [{ id: 'club', names: { vi: 'hội', en: 'club' }, headed }]
      const laws = { ...inputs.laws, vocabulary: { ...inputs.laws.vocabulary, levels } }
      return plan({ ...inputs, laws }, checkOf(parts).value, {}).diagnostics.map(one => one.code)
    }
    expect(told(true)).toContain('document/sign-authority')
    expect(told(false)).not.toContain('document/sign-authority')
  })

  it('plans only the awards asked for', () => {
    expect(
      planned({ nominees }, { only: ['huan-chuong'] }).value.dossiers.map(dossier => dossier.id),
    ).toEqual(['chu-tich-nuoc'])
  })

  it('puts what a letter says in the place of what the submission says', () => {
    const letters = {
      'chu-tich-nuoc': {
        number: '9/TTr-SYT',
        signer: { title: 'Phó Giám đốc', authority: 'KT' as const, for: 'Giám đốc' },
      },
    }
    const [state, own] = planned({ nominees, submission: { number: '8/TTr-SYT', letters } }).value.dossiers
    expect(state?.letter).toMatchObject({
      number: '9/TTr-SYT',
      signer: { title: 'Phó Giám đốc' },
      place: 'Đắk Lắk',
    })
    expect(own?.letter).toMatchObject({ number: '8/TTr-SYT', signer: { title: 'Giám đốc' } })
  })

  it('tells of a letter without recipients, unless a letter has its own', () => {
    const codes = (submission: Parts['submission']): readonly string[] =>
      planned({ nominees, submission }).diagnostics.map(one => one.code)
    expect(codes({ recipients: [] })).toContain('document/recipients-missing')
    expect(codes({ recipients: ['Như trên'] })).not.toContain('document/recipients-missing')
    const own = { recipients: ['Như trên'] }
    const letters = { 'chu-tich-nuoc': own, 'chu-tich-ubnd-tinh': own }
    expect(codes({ recipients: [], letters })).not.toContain('document/recipients-missing')
  })

  it('tells of a signer who does not say for whom, unless the post says it', () => {
    const codes = (signer: Submission['signer']): readonly string[] =>
      planned({ nominees, submission: { signer } }).diagnostics.map(one => one.code)
    expect(codes({ title: 'Trưởng phòng', authority: 'TUQ' })).toContain('document/signed-for-missing')
    expect(codes({ title: 'Chánh Văn phòng', authority: 'KT' })).toContain('document/signed-for-missing')
    expect(codes({ title: 'Phó Giám đốc', authority: 'KT' })).not.toContain('document/signed-for-missing')
    expect(codes({ title: 'Trưởng phòng', authority: 'TL', for: 'Giám đốc' })).toEqual([])
  })
})
