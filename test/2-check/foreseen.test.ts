// What is told of the outlook, and where.
import { describe, expect, it } from 'vitest'
import type { Campaign, Nominee } from '../../src/model/input.ts'
import type { Condition } from '../../src/model/law.ts'
import { awardOf, checkOf, clauseOf, groundOf, packOf } from './given.ts'

const award = (id: string, rank: number, ...whens: Condition[]) =>
  awardOf(id, { rank, clauses: [clauseOf(whens.map((when, at) => groundOf(`1/${at}`, when)))] })

const told = (
  own: readonly Condition[],
  nominee: Partial<Nominee>,
  campaign: Partial<Campaign> = {},
): readonly unknown[] => {
  const pack = packOf({ awards: [award('bang-khen', 10, ...own), award('giay-khen', 20, { age: 3 })] })
  const { diagnostics } = checkOf({ packs: [pack], nominees: [nominee], campaign })
  return diagnostics
    .filter(one => one.code.startsWith('law/'))
    .map(one => [one.code, ...(one.related ?? []).map(({ note, args }) => [note, args])])
}

describe('the outlook beside a finding', () => {
  it('names the day and the highest award, once a nominee', () => {
    expect(
      told([{ all: [{ age: 10 }, { armedForces: true }] }, { age: 12 }], { founded: '2015-03-01' }),
    ).toEqual([
      [
        'law/no-ground-met',
        ['note/met-from', { day: '01/03/2027', ground: '1/1' }],
        ['note/highest-in-law', { award: { vi: 'tên giay-khen', en: 'name giay-khen' }, ground: '1/0' }],
      ],
      ['law/age-too-low'],
    ])
  })

  it('says whether the campaign gives the award', () => {
    const note = (campaign: Partial<Campaign>) =>
      JSON.stringify(told([{ influence: 'nation' }], { founded: '2015', influence: 'unit' }, campaign))
    expect(note({})).toContain('note/highest-in-law')
    expect(note({ awards: [{ award: 'bang-khen' }, { award: 'giay-khen' }] })).toContain(
      'note/highest-in-campaign',
    )
    expect(note({ awards: [{ award: 'bang-khen' }] })).toContain('note/highest-outside-campaign')
  })

  it('is silent where nothing is known, and where another ground of the award holds', () => {
    expect(told([{ influence: 'nation' }], {})).toEqual([['law/influence-not-stated']])
    const stated = told([{ influence: 'nation' }, { age: 3 }], { founded: '2015', ground: '1/0' })
    expect(JSON.stringify(stated)).toContain('note/other-ground-holds')
    expect(JSON.stringify(stated)).not.toContain('note/highest')
  })

  it('is kept with the finding of a refused nominee alone', () => {
    const pack = packOf({ awards: [award('bang-khen', 10, { age: 10 })] })
    const { findings } = checkOf({
      packs: [pack],
      nominees: [{ founded: '2015' }, { founded: '1990' }],
    }).value
    expect(findings.map(one => one.outlook?.earliest?.day)).toEqual(['2025-01-01', undefined])
    expect(findings[1]?.outlook).toBeUndefined()
  })
})
