/** Which rule binds which kind of paper; where one does not, why not. */
import type { Rule } from './reading.ts'
import { d20, d22 } from './rules/agreement.ts'
import { d12, d13, d14, d15 } from './rules/body.ts'
import { d16, d17 } from './rules/closing.ts'
import { d03, d04, d05, d06, d07, d08, d09, d10 } from './rules/head.ts'
import { d01, d02, d18, d21 } from './rules/page.ts'
import { p07, p08, p09 } from './rules/pdf-body.ts'
import { p04, p05, p06 } from './rules/pdf-head.ts'
import { p01, p02, p03, p10 } from './rules/pdf-page.ts'
import { d11, d19 } from './rules/title.ts'

export const kinds = [
  'bia',
  'muc-luc',
  'to-trinh',
  'danh-sach',
  'bien-ban',
  'tom-tat-thanh-tich',
  'bao-cao-thanh-tich',
  'hoi-dong',
  'phieu-giao-nhan',
] as const
export type Kind = (typeof kinds)[number]

/** Whether a kind of paper is one of those that ship. */
export const isKind = (kind: string): kind is Kind => kinds.some(one => one === kind)

type Entry = {
  readonly rule: Rule
  /** Kinds that the rule does not bind, each with the reason. */
  readonly free: Partial<Record<Kind, string>>
}

const only = (bound: readonly Kind[], reason: string): Entry['free'] =>
  Object.fromEntries(kinds.filter(kind => !bound.includes(kind)).map(kind => [kind, reason]))

const headless = {
  'muc-luc': 'PL V, Mục IV: the form begins with its title',
  'danh-sach': 'an appendix begins with `Phụ lục` (III.1), not with a head of its own',
} as const

const unnumbered = 'no type of Điều 7 with number and symbol: it rides on the tờ trình'

const undated = {
  bia: 'a cover tells the year at its foot',
  'bien-ban': 'PL III, Mẫu 1.9: minutes tell their day in the text',
} as const

const unsigned = {
  bia: 'a cover is not signed',
  'muc-luc': 'PL V, Mục IV: nobody signs an index',
  'danh-sach': 'an appendix needs no signature (III.1)',
} as const

const textless = {
  bia: 'a cover has lines in the middle, no sentences',
  'muc-luc': 'a table without a sentence',
  'hoi-dong': 'a table without a sentence',
} as const

const letterOnly = 'only a tờ trình goes from one body to another'

/** D01 to D22 and P01 to P10 of the specification. */
export const rules = {
  D01: { rule: d01, free: {} },
  D02: { rule: d02, free: {} },
  D03: { rule: d03, free: headless },
  D04: { rule: d04, free: headless },
  D05: { rule: d05, free: headless },
  D06: { rule: d06, free: headless },
  D07: { rule: d07, free: headless },
  D08: { rule: d08, free: headless },
  D09: { rule: d09, free: only(['to-trinh', 'bien-ban'], unnumbered) },
  D10: { rule: d10, free: { ...headless, ...undated } },
  D11: { rule: d11, free: { 'danh-sach': 'its title is that of an appendix: D19' } },
  D12: { rule: d12, free: only(['to-trinh'], letterOnly) },
  D13: { rule: d13, free: only(['to-trinh'], 'căn cứ stand in the paper that proposes (II.6.a)') },
  D14: { rule: d14, free: textless },
  D15: { rule: d15, free: textless },
  D16: { rule: d16, free: unsigned },
  D17: { rule: d17, free: only(['to-trinh'], letterOnly) },
  D18: { rule: d18, free: {} },
  D19: { rule: d19, free: only(['danh-sach'], 'no appendix') },
  D20: { rule: d20, free: only(['to-trinh'], 'the letter tells what is attached to it') },
  D21: { rule: d21, free: {} },
  D22: {
    rule: d22,
    free: only(
      ['to-trinh', 'danh-sach', 'bien-ban', 'muc-luc', 'phieu-giao-nhan'],
      'tells nothing that another paper of the dossier tells too',
    ),
  },
  P01: { rule: p01, free: {} },
  P02: { rule: p02, free: {} },
  P03: { rule: p03, free: {} },
  P04: { rule: p04, free: headless },
  P05: { rule: p05, free: only(['to-trinh'], 'no number beside a date') },
  P06: { rule: p06, free: {} },
  P07: { rule: p07, free: unsigned },
  P08: { rule: p08, free: textless },
  P09: { rule: p09, free: unsigned },
  P10: { rule: p10, free: {} },
} as const satisfies Record<string, Entry>

export type RuleId = keyof typeof rules

/** Ids of all rules in order. */
export const ruleIds = Object.keys(rules) as readonly RuleId[]

/** Why a rule does not bind a kind of paper, undefined where it does. */
export const reasonWhyNot = (id: RuleId, kind: Kind): string | undefined => {
  const free: Entry['free'] = rules[id].free
  return free[kind]
}
