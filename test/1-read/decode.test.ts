import { describe, expect, it } from 'vitest'
import { found, readText, whole } from './desk.ts'

const utf16 = (text: string, bigEndian: boolean, mark: boolean): Uint8Array => {
  const units = [...(mark ? '\uFEFF' : ''), ...text].flatMap(character =>
    [...Array(character.length).keys()].map(at => character.charCodeAt(at)),
  )
  return Uint8Array.from(
    units.flatMap(unit => (bigEndian ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])),
  )
}

describe('the bytes of a file', () => {
  it('are read as UTF-8, with or without a byte order mark, with line ends of Windows', () => {
    const reading = readText(`\uFEFF${whole.replaceAll('\n', '\r\n')}`)
    expect(reading.diagnostics).toEqual([])
    expect(reading.value?.nominees[0]?.name).toBe('Nguyễn Thị B')
  })

  it.each([
    ['little-endian', false, true],
    ['big-endian', true, true],
    ['unmarked', false, false],
  ])('in UTF-16 (%s) are recognised, read all the same and refused', (_name, bigEndian, mark) => {
    const reading = readText(utf16(whole, bigEndian, mark))
    expect(reading.diagnostics.map(one => [one.code, one.args.encoding])).toEqual([
      ['yaml/bad-encoding', 'UTF-16'],
    ])
    expect(reading.value?.nominees[0]?.name).toBe('Nguyễn Thị B')
  })

  it('in a single-byte encoding are refused at the first wrong letter, with its line', () => {
    const bytes = Uint8Array.from(`${whole}    unit: Bvi\u00ean\n`.normalize('NFD'), character =>
      character.charCodeAt(0) > 255 ? 0xd2 : character.charCodeAt(0),
    )
    const [one, ...others] = readText(bytes).diagnostics
    expect([one?.code, one?.args.line]).toEqual(['yaml/bad-encoding', 2])
    expect(others.map(other => other.code)).not.toContain('shape/odd-character')
  })

  it('in a decomposed form become composed text', () => {
    const reading = readText(whole.normalize('NFD'))
    expect(found(reading)).toEqual([])
    expect(reading.value?.nominees[0]?.name).toBe('Nguyễn Thị B'.normalize('NFC'))
  })
})
