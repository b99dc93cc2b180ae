import { expect, it } from 'vitest'
import { ruleFinds } from '../given.ts'

const told = (use: string, tick?: boolean | string) =>
  ruleFinds(use, {
    nominees: [{ commendation: 'dot-xuat', attested: tick === undefined ? {} : { 'ngoai-nhiem-vu': tick } }],
  }).length

it('an act within the task is told where somebody said so, and asked about where nobody has', () => {
  const answers = [
    undefined,
    '',
    true,
    'Giám đốc Bệnh viện xác nhận',
    false,
    'Không, thuộc nhiệm vụ trực chốt',
  ]
  expect(answers.map(tick => [told('sudden-in-duty', tick), told('sudden-duty-unstated', tick)])).toEqual([
    [0, 1],
    [0, 1],
    [0, 0],
    [0, 0],
    [1, 0],
    [1, 0],
  ])
})
