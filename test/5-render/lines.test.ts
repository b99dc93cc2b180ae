import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { widestLine } from '../../src/5-render/balance.ts'
import { breakLines, type Line, type Span } from '../../src/5-render/lines.ts'
import { measure } from '../../src/5-render/measure.ts'
import { realWorld } from '../../src/world.ts'

const measured = measure(realWorld())
const span = (text: string, more: Partial<Span> = {}): Span => ({ text, face: 'regular', size: 28, ...more })
const set = (text: string, width = 4000, first = width): readonly Line[] =>
  breakLines([span(text)], { first, width }, measured)
const textsOf = (lines: readonly Line[]): readonly string[] =>
  lines.map(line => line.parts.map(part => part.text).join(''))

/** A width in which exactly this text fits. */
const roomFor = (text: string): number => measured.width(text, 'regular', 28)

describe('lines', () => {
  test('hold as many words as fit', () => {
    expect(textsOf(set('một hai ba bốn', roomFor('một hai ba')))).toEqual(['một hai ba', 'bốn'])
    expect(textsOf(set('một hai ba bốn', roomFor('một hai ba') - 2))).toEqual(['một hai', 'ba bốn'])
  })

  test('have less room at first where the first is indented', () => {
    const room = roomFor('một hai')
    expect(textsOf(set('một hai ba bốn', room, roomFor('một')))).toEqual(['một', 'hai ba', 'bốn'])
  })

  test('keep their spaces inside, and let those at the end hang', () => {
    expect(textsOf(set('một  hai   ba', roomFor('một  hai')))).toEqual(['một  hai', 'ba'])
    expect(textsOf(set('   một'))).toEqual(['   một'])
    expect(set('một hai   ')[0]?.width).toBeCloseTo(roomFor('một hai'))
  })

  test('tell how many spaces justifying may widen', () => {
    expect(set('một hai  ba').map(line => line.gaps)).toEqual([3])
  })

  test('an empty text is one empty line', () => {
    expect(set('')).toEqual([{ parts: [], width: 0, gaps: 0, end: 'last' }])
  })

  test('end in a space, inside a word, or with the paragraph', () => {
    expect(set('một hai', roomFor('một')).map(line => line.end)).toEqual(['space', 'last'])
    expect(set('mmmm', roomFor('mm')).map(line => line.end)).toEqual(['cut', 'last'])
  })
})

describe('places where a line may break', () => {
  test('after a hyphen inside a word, as Word and LibreOffice do', () => {
    expect(textsOf(set('12/TTr-SYT', roomFor('12/TTr-S')))).toEqual(['12/TTr-', 'SYT'])
    expect(textsOf(set('dịch COVID-19', roomFor('dịch COVID-1')))).toEqual(['dịch COVID-', '19'])
    expect(textsOf(set('Thi đua - Khen', roomFor('Thi đua -')))).toEqual(['Thi đua -', 'Khen'])
    expect(textsOf(set('một -hai', roomFor('một -')))).toEqual(['một', '-hai'])
  })

  test('not at a space that does not break', () => {
    expect(textsOf(set('ông Lê\u00a0An', roomFor('ông Lê\u00a0A')))).toEqual(['ông', 'Lê\u00a0An'])
  })

  test('not where a word changes its face', () => {
    const spans = [span('một “'), span('hai', { face: 'bold' }), span('”, ba')]
    const width = measured.width('một “hai', 'regular', 28) + 40
    expect(textsOf(breakLines(spans, { first: width, width }, measured))).toEqual(['một', '“hai”,', 'ba'])
  })

  test('never between a letter and its mark', () => {
    const letter = 'e\u0323\u0302\u0301'
    const lines = textsOf(set(letter.repeat(30), roomFor('eeee')))
    for (const line of lines) expect(line.length % letter.length).toBe(0)
    expect(lines.join('')).toBe(letter.repeat(30))
  })
})

test('nothing is lost and no line is too wide, whatever the words', () => {
  const word = fc.stringMatching(/^[a-zđơưăâêô0-9-]{1,24}$/u)
  const room = fc.integer({ min: 400, max: 5000 })
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), room, (words, width) => {
      const lines = set(words.join(' '), width)
      const joined = lines
        .map((line, index) => textsOf(lines)[index] + (line.end === 'space' ? ' ' : ''))
        .join('')
      expect(joined).toBe(words.join(' '))
      for (const line of lines) expect(line.width).toBeLessThanOrEqual(width + 1)
    }),
    { numRuns: 200 },
  )
})

test('the widest line is of the text as it is set, not as it is written', () => {
  const text = 'SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG'
  const whole = measured.width(text, 'bold', 26)
  const bold = span(text, { face: 'bold', size: 26 })
  expect(widestLine([bold], whole + 1, measured)).toBeCloseTo(whole)
  expect(widestLine([bold], whole - 100, measured)).toBeLessThan(whole - 100)
  expect(widestLine([], 4000, measured)).toBe(0)
})
