import { describe, expect, it } from 'vitest'
import { check } from '../../src/2-check/index.ts'
import { nominees, readText, submission, whole } from '../1-read/desk.ts'

/** Codes of all that reading and checking find in a text. */
const codesIn = (text: string): readonly string[] => {
  const { value, diagnostics } = readText(text)
  return [...diagnostics, ...(value ? check(value).diagnostics : [])]
    .filter(one => one.severity !== 'info' || one.code === 'law/council-decides')
    .map(one => one.code)
}

const base = whole.replace(submission, `${submission}  date: 2021-12-20\n  received: 2021-12-22\n`).replace(
  nominees,
  `${nominees}    influence: province
    achievements: [{ from: 2021-08, text: "Trực 45 ca tại khu điều trị số 2, chăm sóc 320 lượt người bệnh" }]
`,
)
const before = codesIn(base)

describe('what only follows from a value that could not be read', () => {
  it.each([
    ['influence: province', 'influence: tỉnh', 'shape/unknown-word'],
    ['influence: province', 'pham-vi-anh-huong: province', 'shape/unknown-key'],
    ['from: 2021-08', 'from: tháng 8', 'shape/bad-date'],
    ['name: Nguyễn Thị B', 'hoten: Nguyễn Thị B', 'shape/unknown-key'],
  ])('is not told besides: %s → %s', (right, wrong, code) => {
    const found = codesIn(base.replace(right, wrong))
    expect(found.filter(one => !before.includes(one))).toEqual([code])
  })

  it('is not told of a council whose members are no number', () => {
    const text = base.replace('  received:', '  council: { members: chín, present: 9 }\n  received:')
    const found = codesIn(text)
    expect(found).toContain('shape/bad-value')
    expect(found).not.toContain('law/minutes-missing')
    expect(codesIn(base)).toContain('law/minutes-missing')
  })

  it('does not hide what stands on its own: the award of the same nominee, and the other nominees', () => {
    const other = nominees.replace('nominees:\n', '').replace('Nguyễn Thị B', 'BS. Lê An')
    const torn = base
      .replace('influence: province', 'influence: tỉnh')
      .replace('award: bang-khen-tinh', 'award: huan-chuong-lao-dong')
    expect(codesIn(torn + other)).toEqual(
      expect.arrayContaining(['shape/unknown-word', 'law/class-missing', 'law/name-with-title']),
    )
  })
})
