import { describe, expect, it } from 'vitest'
import { ruleFinds } from '../given.ts'

const told = (text: string | undefined, over: object = { kind: 'enterprise' }) =>
  ruleFinds('audit-statement', {
    nominees: [{ ...over, certificates: text === undefined ? {} : { 'ket-qua-kiem-toan': text } }],
  }).length

describe('the audit statement', () => {
  it('is asked of enterprises and of those who head one, of nobody else', () => {
    expect(told(undefined)).toBe(1)
    expect(told(undefined, { kind: 'individual', role: 'entrepreneur' })).toBe(1)
    expect(told(undefined, { kind: 'collective' })).toBe(0)
  })

  it('is too old by the last year that it names, counted from the day of receipt', () => {
    expect(told('Báo cáo kiểm toán các năm 2014, 2015')).toBe(1)
    expect(told('Báo cáo kiểm toán các năm 2014, 2015, 2016')).toBe(0)
    expect(told('bao-cao-kiem-toan.pdf')).toBe(0)
  })

  it('is not there where the text says no more than that it is not', () => {
    for (const text of ['chưa', 'Không có']) expect(told(text)).toBe(1)
  })

  it('may be the reason why there was no audit, whatever law that cites', () => {
    expect(told('Không thuộc đối tượng kiểm toán theo Luật Kiểm toán nhà nước năm 2015')).toBe(0)
  })
})
