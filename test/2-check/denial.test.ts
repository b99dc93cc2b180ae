import { describe, expect, it } from 'vitest'
import { isAttested } from '../../src/2-check/conditions/attest.ts'
import { denies, isBareDenial } from '../../src/2-check/denial.ts'
import type { Nominee } from '../../src/model/input.ts'
import { judgementOf, nomineeOf, ruleFinds, vocabulary } from './given.ts'

const denying = [
  'chưa',
  'Chưa xác nhận',
  '“chưa có”',
  'Không có',
  'không đủ điều kiện',
  'khong',
  'no',
  'Not yet',
  'none',
  'Thiếu',
  'Xác nhận thuế: chưa có',
  'Giấy xác nhận (chưa)',
  '…',
  '-',
]

const affirming = [
  'Hội đồng ngày 15/12/2021',
  'Khống chế dịch bệnh hiệu quả',
  'khong-no-thue.pdf',
  'ho-so/chua-nop.pdf',
  'No. 12/XN-CT',
  'no 12/XN-CT',
  'Notary 5',
  'Xác nhận số 12/XN-CT, không nợ thuế',
  'Chứa trong biên bản số 5',
]

describe('a text that denies', () => {
  it.each(denying)('“%s” is neither a tick nor a paper', text => {
    expect(denies(text)).toBe(true)
    const tick: Partial<Nominee> = { attested: { 'binh-xet': text } }
    expect(judgementOf({ attest: 'binh-xet' }, tick).verdict).toBe('council')
    const paper: Partial<Nominee> = { certificates: { 'xac-nhan-thue': text } }
    expect(judgementOf({ certificate: 'xac-nhan-thue' }, paper)).toMatchObject({
      verdict: 'unmet',
      at: ['certificates', 'xac-nhan-thue'],
    })
    const nominees = [{ ...paper, kind: 'enterprise' }]
    const options = { kinds: ['enterprise'] }
    expect(ruleFinds('enterprise-certificates', { nominees }, { options })).toHaveLength(1)
  })

  it.each(affirming)('“%s” affirms', text => {
    expect(denies(text)).toBe(false)
  })

  it('ticks a statement that itself says that something is not so', () => {
    const ticked = (text: string): boolean =>
      isAttested({ nominee: nomineeOf({ attested: { 'khong-vi-pham': text } }) }, 'khong-vi-pham')
    expect(ticked('Không vi phạm, theo xác nhận của Công an xã')).toBe(true)
    expect(ticked('Không rõ')).toBe(false)
  })

  it('weighs more than the tick of a statement that covers it', () => {
    const wide = vocabulary.attestations.find(one => one.covers)
    const [narrow = ''] = wide?.covers ?? []
    const attested = { [wide?.id ?? '']: true }
    expect(judgementOf({ attest: narrow }, { attested }).verdict).toBe('met')
    const denied = { attested: { ...attested, [narrow]: 'chưa' } }
    expect(judgementOf({ attest: narrow }, denied).verdict).toBe('council')
  })

  it('is bare where it gives no reason', () => {
    expect(isBareDenial('không có')).toBe(true)
    expect(isBareDenial('Không thuộc đối tượng kiểm toán')).toBe(false)
    expect(isBareDenial('thue.pdf')).toBe(false)
  })
})
