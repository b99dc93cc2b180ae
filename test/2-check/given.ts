/** Builders for tests of the check: small plain objects become whole inputs; a place is its path. */
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { judgeLeaf } from '../../src/2-check/conditions/index.ts'
import type { Given } from '../../src/2-check/given.ts'
import { check } from '../../src/2-check/index.ts'
import type { Checked, Citation, Diagnostic } from '../../src/model/diagnostic.ts'
import type { Checks, Judgement } from '../../src/model/finding.ts'
import type { Campaign, Day, Inputs, Locate, Nominee, Submission } from '../../src/model/input.ts'
import type {
  Award,
  Clause,
  Condition,
  Ground,
  Leaf,
  Pack,
  PackHead,
  Rule,
  Verified,
  Vocabulary,
} from '../../src/model/law.ts'
import type { Layout } from '../../src/model/layout.ts'
import { nomineeWith } from '../support/nominee.ts'

const law = (file: string): string => readFileSync(new URL(`../../src/law/${file}`, import.meta.url), 'utf8')

export const vocabulary: Vocabulary = parse(law('vocabulary.yaml'))
const layout: Layout = parse(law('nd-30-2020.yaml'))

export const source: Verified = { state: 'source', on: '2026-11-22' }
export const secondHand: Verified = { state: 'second-hand', on: '2026-11-22', via: 'a circular' }

export const citeOf = (text: string): Citation => ({
  instrument: 'law',
  article: '1',
  text: { vi: text, en: text },
})

const backing = { cite: [citeOf('Điều 1')], verified: source }

export const groundOf = (id: string, when: Condition, over: Partial<Ground> = {}): Ground => ({
  id,
  names: { vi: `căn cứ ${id}`, en: `ground ${id}` },
  when,
  examples: [],
  ...backing,
  cite: [citeOf(`Điều ${id}`)],
  ...over,
})

export const clauseOf = (grounds: readonly Ground[], over: Partial<Clause> = {}): Clause => ({
  subjects: ['individual'],
  grounds,
  ...backing,
  ...over,
})

export const awardOf = (id: string, over: Partial<Award> = {}): Award => ({
  id,
  names: { vi: `tên ${id}`, en: `name ${id}` },
  rank: 10,
  form: 'bang-khen',
  state: false,
  verb: 'tặng',
  decides: { authority: 'chu-tich-ubnd-tinh', ...backing },
  clauses: [clauseOf([groundOf('1/a', { all: [] })])],
  papers: { simplified: ['to-trinh'], standard: ['to-trinh', 'bien-ban'] },
  sets: {},
  ...over,
})

type PackOver = Partial<Omit<Pack, 'awards'>> & { readonly awards?: readonly Award[] }

export const packOf = ({ awards = [], ...over }: PackOver = {}): Pack => ({
  id: 'law',
  names: { vi: `luật ${over.id ?? 'law'}`, en: `law ${over.id ?? 'law'}` },
  from: '2017-10-01',
  bases: [],
  awards: new Map(awards.map(award => [award.id, award])),
  rules: [],
  terms: [],
  money: { base: [], rounding: { to: 10000, mode: 'nearest', ...backing } },
  sha256: '',
  ...over,
  awardName: id => awards.find(award => award.id === id)?.names,
})

export const ruleOf = (use: string, over: Partial<Rule> = {}): Rule => ({
  code: `law/${use}`,
  use,
  severity: 'error',
  options: {},
  ...backing,
  ...over,
})

let made = 0

export const nomineeOf = (over: Partial<Nominee> = {}): Nominee => {
  made += 1
  return nomineeWith({ id: `n${made}`, name: 'Nguyễn Thị Bình', award: 'bang-khen', ...over })
}

export const campaignOf = (over: Partial<Campaign> = {}): Campaign => ({
  name: 'Phong trào',
  commendation: 'phong-trao',
  procedure: 'simplified',
  launched: [],
  awards: [],
  merits: [],
  attestations: [],
  route: [],
  ...over,
})

const submissionOf = (over: Partial<Submission> = {}): Submission => ({
  date: '2021-12-20',
  place: 'Đắk Lắk',
  issuer: { name: 'Sở Y tế', level: 'province-department' },
  to: ['Ủy ban nhân dân tỉnh Đắk Lắk'],
  signer: { title: 'Giám đốc' },
  recipients: ['Như trên', 'Lưu: VT'],
  letters: {},
  bases: [],
  profile: 'A',
  ...over,
})

const locate: Locate = (path, on) => ({
  file: on === 'key' ? 'input.yaml:key' : 'input.yaml',
  start: 0,
  end: 0,
  path,
})

export type Parts = {
  readonly campaign?: Partial<Campaign>
  readonly submission?: Partial<Submission>
  readonly nominees?: readonly Partial<Nominee>[]
  readonly packs?: readonly Pack[]
}

const headOf = ({
  awards: _a,
  rules: _r,
  terms: _t,
  money: _m,
  bases: _b,
  sha256: _s,
  awardName: _n,
  ...head
}: Pack): PackHead => head

export const inputsOf = ({ campaign, submission, nominees = [], packs = [packOf()] }: Parts): Inputs => ({
  unread: [],
  campaign: campaignOf(campaign),
  submission: submissionOf(submission),
  nominees: nominees.map(nomineeOf),
  laws: {
    heads: packs.map(headOf),
    pack: id => packs.find(pack => pack.id === id),
    instruments: new Map(),
    vocabulary,
  },
  wording: new Map(),
  layout,
  files: [],
  locate,
})

/** The check of small parts, on the day asked for. */
export const checkOf = (parts: Parts, on?: Day): Checked<Checks> => check(inputsOf(parts), on)

/** Diagnostics of one code. */
export const foundIn = (parts: Parts, code: string, on?: Day): readonly Diagnostic[] =>
  checkOf(parts, on).diagnostics.filter(one => one.code === code)

/** The numbers of the law that a rule has to give, as the packs that ship give them. */
const lawfulNumbers: Readonly<Record<string, Rule['options']>> = {
  'audit-statement': { years: 5 },
  'movement-length': { years: 3 },
  'priority-in-quota': { women: 70 },
  'publicity-holidays': { days: 10, margin: 7 },
  'publicity-too-short': { days: 10 },
  'report-period': { months: 6 },
  'share-of-leaders': { percent: 50 },
  'summary-without-act': { words: 12 },
  'votes-below-law': { percent: 90 },
  'addressee-too-high': { through: { 'chu-tich-nuoc': 'thu-tuong' } },
  'addressee-not-deciding': { through: { 'chu-tich-nuoc': 'thu-tuong' } },
}

/** Diagnostics of a rule that runs alone, over nominees for a plain award `bang-khen`. */
export const ruleFinds = (use: string, parts: Parts, over: Partial<Rule> = {}): readonly Diagnostic[] => {
  const awards = [...(parts.packs?.[0]?.awards.values() ?? [awardOf('bang-khen')])]
  const options = { ...lawfulNumbers[use], ...over.options }
  const packs = [packOf({ awards, rules: [ruleOf(use, { ...over, options })] })]
  return foundIn({ ...parts, packs }, `law/${use}`)
}

export type Around = {
  readonly campaign?: Partial<Campaign>
  readonly day?: Day
  readonly awards?: readonly Award[]
}

/** A given of one nominee, received on 20/12/2021 unless said otherwise. */
export const givenOf = (nominee: Partial<Nominee>, around: Around = {}): Given => ({
  nominee: nomineeOf(nominee),
  campaign: campaignOf(around.campaign),
  vocabulary,
  pack: packOf({ awards: around.awards ?? [] }),
  day: around.day ?? '2021-12-20',
})

/** The judgement of one leaf for one nominee. */
export const judgementOf = (leaf: Leaf, nominee: Partial<Nominee>, around: Around = {}): Judgement =>
  judgeLeaf(leaf, givenOf(nominee, around))
