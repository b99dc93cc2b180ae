import { describe, expect, it } from 'vitest'
import { campaignAsks } from '../../../src/2-check/campaign/asks.ts'
import type { Attestation, Nominee } from '../../../src/model/input.ts'
import { awardOf, campaignOf, checkOf, foundIn, packOf } from '../given.ts'

const packs = [packOf({ awards: [awardOf('bang-khen'), awardOf('giay-khen')] })]
const plan = { type: 'Kế hoạch', number: '12/KH-UBND', date: '2021-10-01', issuer: 'UBND tỉnh', about: '' }
const asked: readonly Attestation[] = [
  { id: 'neu-guong', source: 'Mục I.2' },
  { id: 'gioi-thieu-guong', source: 'Mục V.1', awards: ['bang-khen'] },
]

const judged = (...nominees: readonly Partial<Nominee>[]) => ({
  packs,
  campaign: { plan, attestations: asked },
  nominees,
})

describe('a statement that the campaign asks for', () => {
  it('is met when ticked, and the council’s when not: one finding a nominee, citing the plan', () => {
    const found = foundIn(judged({}, { attested: { 'neu-guong': true } }), 'campaign/council-decides')
    expect(found.map(one => [one.severity, one.span.path, one.args.ids])).toEqual([
      ['info', ['nominees', 0, 'award'], 'neu-guong, gioi-thieu-guong'],
      ['info', ['nominees', 1, 'attested'], 'gioi-thieu-guong'],
    ])
    expect(found[0]?.args.criteria).toMatchObject({
      vi: expect.stringContaining('nêu gương; được giới thiệu'),
    })
    expect(found[0]?.cite?.map(one => one.text.vi)).toEqual([
      'Mục I.2, Kế hoạch số 12/KH-UBND ngày 01/10/2021 của UBND tỉnh',
      'Mục V.1, Kế hoạch số 12/KH-UBND ngày 01/10/2021 của UBND tỉnh',
    ])
    const ticked = { attested: { 'neu-guong': true, 'gioi-thieu-guong': 'Sở Nội vụ' } }
    expect(foundIn(judged(ticked), 'campaign/council-decides')).toEqual([])
  })

  it('is asked of the awards it names, or of every one', () => {
    const { findings } = checkOf(judged({}, { award: 'giay-khen', attested: { 'neu-guong': true } })).value
    expect(findings.map(one => one.attested?.map(({ id, verdict }) => [id, verdict]))).toEqual([
      [
        ['neu-guong', 'council'],
        ['gioi-thieu-guong', 'council'],
      ],
      [['neu-guong', 'met']],
    ])
    expect(findings.map(one => one.verdict)).toEqual(['met', 'met'])
  })

  it('names awards that the law knows', () => {
    const attestations = [{ id: 'neu-guong', awards: ['bang-khenn'] }]
    const [found] = foundIn({ packs, campaign: { attestations } }, 'law/unknown-award')
    expect(found?.span.path).toEqual(['campaign', 'attestations', 0, 'awards', 0])
  })
})

describe('what a campaign asks for an award', () => {
  it('is all that its plan says of it, each with its part', () => {
    const campaign = campaignOf({
      plan,
      attestations: asked,
      awards: [
        {
          award: 'bang-khen',
          sets: 2,
          merits: ['frontline'],
          influence: 'province',
          deadline: '2021-12-31',
          source: { sets: 'Mục IV.5', influence: 'Mục III' },
        },
      ],
    })
    const asks = campaignAsks(campaign, 'bang-khen')
    expect(asks.map(({ term, value, cite }) => [term, value, cite.text.vi.split(',')[0]])).toEqual([
      ['merits', ['frontline'], expect.stringMatching(/^Kế hoạch/)],
      ['influence', 'province', 'Mục III'],
      ['attested', ['neu-guong'], 'Mục I.2'],
      ['attested', ['gioi-thieu-guong'], 'Mục V.1'],
      ['sets', 2, 'Mục IV.5'],
      ['deadline', '2021-12-31', expect.stringMatching(/^Kế hoạch/)],
    ])
    expect(campaignAsks(campaign, 'giay-khen').map(one => one.value)).toEqual([['neu-guong']])
  })
})
