import { describe, expect, it } from 'vitest'
import { countsFacts, sumOf } from '../../../src/4-compose/facts/counts.ts'

const counts = (collectives: number, individuals: number, households = 0) =>
  countsFacts({ collectives, individuals, households })

describe('counts', () => {
  it('stand in digits, in words and with their kind, collectives first', () => {
    expect(counts(5, 12)).toMatchObject({
      collectives: { count: '05', words: 'năm', counted: '05 tập thể' },
      households: { count: '', words: '', counted: '' },
      all: { count: '17', words: 'mười bảy' },
      listed: '05 tập thể, 12 cá nhân',
      joined: '05 tập thể và 12 cá nhân',
      kinds: 'tập thể, cá nhân',
    })
  })

  it.each([
    [5, 12, 3, 'các tập thể, cá nhân, hộ gia đình'],
    [5, 12, 0, 'các tập thể, cá nhân'],
    [0, 2, 0, 'các cá nhân'],
    [0, 1, 0, 'cá nhân'],
    [1, 1, 0, 'tập thể và cá nhân'],
    [1, 4, 0, 'tập thể và các cá nhân'],
  ])('of %i, %i and %i are called "%s"', (collectives, individuals, households, whom) => {
    expect(counts(collectives, individuals, households).whom).toBe(whom)
  })

  it('add up over awards', () => {
    const one = { collectives: 1, individuals: 2, households: 3 }
    expect(sumOf([one, one])).toEqual({ collectives: 2, individuals: 4, households: 6 })
    expect(sumOf([])).toEqual({ collectives: 0, individuals: 0, households: 0 })
  })
})
