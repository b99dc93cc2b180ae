import { expect, it } from 'vitest'
import { ruleFinds } from '../given.ts'

const told = (cleared: string | undefined, attachments: readonly string[] = []) =>
  ruleFinds('cleared-without-document', {
    nominees: [{ attachments, pending: [{ matter: 'đơn tố cáo', cleared }] }],
  }).length

it('a conclusion is named by its number or by a file that is attached', () => {
  expect(told('Kết luận số 08/KL-SYT ngày 10/6/2025')).toBe(0)
  expect(told('Thông báo 12/2025/TB-UBND')).toBe(0)
  expect(told('xem ket-luan.pdf', ['ho-so/ket-luan.pdf'])).toBe(0)
})

it('a date, a promise or a file that is not attached is no conclusion', () => {
  expect(told('đã giải quyết xong ngày 10/6/2025')).toBe(1)
  expect(told('xem ket-luan.pdf')).toBe(1)
})

it('a matter that is not cleared has a finding of its own', () => {
  expect(told(undefined)).toBe(0)
})
