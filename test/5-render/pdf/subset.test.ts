import { create } from 'fontkit'
import { describe, expect, test } from 'vitest'
import { fontsOf } from '../../../src/5-render/font.ts'
import { closure } from '../../../src/5-render/pdf/outlines.ts'
import { subset } from '../../../src/5-render/pdf/subset.ts'
import type { FaceName } from '../../../src/model/output.ts'
import { realWorld } from '../../../src/world.ts'

const world = realWorld()
const fonts = fontsOf(world)
const faces: readonly FaceName[] = ['regular', 'bold', 'italic', 'bold-italic']

/** Every letter of Vietnamese, figures, and the signs of office papers. */
const vowels = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y']
const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323']
const small = [
  ...vowels.flatMap(vowel => tones.map(tone => (vowel + tone).normalize('NFC'))),
  'đ',
  'k',
  'g',
  'ph',
  'ng',
]
const text = [...small, ...small.map(letter => letter.toUpperCase()), '0123456789', '“”‘’–…%/().,;:-'].join(
  '',
)

const glyphsOf = (face: FaceName): readonly number[] =>
  closure(
    fonts[face],
    [...text].map(char => fonts[face].glyph(char.codePointAt(0) ?? 0)),
  )

describe.each(faces)('a subset of %s', face => {
  const wanted = glyphsOf(face)
  const bytes = subset(fonts[face], wanted)
  const whole = create(world.font(face))
  const part = create(bytes)

  test('draws every letter as the whole font does, under its own number', () => {
    for (const glyph of wanted)
      expect(part.getGlyph(glyph).path.toSVG(), `glyph ${glyph}`).toBe(whole.getGlyph(glyph).path.toSVG())
  })

  test('has its letters’ widths, and nothing where a glyph is not wanted', () => {
    const unwanted = Array.from({ length: wanted.at(-1) ?? 0 }, (_, glyph) => glyph).filter(
      glyph => !wanted.includes(glyph),
    )
    for (const glyph of wanted)
      expect(part.getGlyph(glyph).advanceWidth).toBe(whole.getGlyph(glyph).advanceWidth)
    for (const glyph of unwanted) expect(part.getGlyph(glyph).path.commands).toEqual([])
  })

  test('is a tenth of the whole or less', () => {
    expect(bytes.length).toBeLessThan(world.font(face).length / 10)
  })
})

test('letters put together from others bring those along', () => {
  const font = fonts.regular
  const parts = closure(font, [font.glyph('Ậ'.codePointAt(0) ?? 0)])
  expect(parts.length).toBeGreaterThan(2)
  expect(parts).toEqual([...parts].sort((a, b) => a - b))
  expect(parts[0]).toBe(0)
})

test('the same letters give the same bytes', () => {
  expect(Buffer.from(subset(fonts.bold, glyphsOf('bold')))).toEqual(
    Buffer.from(subset(fonts.bold, glyphsOf('bold'))),
  )
})
