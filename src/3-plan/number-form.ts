import type { Diagnostic } from '../model/diagnostic.ts'
import type { Inputs } from '../model/input.ts'

/** Number, type and body as NĐ 30/2020, Phụ lục I, II.3 joins them: `12/TTr-SYT`; "Số:" is printed before it. */
const inForm = /^\d{1,6}\/TTr-[\p{L}\d]+(?:-[\p{L}\d]+)*$/u

/** Numbers of letters that are not written as a records office writes them. */
export const numbersInForm = ({ submission, locate }: Inputs): readonly Diagnostic[] => {
  const { number, letters, issuer } = submission
  const numbers = [
    { number, at: ['submission', 'number'], issuer },
    ...Object.entries(letters).map(([id, letter]) => ({
      number: letter.number,
      at: ['submission', 'letters', id, 'number'],
      issuer: letter.issuer ?? issuer,
    })),
  ]
  return numbers.flatMap(one => {
    if (one.number === undefined || inForm.test(one.number)) return []
    const order = one.number.match(/\d+/)?.[0] ?? '12'
    const example = `${order}/TTr-${(one.issuer.abbreviation ?? 'SYT').replace(/\s+/g, '')}`
    const args = { number: one.number, example }
    return [{ code: 'document/number-form', severity: 'warning', span: locate(one.at), args }]
  })
}
