import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addresseesIndents,
  closingColumns,
  headColumns,
  headRules,
  numberDrop,
  pageBox,
  type Setting,
  signatureColumns,
  tableColumns,
  titleRule,
} from '../../src/5-render/geometry.ts'
import { measure } from '../../src/5-render/measure.ts'
import { realWorld } from '../../src/world.ts'
import { layout } from './samples.ts'

const set = (more: Partial<Setting> = {}): Setting => ({
  layout,
  profile: 'A',
  landscape: false,
  measure: measure(realWorld()),
  ...more,
})
const date = 'Lâm Đồng, ngày 05 tháng 02 năm 2026'

describe('the head', () => {
  test('has the columns of its profile', () => {
    expect(headColumns({ date }, set())).toEqual({ left: 3515, right: 5556 })
    expect(headColumns({ date }, set({ profile: 'B' }))).toEqual({ left: 3855, right: 5216 })
  })

  test('gives a long place and date the room they need', () => {
    const long = 'Thành phố Hồ Chí Minh, ngày 25 tháng 12 năm 2026'
    const { left, right } = headColumns({ date: long }, set())
    expect(right).toBeGreaterThan(6028 + 60)
    expect(left + right).toBe(9071)
  })

  test('never leaves the agency without room, however long the place', () => {
    const { left, right } = headColumns({ date: 'X'.repeat(200) }, set())
    expect(left).toBeGreaterThan(2000)
    expect(left + right).toBe(9071)
  })

  test('across the page keeps its proportions', () => {
    const { left, right } = headColumns({ date }, set({ landscape: true }))
    expect(left + right).toBe(14003)
    expect(left / right).toBeCloseTo(3515 / 5556, 2)
  })

  test('has rules by the text over them, in the middle of their cells', () => {
    const { agency, phrase } = headRules({ agency: ['SỞ NỘI VỤ'], date }, set())
    expect(agency.length).toBeCloseTo(1344 * 0.42, -1)
    expect(agency.length + 2 * agency.side).toBe(3515)
    expect(phrase.length).toBeCloseTo(3428, -1)
  })

  test('an agency in two lines has the rule of the longer one', () => {
    const long = headRules({ agency: ['BỆNH VIỆN ĐA KHOA', 'VÙNG'] }, set()).agency.length
    const wrapped = headRules({ agency: ['SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG'] }, set()).agency.length
    expect(long).toBeGreaterThan(headRules({ agency: ['VÙNG'] }, set()).agency.length)
    expect(wrapped).toBeLessThan(4562 * 0.42 - 100)
  })

  test('sets a number smaller than the date as much lower as their ascents differ', () => {
    expect(numberDrop(set())).toBe(18)
    expect(numberDrop(set({ profile: 'B' }))).toBe(0)
  })
})

describe('columns and indents', () => {
  test('dashes of addressees stand under the colon in both sizes', () => {
    expect(addresseesIndents(set())).toEqual({ label: 1985, lines: 2985 })
    expect(addresseesIndents(set({ profile: 'B' })).lines).toBe(2913)
  })

  test('closing and signatures fill the text width', () => {
    expect(closingColumns(set())).toEqual({ left: 4082, right: 4989 })
    for (const landscape of [false, true]) {
      const { textWidth } = pageBox(set({ landscape }))
      for (const columns of [closingColumns(set({ landscape })), signatureColumns(set({ landscape }))])
        expect(columns.left + columns.right).toBe(textWidth)
    }
  })

  test('columns of a table are whole twips and fill the text width exactly', () => {
    const widths = fc.array(fc.integer({ min: 1, max: 9000 }), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(widths, wished => {
        const columns = wished.map(width => ({ title: '', width, align: 'left' as const }))
        const given = tableColumns(columns, set())
        expect(given.every(Number.isInteger)).toBe(true)
        expect(given.reduce((sum, width) => sum + width, 0)).toBe(9071)
      }),
    )
  })

  test('the rule under a title is a share of its longest line, of the kind where it stands alone', () => {
    const width = set().measure.width('Đề nghị tặng Bằng khen', 'bold', 28)
    expect(
      titleRule({ kind: 'TỜ TRÌNH', about: ['Đề nghị tặng Bằng khen', 'năm 2025'] }, set()).length,
    ).toBeCloseTo(0.4 * width, -1)
    expect(titleRule({ kind: 'MỤC LỤC', about: [] }, set()).length).toBeGreaterThan(0)
  })
})
