import { describe, expect, it } from 'vitest'
import type { Nominee } from '../../../src/model/input.ts'
import type { Leaf } from '../../../src/model/law.ts'
import { judgementOf } from '../given.ts'

type Row = readonly [
  what: string,
  leaf: Leaf,
  nominee: Partial<Nominee>,
  verdict: string,
  code: string | null,
]

const rows: readonly Row[] = [
  [
    'its own kind of commendation counts before the campaign’s',
    { commendation: ['dot-xuat'] },
    { commendation: 'dot-xuat' },
    'met',
    null,
  ],
  ['the campaign’s kind counts where it has none', { commendation: ['phong-trao'] }, {}, 'met', null],
  ['another kind does not', { commendation: ['doi-ngoai'] }, {}, 'unmet', 'law/commendation-not-fitting'],
  ['its field', { field: ['y-te', 'cuu-nguoi'] }, { field: 'y-te' }, 'met', null],
  ['another field', { field: ['chien-dau'] }, { field: 'y-te' }, 'unmet', 'law/field-not-fitting'],
  ['no field', { field: ['chien-dau'] }, {}, 'unmet', 'law/field-not-stated'],
  ['one merit of several', { merit: ['frontline', 'initiative'] }, { merit: ['initiative'] }, 'met', null],
  ['no merit', { merit: ['frontline'] }, { merit: ['initiative'] }, 'unmet', 'law/merit-not-shown'],
  ['founded ten years ago to the day', { age: 10 }, { founded: '2011-12-20' }, 'met', null],
  ['founded a day later', { age: 10 }, { founded: '2011-12-21' }, 'unmet', 'law/age-too-low'],
  ['founding not stated', { age: 10 }, {}, 'unmet', 'law/founding-not-stated'],
  ['armed forces', { armedForces: true }, { armed_forces: true }, 'met', null],
  ['not of the armed forces', { armedForces: true }, {}, 'unmet', 'law/not-armed-forces'],
  ['a tick', { attest: 'binh-xet' }, { attested: { 'binh-xet': true } }, 'met', null],
  [
    'a tick by name',
    { attest: 'binh-xet' },
    { attested: { 'binh-xet': 'Hội đồng ngày 15/12/2021' } },
    'met',
    null,
  ],
  ['no tick', { attest: 'binh-xet' }, {}, 'council', 'law/council-decides'],
  ['a tick that is taken back', { attest: 'binh-xet' }, { attested: { 'binh-xet': false } }, 'council', null],
  [
    'a certificate',
    { certificate: 'xac-nhan-thue' },
    { certificates: { 'xac-nhan-thue': 'thue.pdf' } },
    'met',
    null,
  ],
  ['no certificate', { certificate: 'xac-nhan-thue' }, {}, 'unmet', 'law/certificate-missing'],
  [
    'a provision nobody has read',
    { unknown: { vi: 'nội dung Điều 27', en: 'Article 27' } },
    {},
    'council',
    'law/council-decides',
  ],
]

describe('the leaves that look at one fact', () => {
  it.each(rows)('%s', (_what, leaf, nominee, verdict, code) => {
    const judgement = judgementOf(leaf, nominee, { day: '2021-12-20' })
    expect(judgement.verdict).toBe(verdict)
    if (code) expect(judgement.code).toBe(code)
  })

  it('names what the council has to decide', () => {
    expect(judgementOf({ attest: 'binh-xet' }, {}).args.criterion).toMatchObject({
      vi: expect.stringContaining('bình xét'),
    })
  })
})
