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

  it('does not count one of a year to come', () => {
    const planned = [{ name: 'bốn', level: 'unit', year: 2099 }]
    expect(judgementOf({ initiatives: 'unit', atLeast: 1 }, { initiatives: planned }).verdict).toBe('unmet')
  })

  it('counts only those after the award that opens the window', () => {
    const awards_held = [{ award: 'bang-khen-thu-tuong', year: 2019 }]
    const leaf = { initiatives: 'unit', atLeast: 3, after: ['bang-khen-thu-tuong'] }
    expect(judgementOf(leaf, { initiatives, awards_held }).counted).toEqual(['ba'])
  })
})
