import { describe, expect, it } from 'vitest'
import { verdictEntry } from '../../src/6-package/verdict-entry.ts'
import type { Nominee } from '../../src/model/input.ts'
import type { Condition } from '../../src/model/law.ts'
import { awardOf, checkOf, clauseOf, groundOf, inputsOf, packOf } from '../2-check/given.ts'

const entryOf = (when: Condition, nominee: Partial<Nominee>) => {
  const parts = {
    packs: [packOf({ awards: [awardOf('bang-khen', { clauses: [clauseOf([groundOf('1/b', when)])] })] })],
    nominees: [nominee],
  }
  const [finding] = checkOf(parts).value.findings
  if (!finding) throw new Error('nobody was judged')
  return verdictEntry(finding, inputsOf(parts))
}

const five: Condition = { streak: 'hoan-thanh-tot', years: 5 }
const rated = (...years: number[]) =>
  Object.fromEntries(
    [2016, 2017, 2018, 2019, 2020].map(year => [
      year,
      years.includes(year) ? 'hoan-thanh-tot' : 'hoan-thanh',
    ]),
  )

describe('a verdict in the manifest', () => {
  it('names the ground taken and the years that were counted', () => {
    const ratings = rated(2016, 2017, 2018, 2019, 2020)
    const entry = entryOf(
      { all: [five, { count: ['giay-khen'], atLeast: 1 }] },
      {
        ratings,
        awards_held: [{ award: 'giay-khen', year: 2019 }],
      },
    )
    expect(entry).toMatchObject({ ground: '1/b', verdict: 'met', outlook: null })
    expect(entry.criteria).toEqual([
      {
        criterion: 'streak: hoan-thanh-tot, years: 5',
        verdict: 'met',
        counted: ['2016', '2017', '2018', '2019', '2020'],
      },
      { criterion: 'count: giay-khen, atLeast: 1', verdict: 'met', counted: ['2019'] },
    ])
  })

  it('says what a refused nominee lacks, how much, and from when', () => {
    expect(entryOf(five, { ratings: rated(2017, 2018, 2019, 2020) })).toMatchObject({
      ground: null,
      verdict: 'unmet',
      criteria: [],
      outlook: {
        ground: '1/b',
        missing: [{ criterion: 'streak: hoan-thanh-tot, years: 5', found: 4, needed: 5, from: '2021-12-31' }],
        earliest: { ground: '1/b', from: '2021-12-31' },
        highest: null,
      },
    })
  })
})
