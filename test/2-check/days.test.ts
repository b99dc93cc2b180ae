import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addMonths,
  daysBetween,
  firstDay,
  fullMonths,
  fullYears,
  lastDay,
  nextDay,
  workingDays,
  written,
  yearOf,
  yearsLater,
} from '../../src/2-check/days.ts'
import type { Day } from '../../src/model/input.ts'

const days: fc.Arbitrary<Day> = fc
  .tuple(
    fc.integer({ min: 1950, max: 2090 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  )
  .map(([year, month, date]) => {
    const last = Number(lastDay(`${year}-${String(month).padStart(2, '0')}`).slice(8))
    return addMonths(`${year}-01-${date < 10 ? '0' : ''}${Math.min(date, last)}`, month - 1)
  })

describe('days', () => {
  it('a month or a year reaches from its first to its last day', () => {
    expect(firstDay('2021')).toBe('2021-01-01')
    expect(lastDay('2021')).toBe('2021-12-31')
    expect(lastDay('2024-02')).toBe('2024-02-29')
    expect(lastDay('2100-02')).toBe('2100-02-28')
    expect(firstDay('2021-08-03')).toBe('2021-08-03')
  })

  it('five years after a leap day are full on 28 February', () => {
    expect(yearsLater('2016-02-29', 5)).toBe('2021-02-28')
    expect(fullYears('2016-02-29', '2021-02-27')).toBe(4)
    expect(fullYears('2016-02-29', '2021-02-28')).toBe(5)
  })

  it('a year is full on its anniversary, not on the day before', () => {
    expect(fullYears('2016-12-21', '2021-12-20')).toBe(4)
    expect(fullYears('2016-12-20', '2021-12-20')).toBe(5)
    expect(fullMonths('2021-08-31', '2021-09-30')).toBe(1)
  })

  it('months may be taken back over the new year', () => {
    expect(addMonths('2022-03-31', -6)).toBe('2021-09-30')
    expect(addMonths('2022-01-15', -1)).toBe('2021-12-15')
  })

  it('the next day is one day away, whatever the calendar does', () => {
    expect(nextDay('2021-12-31')).toBe('2022-01-01')
    expect(nextDay('2024-02-28')).toBe('2024-02-29')
    fc.assert(fc.property(days, day => daysBetween(day, nextDay(day)) === 1 && nextDay(day) > day))
  })

  it('agrees with the calendar of the machine on distances', () => {
    const utc = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000
    fc.assert(fc.property(days, days, (one, other) => daysBetween(one, other) === utc(other) - utc(one)))
  })

  it('counts working days as the calendar of the machine does, both ends taken in', () => {
    expect(workingDays('2024-12-02', '2024-12-13')).toBe(10)
    expect(workingDays('2024-12-07', '2024-12-08')).toBe(0)
    expect(workingDays('2024-12-13', '2024-12-02')).toBe(0)
    const isWork = (day: Day): boolean => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())
    fc.assert(fc.property(days, day => workingDays(day, day) === Number(isWork(day))))
  })

  it('is written as an office writes it, as far as it is known', () => {
    expect(written('2021-12-20')).toBe('20/12/2021')
    expect(written('2021-08')).toBe('08/2021')
    expect(yearOf('2021-08')).toBe(2021)
  })
})
