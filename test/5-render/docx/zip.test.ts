import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { entryOf, unzipped, zipOf } from '../../../src/5-render/docx/zip.ts'

const files: readonly (readonly [string, string])[] = [
  ['a.xml', '<a/>'],
  ['word/thư.xml', 'Điều 1. '.repeat(5000)],
  ['empty', ''],
]

test('a package gives every file back as it was put in, in the same order', () => {
  const bytes = zipOf(files.map(([name, text]) => entryOf(name, text)))
  expect([...unzipped(bytes)]).toEqual(files)
  expect(Object.keys(unzipSync(bytes))).toEqual(files.map(([name]) => name))
})

test('an entry made once may go into many packages, at any place', () => {
  const entries = files.map(([name, text]) => entryOf(name, text))
  const [a, b, c] = entries
  if (!a || !b || !c) throw new Error('three entries')
  const first = zipOf([a, b, c])
  expect([...unzipped(zipOf([c, b]))]).toEqual([files[2], files[1]])
  expect(zipOf([a, b, c])).toEqual(first)
})

test('a package tells the time zone of nobody', () => {
  const bytes = zipOf([entryOf('a', 'b')])
  expect([...bytes.subarray(10, 14)]).toEqual([0, 0, 0x21, 0])
})
