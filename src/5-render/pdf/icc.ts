/** Numbers and letters as an ICC profile holds them: four bytes a number, highest first. */
const words = (...values: readonly number[]): readonly number[] =>
  values.flatMap(value => [(value >>> 24) & 255, (value >>> 16) & 255, (value >>> 8) & 255, value & 255])

const letters = (text: string): readonly number[] => [...text].map(letter => letter.charCodeAt(0))

const zeros = (count: number): readonly number[] => Array.from({ length: count }, () => 0)

const padded = (bytes: readonly number[]): readonly number[] => [
  ...bytes,
  ...zeros((4 - (bytes.length % 4)) % 4),
]

/** White of daylight D50, the only one that a profile connects by. */
const daylight = words(0xf6d6, 0x10000, 0xd32d)

const name = 'Gray gamma 2.2\0'

const description = [
  ...letters('desc'),
  ...words(0, name.length),
  ...letters(name),
  ...words(0, 0),
  ...zeros(70),
]

const tags: readonly (readonly [string, readonly number[]])[] = [
  ['desc', padded(description)],
  ['cprt', padded([...letters('text'), ...words(0), ...letters('No copyright\0')])],
  ['wtpt', [...letters('XYZ '), ...words(0), ...daylight]],
  ['kTRC', padded([...letters('curv'), ...words(0, 1), 2, 0x33])],
]

/**
 * A profile of grey light with gamma 2.2 (ICC.1:2001-04, class `mntr`), made here so that no third party's is shipped:
 * all that is printed is black (NĐ 30/2020, PL I, I.4), and PDF/A wants to be told what black is.
 */
export const grayProfile = (): Uint8Array => {
  const start = 128 + 4 + 12 * tags.length
  const starts = tags.map(
    (_, index) => start + tags.slice(0, index).reduce((sum, [, body]) => sum + body.length, 0),
  )
  const bodies = tags.flatMap(([, body]) => body)
  const header = [
    ...words(start + bodies.length, 0, 0x02100000),
    ...letters('mntrGRAYXYZ '),
    ...zeros(12),
    ...letters('acsp'),
    ...zeros(28),
    ...daylight,
    ...zeros(48),
  ]
  const index = tags.flatMap(([tag, body], at) => [...letters(tag), ...words(starts[at] ?? 0, body.length)])
  return Uint8Array.from([...header, ...words(tags.length), ...index, ...bodies])
}
