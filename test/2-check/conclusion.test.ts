import { describe, expect, it } from 'vitest'
import { ruleFinds } from './given.ts'

const holds = (cleared: string | undefined): number =>
  ruleFinds('pending-matter', { nominees: [{ pending: [{ matter: 'đơn tố cáo', cleared }] }] }).length

describe('the conclusion of a pending matter', () => {
  it.each([undefined, 'chưa', 'Chưa có kết luận', 'không', 'no', 'not yet'])('is not “%s”', cleared => {
    expect(holds(cleared)).toBe(1)
  })

  it('may say that there was no fault', () => {
    expect(holds('Không có vi phạm, Kết luận số 08/KL-SYT')).toBe(0)
  })
})
