import { create } from 'fontkit'
import { describe, expect, test } from 'vitest'
import { fontsOf, readFont } from '../../src/5-render/font.ts'
import type { FaceName } from '../../src/model/output.ts'
import { realWorld } from '../../src/world.ts'

const world = realWorld()
const faces: readonly FaceName[] = ['regular', 'bold', 'italic', 'bold-italic']

/** Printable characters of the basic plane: what is neither control nor format nor somebody's own. */
const hasShape = (code: number): boolean =>
  !/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\uFFFD]/u.test(String.fromCodePoint(code))

describe.each(faces)('the face %s', face => {
  const ours = fontsOf(world)[face]
  const theirs = create(world.font(face))

  test('shows every character by the glyph that another reader finds, and as wide', () => {
    for (const code of theirs.characterSet.filter(code => code <= 0xffff && hasShape(code))) {
      const glyph = theirs.glyphForCodePoint(code)
      expect(ours.glyph(code), `U+${code.toString(16)}`).toBe(glyph.id)
      expect(ours.advance(glyph.id)).toBe(glyph.advanceWidth)
    }
  })

  test('has the line of Times New Roman: 1.15 times the size', () => {
    expect([ours.ascent, -ours.descent, ours.gap]).toEqual([theirs.ascent, theirs.descent, theirs.lineGap])
    expect((ours.ascent + ours.descent + ours.gap) / ours.unitsPerEm).toBeCloseTo(1.15, 3)
    expect(ours.name).toBe(theirs.postscriptName)
  })

  test('shows no character that has no shape of its own', () => {
    for (const char of ['\t', '\n', '\u00ad', '\u200b', '\u2060', '\ufeff', '\ufffd', '\u{1f600}'])
      expect(ours.glyph(char.codePointAt(0) ?? 0)).toBe(0)
  })

  test('gives back the letter of each glyph, the plain one where two share it', () => {
    for (const char of 'aậĐđƯ“… -') {
      const code = char.codePointAt(0) ?? 0
      expect(ours.character(ours.glyph(code))).toBe(code)
    }
    expect(ours.character(ours.glyph(0xa0))).toBe(0x20)
    expect(ours.character(0)).toBeUndefined()
  })
})

test('a file that is no font is told apart at once', () => {
  expect(() => readFont(new Uint8Array(64))).toThrow('font without table')
})
