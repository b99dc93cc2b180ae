import { describe, expect, it } from 'vitest'
import { dayOf, setsOf } from '../../src/cli/as-input.ts'
import { UsageError } from '../../src/cli/context.ts'

describe('what an option shares with the input', () => {
  it('is a day in any form that a file may have', () => {
    for (const text of ['2021-01-05', '2021-1-5', '5/1/2021', '05.01.2021', ' 05-01-2021 '])
      expect(dayOf(text), text).toBe('2021-01-05')
    expect(dayOf(undefined)).toBeUndefined()
  })

  it('is no day that no calendar has, and none that is not told whole', () => {
    for (const text of ['0000-01-01', '2021-02-29', '2021-13-01', '2021-12', 'hôm nay', ''])
      expect(() => dayOf(text), text).toThrow(UsageError)
  })

  it('is a count of sets from 1 to 9999', () => {
    expect(['1', '7', '9999'].map(setsOf)).toEqual([1, 7, 9999])
    for (const text of ['0', '10000', '-1', '2.5', 'hai'])
      expect(() => setsOf(text), text).toThrow(UsageError)
  })
})
