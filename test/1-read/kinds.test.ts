import { describe, expect, it } from 'vitest'
import { date, day } from '../../src/1-read/date-kinds.ts'
import { decimal, id, integer, percent, share, tick, truth, year } from '../../src/1-read/kinds.ts'
import type { Schema } from '../../src/1-read/schema-kit.ts'

const read = (schema: Schema, value: unknown): unknown => {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const [issue] = result.error.issues
  return issue?.code === 'custom' ? issue.params?.fault : issue?.message
}

describe('a value', () => {
  it.each([
    ['integer', integer, '0042', 42],
    ['integer', integer, '-1', 'shape/bad-value'],
    ['integer', integer, '1.200', 'shape/bad-value'],
    ['integer', integer, '9999999999', 'shape/bad-value'],
    ['integer', integer, ['1'], 'integer'],
    ['decimal', decimal, '3,5', 3.5],
    ['decimal', decimal, '3.5', 3.5],
    ['percent', percent, '80 %', 80],
    ['percent', percent, '80', 80],
    ['percent', percent, '101%', 'shape/bad-value'],
    ['share', share, '5%', { percent: 5 }],
    ['share', share, '2,5%', { percent: 2.5 }],
    ['share', share, '3', { count: 3 }],
    ['share', share, { percent: '5', of: '120' }, { percent: 5, of: 120 }],
    ['share', share, { count: '5' }, { count: 5 }],
    ['share', share, { count: '5', percent: '5' }, 'shape/wrong-type'],
    ['share', share, 'ít', 'shape/bad-value'],
    ['year', year, '2021', 2021],
    ['year', year, '21', 'shape/bad-value'],
    ['day', day, '20/12/2021', '2021-12-20'],
    ['day', day, '12/2021', 'shape/bad-date'],
    ['date', date, '12/2021', '2021-12'],
    ['date', date, '32/12/2021', 'shape/impossible-date'],
    ['truth', truth, 'Có', true],
    ['truth', truth, 'chắc', 'shape/bad-value'],
    ['tick', tick, 'không', false],
    ['tick', tick, 'Đã xác nhận', 'Đã xác nhận'],
    ['id', id, 'giay-khen', 'giay-khen'],
    ['id', id, 'giay_khen', 'shape/bad-id'],
    ['id', id, '', 'shape/empty-value'],
  ])('of kind %s', (_kind, schema, written, value) => {
    expect(read(schema, written)).toEqual(value)
  })
})
