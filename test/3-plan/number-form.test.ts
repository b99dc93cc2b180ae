import { describe, expect, it } from 'vitest'
import { numbersInForm } from '../../src/3-plan/number-form.ts'
import { inputsOf } from '../2-check/given.ts'

const told = (number: string) =>
  numbersInForm(inputsOf({ submission: { number, issuer: { name: 'Sở Y tế', abbreviation: 'SYT' } } })).map(
    ({ code, args }) => [code, args.example],
  )

describe('the number of a letter', () => {
  it.each(['12/TTr-SYT', '05/TTr-UBND', '148/TTr-SLĐTBXH', '7/TTr-HĐTĐKT-SYT'])('may be %s', number => {
    expect(told(number)).toEqual([])
  })

  it.each([
    ['12/SYT', '12/TTr-SYT'],
    ['Số 12/TTr-SYT', '12/TTr-SYT'],
    ['12', '12/TTr-SYT'],
    ['12 / TTr - SYT', '12/TTr-SYT'],
    ['TTr-SYT', '12/TTr-SYT'],
    ['12/CV-SYT', '12/TTr-SYT'],
  ])('is not %s, and %s shows how it is written', (number, example) => {
    expect(told(number)).toEqual([['document/number-form', example]])
  })
})
