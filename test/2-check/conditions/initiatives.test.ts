import { describe, expect, it } from 'vitest'
import { judgementOf } from '../given.ts'

const initiatives = [
  { name: 'một', level: 'unit', year: 2016 },
  { name: 'hai', level: 'province', year: 2019 },
  { name: 'ba', level: 'nation', year: 2020 },
]

describe('initiatives', () => {
  it('counts those of the level asked for and above', () => {
    expect(judgementOf({ initiatives: 'province', atLeast: 2 }, { initiatives })).toMatchObject({
      verdict: 'met',
      counted: ['hai', 'ba'],
    })
    expect(judgementOf({ initiatives: 'nation', atLeast: 2 }, { initiatives })).toMatchObject({
      verdict: 'unmet',
      args: { found: 1, needed: 2 },
    })
  })

  it('counts only those after the award that opens the window', () => {
    const awards_held = [{ award: 'bang-khen-thu-tuong', year: 2019 }]
    const leaf = { initiatives: 'unit', atLeast: 2, after: ['bang-khen-thu-tuong'] }
    expect(judgementOf(leaf, { initiatives, awards_held }).counted).toEqual(['ba'])
  })
})
