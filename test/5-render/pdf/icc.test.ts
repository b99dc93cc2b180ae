import { expect, test } from 'vitest'
import { grayProfile } from '../../../src/5-render/pdf/icc.ts'

test('the profile of grey is whole: its size and the places of its tags are as it says', () => {
  const bytes = grayProfile()
  const view = new DataView(bytes.buffer)
  const letters = (at: number): string => String.fromCharCode(...bytes.subarray(at, at + 4))
  expect(view.getUint32(0)).toBe(bytes.length)
  expect([letters(12), letters(16), letters(20), letters(36)]).toEqual(['mntr', 'GRAY', 'XYZ ', 'acsp'])
  const tags = Array.from({ length: view.getUint32(128) }, (_, index) => 132 + 12 * index)
  expect(tags.map(letters)).toEqual(['desc', 'cprt', 'wtpt', 'kTRC'])
  expect(tags.map(at => letters(view.getUint32(at + 4)))).toEqual(['desc', 'text', 'XYZ ', 'curv'])
  for (const at of tags)
    expect(view.getUint32(at + 4) + view.getUint32(at + 8)).toBeLessThanOrEqual(bytes.length)
})
