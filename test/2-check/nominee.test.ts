import { describe, expect, it } from 'vitest'
import type { Nominee } from '../../src/model/input.ts'
import type { Award } from '../../src/model/law.ts'
import { awardOf, checkOf, clauseOf, groundOf, packOf, secondHand } from './given.ts'

const sequence = groundOf('1/c', {
  all: [
    { holds: ['bang-khen-tinh'], yearsAfter: 5 },
    { streak: 'hoan-thanh-tot', years: 5 },
  ],
})
const sudden = groundOf('1/b', { all: [{ attest: 'xuat-sac-dot-xuat' }, { influence: 'field' }] })
const movement = groundOf('1/a', { movement: ['prime-minister'], years: 3 })

const withGrounds = (...grounds: Parameters<typeof clauseOf>[0][number][]): Award =>
  awardOf('bang-khen', { clauses: [clauseOf(grounds)] })

const judge = (award: Award, nominee: Partial<Nominee> = {}, more: readonly Award[] = []) => {
  const { value, diagnostics } = checkOf({
    nominees: [nominee],
    packs: [packOf({ awards: [award, ...more] })],
  })
  const [finding] = value.findings
  if (!finding) throw new Error('nobody was judged')
  return { finding, diagnostics, codes: diagnostics.map(one => one.code) }
}

describe('a nominee', () => {
  it('is silent where a ground holds, and says which it took', () => {
    const { finding, codes } = judge(withGrounds(movement, sudden), {
      influence: 'province',
      attested: { 'xuat-sac-dot-xuat': true },
    })
    expect(finding).toMatchObject({ ground: '1/b', verdict: 'met' })
    expect(finding.trials.map(trial => trial.verdict)).toEqual(['unmet', 'met'])
    expect(codes).toEqual([])
  })

  it('is not refused for what nobody has written: its kind, the kind of commendation', () => {
    expect(judge(withGrounds(sudden), { kind: '' }).codes).toEqual([])
    const { value, diagnostics } = checkOf({
      nominees: [{}],
      campaign: { commendation: '' },
      packs: [packOf({ awards: [withGrounds(groundOf('1/a', { commendation: ['dot-xuat'] }))] })],
    })
    expect(value.findings[0]?.verdict).toBe('council')
    expect(diagnostics.map(one => [one.code, one.args.criteria])).toEqual([
      ['law/council-decides', expect.objectContaining({ vi: expect.stringContaining('đột xuất') })],
    ])
  })

  it('is left to the council where only people can say, all open criteria in one sentence', () => {
    const open = groundOf('1/b', { all: [{ attest: 'xuat-sac-dot-xuat' }, { attest: 'neu-guong' }] })
    const { finding, diagnostics } = judge(withGrounds(open))
    expect(finding.verdict).toBe('council')
    expect(diagnostics.map(one => [one.code, one.severity])).toEqual([['law/council-decides', 'info']])
    expect(diagnostics[0]?.args.criteria).toMatchObject({
      vi: 'thành tích xuất sắc đột xuất; có tác dụng động viên, giáo dục, nêu gương',
    })
    expect(diagnostics[0]?.cite?.[0]?.text.vi).toBe('Điều 1/b')
  })

  it('is told of two ways that lack as much the one that is nearer: it has one of two titles, none of the one', () => {
    const ways = {
      any: [
        { count: ['co'], atLeast: 1 },
        { count: ['chien-si'], atLeast: 2 },
      ],
    }
    const held = { awards_held: [{ award: 'chien-si', year: 2020 }] }
    const { diagnostics } = judge(withGrounds(groundOf('1/c', ways)), held)
    expect(diagnostics.map(one => one.args)).toMatchObject([{ found: 1, needed: 2 }])
    expect(judge(withGrounds(groundOf('1/c', ways))).diagnostics[0]?.args).toMatchObject({ needed: 1 })
  })

  it('tells the council every way that would do, and asks for one of them', () => {
    const either = { any: [{ attest: 'nhieu-thanh-tich' }, { attest: 'xuat-sac-dot-xuat' }] }
    const { diagnostics, finding } = judge(
      withGrounds(groundOf('1/b', { all: [{ attest: 'neu-guong' }, either] })),
    )
    expect(diagnostics[0]?.args.criteria).toMatchObject({
      vi: 'có tác dụng động viên, giáo dục, nêu gương; nhiều thành tích hoặc thành tích xuất sắc đột xuất',
    })
    expect(finding.trials[0]?.judgements).toHaveLength(3)
  })

  it('leaves to the council the ground that leaves least open', () => {
    const wide = groundOf('1/x', { all: [{ attest: 'binh-xet' }, { attest: 'neu-guong' }] })
    expect(judge(withGrounds(wide, groundOf('1/y', { attest: 'neu-guong' }))).finding.ground).toBe('1/y')
  })

  it('is told each criterion that the stated ground lacks, as errors where the text was read', () => {
    const { finding, diagnostics } = judge(withGrounds(movement, sequence), { ground: '1/c' })
    expect(finding).toMatchObject({ ground: '1/c', verdict: 'unmet' })
    expect(diagnostics.map(one => [one.code, one.severity])).toEqual([
      ['law/award-not-held', 'error'],
      ['law/rating-missing', 'error'],
    ])
  })

  it('is warned, not refused, where the provision was read second-hand, and told so', () => {
    const { diagnostics } = judge(withGrounds({ ...sequence, verified: secondHand }), { ground: '1/c' })
    expect(diagnostics.map(one => one.severity)).toEqual(['warning', 'warning'])
    expect(diagnostics[0]?.args.verified).toMatchObject({ en: 'checked only in a text that restates it' })
    expect(diagnostics[0]?.related?.map(one => one.note)).toEqual(['note/provision-not-verified'])
  })

  it('is warned where the clause was not read, though its ground was', () => {
    const clause = clauseOf([sequence], { verified: secondHand })
    const { diagnostics } = judge(awardOf('bang-khen', { clauses: [clause] }), { ground: '1/c' })
    expect(diagnostics.map(one => one.severity)).toEqual(['warning', 'warning'])
  })

  it('is warned where another ground holds than the stated one, and told which', () => {
    const { diagnostics } = judge(withGrounds(movement, sudden), {
      ground: '1/a',
      influence: 'province',
      attested: { 'xuat-sac-dot-xuat': true },
    })
    expect(diagnostics.map(one => [one.code, one.severity])).toEqual([['law/launcher-not-stated', 'warning']])
    expect(diagnostics[0]?.related?.[0]).toMatchObject({
      note: 'note/other-ground-holds',
      args: { ground: '1/b' },
    })
  })

  it('is refused on the ground it states though the council may hold another, and told which', () => {
    const { diagnostics } = judge(withGrounds(movement, groundOf('1/b', { attest: 'neu-guong' })), {
      ground: '1/a',
    })
    expect(diagnostics[0]?.severity).toBe('error')
    expect(diagnostics[0]?.related?.[0]).toMatchObject({
      note: 'note/other-ground-open',
      args: { ground: '1/b' },
    })
  })

  it('that meets no ground is told the nearest, what that one lacks, and no more', () => {
    const { finding, diagnostics } = judge(withGrounds(sequence, movement))
    expect(finding).toMatchObject({ ground: null, verdict: 'unmet' })
    expect(diagnostics.map(one => [one.code, one.severity])).toEqual([
      ['law/no-ground-met', 'error'],
      ['law/launcher-not-stated', 'error'],
    ])
    expect(diagnostics[0]?.args).toMatchObject({ nearest: '1/a', tried: '1/c, 1/a', lacking: 1 })
  })

  it('that meets no ground is only warned where one of them was never read', () => {
    const { diagnostics } = judge(withGrounds({ ...sequence, verified: secondHand }, movement))
    expect(diagnostics.map(one => one.severity)).toEqual(['warning', 'warning'])
  })

  it('has to meet what the clause asks of everybody', () => {
    const clause = clauseOf([groundOf('1/b', { influence: 'field' })], {
      base: { attest: 'guong-mau-chap-hanh' },
    })
    const award = awardOf('bang-khen', { clauses: [clause] })
    expect(judge(award, { influence: 'field' }).finding.verdict).toBe('council')
    const attested = { 'guong-mau-chap-hanh': true }
    expect(judge(award, { influence: 'field', attested }).finding.verdict).toBe('met')
  })

  it('is kept out by an exception of the law that applies', () => {
    const not = groundOf('1/a', { not: { holds: ['bang-khen-tinh'] } })
    const awards_held = [{ award: 'bang-khen-tinh', year: 2019 }]
    const more = [awardOf('bang-khen-tinh')]
    expect(judge(withGrounds(not), { awards_held }, more).codes).toEqual(['law/exception-applies'])
    expect(judge(withGrounds(not), {}, more).codes).toEqual([])
  })

  it('is told the shorter of two ways', () => {
    const any = groundOf('1/a', {
      any: [{ all: [{ influence: 'nation' }, { armedForces: true }] }, { field: ['y-te'] }],
    })
    expect(judge(withGrounds(any)).codes).toEqual(['law/field-not-stated'])
  })
})

describe('the award of a nominee', () => {
  const orders = ['nhat', 'nhi', 'ba'].map(step => awardOf(`huan-chuong-lao-dong-hang-${step}`))
  const bravery = awardOf('huan-chuong-dung-cam')

  it('that is misspelt is answered with the nearest and all that there are', () => {
    const { diagnostics, finding } = judge(bravery, { award: 'huan-chuong-dung-camm' })
    expect(diagnostics[0]).toMatchObject({
      code: 'law/unknown-award',
      severity: 'error',
      args: { award: 'huan-chuong-dung-camm', nearest: 'huan-chuong-dung-cam' },
      span: { path: ['nominees', 0, 'award'] },
    })
    expect(finding).toMatchObject({ verdict: 'unmet', ground: null, amount: null })
  })

  it('needs its class where it has three, and must have none where it has none', () => {
    expect(judge(bravery, { award: 'huan-chuong-lao-dong' }, orders).diagnostics[0]).toMatchObject({
      code: 'law/class-missing',
      args: {
        allowed:
          'huan-chuong-lao-dong-hang-nhat, huan-chuong-lao-dong-hang-nhi, huan-chuong-lao-dong-hang-ba',
      },
    })
    expect(judge(bravery, { award: 'huan-chuong-dung-cam-hang-ba' }).diagnostics[0]).toMatchObject({
      code: 'law/class-not-allowed',
      args: { bare: 'huan-chuong-dung-cam' },
    })
  })

  it('of another law is told as such', () => {
    const packs = [
      packOf({ id: 'old', to: '2023-12-31', awards: [awardOf('giay-khen-huyen')] }),
      packOf({ id: 'now', from: '2024-01-01', awards: [bravery] }),
    ]
    const { diagnostics } = checkOf({ nominees: [{ award: 'giay-khen-huyen' }], packs }, '2025-01-01')
    expect(diagnostics.find(one => one.code === 'law/award-of-other-law')).toMatchObject({
      args: { other: { vi: 'luật old' } },
    })
  })

  it('for a kind that no clause names is refused, with the kinds that may have it', () => {
    const { diagnostics } = judge(bravery, { award: 'huan-chuong-dung-cam', kind: 'collective' })
    expect(diagnostics[0]).toMatchObject({
      code: 'law/subject-not-allowed',
      severity: 'error',
      span: { path: ['nominees', 0, 'kind'] },
      args: { kind: { en: 'collective' }, allowed: { en: 'individual' } },
    })
  })

  it('for a foreigner whom no clause names is not refused for good, because the law is silent', () => {
    const { diagnostics } = judge(bravery, { award: 'huan-chuong-dung-cam', kind: 'foreign-individual' })
    expect(diagnostics[0]).toMatchObject({ code: 'law/subject-not-allowed', severity: 'warning' })
    expect(diagnostics[0]?.related?.map(one => one.note)).toContain('note/law-silent-on-foreigners')
  })

  it('is left to the council where its clause holds no ground that anybody wrote down', () => {
    const { finding, codes } = judge(awardOf('bang-khen', { clauses: [clauseOf([])] }))
    expect(finding.verdict).toBe('council')
    expect(codes).toEqual(['law/council-decides'])
  })

  it('may be tried on the clause of a role', () => {
    const worker = clauseOf([groundOf('2', { influence: 'commune' })], { subjects: ['worker'] })
    const award = awardOf('bang-khen', { clauses: [clauseOf([sequence]), worker] })
    expect(judge(award, { role: 'worker', influence: 'commune' }).finding.ground).toBe('2')
    expect(judge(award, { role: 'leader', ground: '2' }).codes).toEqual(['law/ground-of-other-subject'])
  })

  it('has no such ground: the nearest and all of its subject’s', () => {
    const { diagnostics } = judge(withGrounds(sequence, movement), { ground: '1/d' })
    expect(diagnostics[0]).toMatchObject({
      code: 'law/unknown-ground',
      args: { ground: '1/d', allowed: '1/c, 1/a' },
    })
  })
})
