import { expect, test } from 'vitest'
import { endsWithHair, keptParagraphs } from '../../src/5-render/keep.ts'
import type { Block, Section } from '../../src/model/document.ts'

const text: Block = { type: 'paragraph', children: [{ text: 'Một đoạn.' }] }
const heading: Block = { type: 'heading', level: 1, text: 'I. CÁ NHÂN' }
const list: Block = { type: 'list', items: [[{ text: 'a' }], [{ text: 'b' }], [{ text: 'c' }]] }
const table: Block = { type: 'table', columns: [], rows: [['1'], ['2'], ['3']] }
const space: Block = { type: 'space', points: 6 }
const closing: Block = { type: 'closing', recipients: [], authority: ['GIÁM ĐỐC'] }

test('a heading stays with what follows', () => {
  expect(keptParagraphs([heading, text, text])).toEqual([1, 0, 0])
})

test('the two paragraphs before a signature stay with it', () => {
  expect(keptParagraphs([text, text, text, closing])).toEqual([0, 1, 1, 0])
  expect(keptParagraphs([text, list, closing])).toEqual([0, 2, 0])
  expect(keptParagraphs([list, text, closing])).toEqual([1, 1, 0])
})

test('of a table before a signature the last two rows stay with it', () => {
  expect(keptParagraphs([text, table, closing])).toEqual([1, 2, 0])
})

test('white space does not count, and stays with what it stands before', () => {
  expect(keptParagraphs([text, text, space, closing])).toEqual([1, 1, 1, 0])
})

test('what stands over a table stays with its first row', () => {
  expect(keptParagraphs([list, table])).toEqual([1, 0])
})

test('nothing is kept with nothing', () => {
  expect(keptParagraphs([heading])).toEqual([0])
  expect(keptParagraphs([])).toEqual([])
})

test('the end of a section stays with the paragraph behind it that nobody sees', () => {
  expect(keptParagraphs([text, text, text, closing], true)).toEqual([0, 1, 1, 1])
  expect(keptParagraphs([table], true)).toEqual([1])
})

test('a paper has such a paragraph where Word needs one behind a table, and so has each section but the last', () => {
  const first: Section = { blocks: [text] }
  const last: Section = { blocks: [text, closing] }
  const about = { path: '', kind: '', title: '', author: '', profile: 'A' } as const
  const hairs = (sections: readonly Section[]): readonly boolean[] =>
    sections.map(section => endsWithHair({ ...about, sections }, section))
  expect(hairs([first, last])).toEqual([true, true])
  expect(hairs([last, first])).toEqual([true, false])
})

test('what follows a signature keeps nothing of it', () => {
  expect(keptParagraphs([text, closing, text])).toEqual([1, 0, 0])
})
