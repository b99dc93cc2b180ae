// A province's own pack, data alone: the example's terms hold, and cite the province.
import { describe, expect, it } from 'vitest'
import { check } from '../../src/2-check/index.ts'
import type { Inputs, Nominee } from '../../src/model/input.ts'
import { judge } from '../../src/pipeline.ts'
import { realWorld } from '../../src/world.ts'

const files = ['examples/xa-2025/submission.yaml']
const judged = (await judge(realWorld(), { files })).value
if (!judged) throw new Error('the example cannot be read')
const { inputs } = judged

/** Code and citation of what the campaign's checks find. */
const found = (over: Partial<Inputs>, on?: `${string}-${string}-${string}`) =>
  check({ ...inputs, ...over }, on)
    .diagnostics.filter(one => one.code.startsWith('campaign/'))
    .map(one => `${one.code}: ${one.cite?.[0]?.text.vi}`)

const twins = (award: string, unit: string, count: number): readonly Nominee[] => {
  const model = inputs.nominees.find(one => one.award === award && one.kind === 'individual')
  if (!model) throw new Error(`nobody is put forward for ${award}`)
  return Array.from({ length: count }, (_, at) => ({
    ...model,
    unit,
    id: `twin-${at}`,
    name: `Nguyễn Văn ${at}`,
    achievements: model.achievements.map(one => ({ ...one, text: `${at} ${one.text}` })),
  }))
}

const rules = 'Quyết định số 00/2025/QĐ-UBND (giả định)'

describe('terms of a province', () => {
  it('are met by the example, and make its dossiers in one set', () => {
    expect(found({})).toEqual([])
    expect(judged.plan.dossiers.map(one => one.sets.count)).toEqual([1, 1])
  })

  it('admit so many of one unit', () => {
    const more = (count: number) => [...inputs.nominees, ...twins('giay-khen-xa', 'buôn Lê', count)]
    expect(found({ nominees: more(2), campaign: { ...inputs.campaign, awards: [] } })).toEqual([])
    expect(found({ nominees: more(3), campaign: { ...inputs.campaign, awards: [] } })).toEqual([
      `campaign/unit-quota-exceeded: Điều 8 khoản 2 ${rules}`,
    ])
  })

  it('admit so many of all kinds in one submission, beside the quota of the campaign', () => {
    const nominees = [...inputs.nominees, ...twins('bang-khen-tinh', 'buôn Lê', 1)]
    expect(found({ nominees })).toEqual([
      expect.stringMatching(/^campaign\/quota-exceeded: Mục IV/),
      `campaign/quota-exceeded: Điều 8 khoản 1 ${rules}`,
    ])
  })

  it('set a deadline for an award that the campaign has none for', () => {
    const passed = `campaign/deadline-passed: Điều 8 khoản 2 ${rules}`
    expect(found({}, '2026-04-15')).not.toContain(passed)
    expect(found({}, '2026-04-16')).toContain(passed)
  })

  it('ask for a share of all votes of the council', () => {
    const council = { members: 10, present: 10, in_favour: 7 }
    const campaign = { ...inputs.campaign, votes: undefined }
    expect(found({ campaign, submission: { ...inputs.submission, council } })).toEqual([
      `campaign/votes-below-campaign: Điều 8 khoản 1 ${rules}`,
    ])
  })
})
