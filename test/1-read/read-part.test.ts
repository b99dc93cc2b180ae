import { describe, expect, it } from 'vitest'
import { marked, readText, whole } from './desk.ts'

describe('a piece with faults', () => {
  it('loses the item at fault and no other, however many faults are in it', () => {
    const reading = readText(`${whole}    awards_held:
      - { decision: 1/QĐ }
      - { award: giay-khen, year: 2019 }
      - { award: Giấy khen, year: x }
      - { award: bang-khen-tinh, year: 2020 }
    merit: [frontline, Sai, initiative]
`)
    expect(reading.diagnostics.map(one => one.code)).toEqual([
      ...['shape/missing-key', 'shape/missing-key', 'shape/bad-id', 'shape/bad-value', 'shape/unknown-word'],
    ])
    const [nominee] = reading.value?.nominees ?? []
    expect(nominee?.awards_held.map(one => one.award)).toEqual(['giay-khen', 'bang-khen-tinh'])
    expect(nominee?.merit).toEqual(['frontline', 'initiative'])
    const at = reading.locate(['nominees', 0, 'awards_held', 1, 'year'])
    expect(marked(reading, { span: at })).toBe('2020')
  })

  it('loses an optional map that cannot be read without what is missing', () => {
    const reading = readText(whole.replace('nominees:', '  council: { members: 11 }\nnominees:'))
    expect(reading.diagnostics.map(one => [one.code, one.args.key])).toEqual([
      ['shape/missing-key', 'present'],
    ])
    expect(reading.value?.submission.council).toBeUndefined()
  })

  it('is told of a wrong key and its wrong value at once', () => {
    const reading = readText(`${whole}    ratings: { 20: kem }\n`)
    expect(reading.diagnostics.map(one => [one.code, marked(reading, one)])).toEqual([
      ['shape/bad-value', '20'],
      ['shape/unknown-word', 'kem'],
    ])
  })

  it('is left alone by keys that every object of the language has', () => {
    const reading = readText(
      `${whole}    __proto__: { x: 1 }\n    constructor: 1\n    attested: { toString: có }\n    certificates: { __proto__: a }\n`,
    )
    const told = reading.diagnostics.map(one => [one.code, marked(reading, one)])
    expect(told).toContainEqual(['shape/unknown-key', '__proto__'])
    expect(told).toContainEqual(['shape/unknown-key', 'constructor'])
    expect(told).toContainEqual(['shape/bad-id', 'toString'])
  })
})
