import { describe, expect, it } from 'vitest'
import { check } from '../../../src/2-check/index.ts'
import type { Reference } from '../../../src/model/input.ts'
import type { Instrument } from '../../../src/model/law.ts'
import { inputsOf, type Parts, packOf } from '../given.ts'

const decree: Instrument = {
  id: 'nd-91-2017',
  type: 'Nghị định',
  number: '91/2017/NĐ-CP',
  names: { vi: '', en: '' },
  short: { vi: 'Nghị định số 91/2017/NĐ-CP', en: 'Decree' },
  from: '2017-10-01',
  to: '2023-12-31',
}
const law: Instrument = { ...decree, id: 'luat', type: 'Luật', number: '15/2003/QH11', issued: '2003-11-26' }

const basis = (over: Partial<Reference>): Reference => ({
  type: 'Nghị định',
  number: '91/2017/NĐ-CP',
  date: '2017-07-31',
  issuer: 'Chính phủ',
  about: '',
  ...over,
})

const codes = (parts: Parts, own: readonly string[] = []) => {
  const inputs = inputsOf({ packs: [packOf({ from: '2010-01-01', bases: own })], ...parts })
  const instruments = new Map([decree, law].map(one => [one.id, one]))
  return check({ ...inputs, laws: { ...inputs.laws, instruments } })
    .diagnostics.map(one => `${one.code} ${one.span.path.join('.')}`)
    .filter(code => code.includes('/basis'))
}

const on = (date: `${string}-${string}-${string}`, ...bases: readonly Reference[]) =>
  codes({ submission: { date, bases } })

describe('căn cứ of a letter', () => {
  it('are not younger than the letter', () => {
    const letter = basis({ type: 'Công văn', number: '15/SNV', date: '2021-12-21' })
    expect(on('2021-12-20', letter)).toEqual(['campaign/basis-after-letter submission.bases.0.date'])
    expect(on('2021-12-21', letter)).toEqual([])
    expect(on('2021-12-20', { ...letter, date: '2021-12' })).toEqual([])
  })

  it('are measured by the earliest letter, wherever they stand', () => {
    const launched = [basis({ type: 'Kế hoạch', number: '8/KH', date: '2021-12-10' })]
    const letters = { 'thu-tuong': { date: '2021-12-08' as const } }
    expect(codes({ campaign: { launched }, submission: { date: '2021-12-20', letters } })).toEqual([
      'campaign/basis-after-letter campaign.launched.0.date',
    ])
    expect(
      codes({ campaign: { launched, plan: launched[0] }, submission: { date: '2021-12-01' } }),
    ).toHaveLength(1)
  })

  it('are in force on that day: the last day, the day after, the day before the first', () => {
    expect(on('2023-12-31', basis({}))).toEqual([])
    expect(on('2024-01-01', basis({ number: '91/2017/nđ-cp' }))).toEqual([
      'law/basis-repealed submission.bases.0',
    ])
    expect(on('2017-10-01', basis({}))).toEqual([])
    expect(on('2017-09-30', basis({}))).toEqual(['law/basis-not-yet submission.bases.0'])
  })

  it('may be a law, which is cited by its day', () => {
    const cited = basis({ type: 'Luật', number: undefined, date: '2003-11-26' })
    expect(on('2024-01-01', cited)).toEqual(['law/basis-repealed submission.bases.0'])
  })

  it('are not told of again where the law that was chosen names them itself', () => {
    expect(codes({ submission: { date: '2024-01-01', bases: [basis({})] } }, ['nd-91-2017'])).toEqual([])
  })
})
