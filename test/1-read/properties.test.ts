import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { readDictionary } from '../../src/1-read/dictionary.ts'
import { realWorld } from '../../src/world.ts'
import { readFiles, readText, whole } from './desk.ts'

const dictionary = readDictionary(realWorld())

const line = fc
  .string({ unit: fc.constantFrom(...'aâđơ ẵ.,:;#-"\'{}[]&*!|>%@`0123/\\?'), minLength: 1, maxLength: 30 })
  // Several blanks are one on paper, and are read as one.
  .map(text => text.trim().replace(/ {2,}/g, ' ').normalize('NFC'))
  .filter(text => text !== '')
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10))
const nominee = fc.record(
  {
    name: line,
    kind: fc.constantFrom('individual', 'collective', 'household'),
    award: fc.constantFrom('bang-khen-tinh', 'giay-khen'),
    position: line,
    unit: line,
    birth: day,
    note: line,
    merit: fc.uniqueArray(fc.constantFrom('frontline', 'initiative'), { minLength: 1 }),
    achievements: fc.array(fc.record({ from: day, text: line, result: line }), {
      minLength: 1,
      maxLength: 3,
    }),
    ratings: fc.dictionary(fc.constantFrom('2019', '2020'), fc.constantFrom('hoan-thanh', 'hoan-thanh-tot'), {
      minKeys: 1,
    }),
    awards_held: fc.array(
      fc.record({
        award: fc.constant('giay-khen'),
        year: fc.integer({ min: 2000, max: 2026 }),
        decision: line,
      }),
      {
        minLength: 1,
        maxLength: 2,
      },
    ),
    attested: fc.dictionary(
      fc.constantFrom('binh-xet', 'neu-guong'),
      fc.oneof(fc.boolean(), fc.constant('Đã họp')),
      { minKeys: 1 },
    ),
  },
  { requiredKeys: ['name', 'kind', 'award'] },
)
const head = {
  campaign: { name: 'Phong trào', commendation: 'phong-trao' },
  submission: { place: 'x', issuer: { name: 'y' }, to: ['z'], signer: { title: 't' } },
}
const options = fc.record({
  lineWidth: fc.constantFrom(0, 20, 80),
  singleQuote: fc.constantFrom(true, false, null),
  collectionStyle: fc.constantFrom('any' as const, 'flow' as const),
})

/** Keys of every map in another order, and in the other language. */
const turned = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(turned)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, part]) => [
    dictionary.vietnamese(key)[0] ?? key,
    turned(part),
  ])
  return Object.fromEntries(entries.toReversed())
}

const nomineesIn = (text: string) => {
  const reading = readText(text)
  const faults = reading.diagnostics.filter(one => one.severity === 'error')
  return { faults, nominees: reading.value?.nominees }
}

describe('reading', () => {
  it('gives back what was written, in whatever style', () => {
    fc.assert(
      fc.property(fc.array(nominee, { minLength: 1, maxLength: 3 }), options, (nominees, style) => {
        const read = nomineesIn(stringify({ ...head, nominees }, style))
        expect(read.faults).toEqual([])
        expect(read.nominees).toMatchObject(nominees)
      }),
      { numRuns: 60 },
    )
  })

  it('does not mind the order of keys, nor their language', () => {
    fc.assert(
      fc.property(fc.array(nominee, { minLength: 1, maxLength: 3 }), nominees => {
        const data = { ...head, nominees }
        expect(nomineesIn(stringify(turned(data)))).toEqual(nomineesIn(stringify(data)))
      }),
      { numRuns: 40 },
    )
  })

  it('marks every finding inside its file, whatever was spoilt', () => {
    const bit = fc.constantFrom(
      ' ',
      '\n',
      '  ',
      '-',
      ':',
      '"',
      '[',
      '}',
      '#',
      'x',
      '\t',
      '*',
      'ơ',
      '\u200b',
      '---\n',
    )
    const spoil = fc.record({ at: fc.nat(), cut: fc.nat(12), put: bit })
    const more =
      '    achievements: [{ date: 2021, text: x }]\n    attested: { binh-xet: có }\n    merit: frontline\n'
    fc.assert(
      fc.property(fc.array(spoil, { minLength: 1, maxLength: 4 }), spoils => {
        const text = spoils.reduce((now, { at, cut, put }) => {
          const place = at % (now.length + 1)
          return now.slice(0, place) + put + now.slice(place + cut)
        }, whole + more)
        const { diagnostics, files, value, locate } = readFiles({ 'a.yaml': text })
        const lengths = new Map(files.map(file => [file.path, file.text.length]))
        const spans = [
          ...diagnostics.flatMap(one => [one.span, ...(one.related ?? []).map(related => related.span)]),
          ...(value ? [locate(['nominees', 0, 'merit', 0]), locate(['submission', 'council', 'date'])] : []),
        ]
        for (const { file, start, end } of spans) {
          expect(
            0 <= start && start <= end && end <= (lengths.get(file) ?? -1),
            JSON.stringify({ file, start, end }),
          ).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })
})
