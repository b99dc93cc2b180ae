// A submission in memory and a reader of templates for tests of this stage alone: no other stage takes part.
import { readdirSync, readFileSync } from 'node:fs'
import { isMap, isScalar, isSeq, parse, parseDocument } from 'yaml'
import { compose } from '../../src/4-compose/index.ts'
import type { Span } from '../../src/model/diagnostic.ts'
import type { Document } from '../../src/model/document.ts'
import type { Checks, Finding } from '../../src/model/finding.ts'
import type { Campaign, Inputs, Letter, Nominee, Submission } from '../../src/model/input.ts'
import type { Award, Laws, Pack } from '../../src/model/law.ts'
import type { Layout } from '../../src/model/layout.ts'
import type { DossierPlan, PlannedDossier, PlannedPaper } from '../../src/model/plan.ts'
import type { TemplateFile, TemplateNode } from '../../src/model/wording.ts'
import { nomineeWith } from '../support/nominee.ts'

const nowhere: Span = { file: 'test.yaml', start: 0, end: 0, path: [] }
const yamlFile = (path: string): unknown => parse(readFileSync(path, 'utf8'))

/** The layout decree, as it ships. */
export const layout = yamlFile('src/law/nd-30-2020.yaml') as Layout
/** The closed lists, as they ship. */
export const vocabulary = yamlFile('src/law/vocabulary.yaml') as Laws['vocabulary']

const nodeOf = (from: unknown, file: string): TemplateNode => {
  const span = (range: readonly number[] | null | undefined): Span => ({
    file,
    start: range?.[0] ?? 0,
    end: range?.[1] ?? 0,
    path: [],
  })
  if (isMap(from)) {
    const entries = from.items.map(
      pair =>
        [
          String(isScalar(pair.key) ? pair.key.value : ''),
          { node: nodeOf(pair.value, file), key: span(isScalar(pair.key) ? pair.key.range : null) },
        ] as const,
    )
    return { type: 'map', entries: new Map(entries), span: span(from.range) }
  }
  if (isSeq(from))
    return { type: 'list', items: from.items.map(item => nodeOf(item, file)), span: span(from.range) }
  const scalar = isScalar(from) ? from : undefined
  return {
    type: 'text',
    template: { text: String(scalar?.value ?? '').trimEnd(), span: span(scalar?.range) },
  }
}

/** A template from its text; `path` is what its spans name. */
export const templateOf = (paper: string, text: string, path = `${paper}.yaml`): TemplateFile => ({
  paper,
  path,
  root: nodeOf(parseDocument(text, { schema: 'failsafe' }).contents, path),
  sha256: '',
  own: false,
})

/** A template as it ships. */
export const shipped = (paper: string): TemplateFile =>
  templateOf(paper, readFileSync(`templates/${paper}.yaml`, 'utf8'))

const award = (id: string, vi: string, more: Partial<Award> = {}): Award => ({
  id,
  names: { vi, en: id },
  rank: 1,
  form: 'bang-khen',
  state: false,
  verb: 'tặng',
  decides: { authority: 'chu-tich-ubnd-tinh', cite: [], verified: { state: 'source', on: '2026-11-22' } },
  clauses: [],
  papers: { simplified: [], standard: [] },
  sets: {},
  ...more,
})

const awards = [
  award('huan-chuong-lao-dong-hang-ba', 'Huân chương Lao động hạng Ba', {
    form: 'huan-chuong',
    verb: 'tặng thưởng',
  }),
  award('huan-chuong-dung-cam', 'Huân chương Dũng cảm', { form: 'huan-chuong', verb: 'tặng thưởng' }),
  award('bang-khen-thu-tuong', 'Bằng khen của Thủ tướng Chính phủ'),
  award('bang-khen-tinh', 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh'),
  award('giay-khen', 'Giấy khen của Thủ trưởng cơ quan, đơn vị'),
  award('giay-khen-xa', 'Giấy khen của Chủ tịch Ủy ban nhân dân xã'),
  award('chien-si-thi-dua-co-so', 'Chiến sĩ thi đua cơ sở', { form: 'danh-hieu' }),
]

const pack: Pack = {
  id: 'nd-91-2017',
  names: { vi: 'Nghị định 91', en: 'Decree 91' },
  from: '2017-10-01',
  bases: ['luat-15-2003', 'nd-91-2017'],
  awards: new Map(awards.map(one => [one.id, one])),
  awardName: id => awards.find(one => one.id === id)?.names,
  rules: [],
  terms: [],
  money: {
    base: [],
    rounding: { to: 10000, mode: 'nearest', cite: [], verified: { state: 'source', on: '2026-11-22' } },
  },
  sha256: '',
}

const laws: Laws = {
  heads: [pack],
  pack: id => (id === pack.id ? pack : undefined),
  instruments: new Map([
    [
      'luat-15-2003',
      {
        id: 'luat-15-2003',
        type: 'Luật',
        number: '15/2003/QH11',
        names: { vi: '', en: '' },
        short: { vi: '', en: '' },
        basis: 'Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003',
      },
    ],
    [
      'nd-91-2017',
      {
        id: 'nd-91-2017',
        type: 'Nghị định',
        number: '91/2017/NĐ-CP',
        names: { vi: '', en: '' },
        short: { vi: '', en: '' },
        basis:
          'Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
      },
    ],
  ]),
  vocabulary,
}

/** A nominee with nothing but what every one has. */
export const nominee = (more: Partial<Nominee> & { readonly name: string }): Nominee =>
  nomineeWith({ id: more.name, award: 'bang-khen-tinh', ...more })

const campaign: Campaign = {
  name: 'Cả nước đoàn kết, chung sức, đồng lòng thi đua phòng, chống và chiến thắng đại dịch COVID-19',
  commendation: 'phong-trao',
  procedure: 'simplified',
  launched: [
    {
      type: 'Quyết định',
      number: '1497/QĐ-TTg',
      date: '2021-09-10',
      issuer: 'Thủ tướng Chính phủ',
      about: 'Về việc phát động Phong trào thi đua đặc biệt',
    },
  ],
  awards: [],
  merits: [],
  attestations: [],
  route: [],
}

const submission: Submission = {
  number: '5/TTr-SYT',
  date: '2021-03-05',
  place: 'Đắk Lắk',
  issuer: {
    parent: 'Ủy ban nhân dân tỉnh Đắk Lắk',
    name: 'Sở Y tế',
    level: 'province-department',
    abbreviation: 'SYT',
  },
  to: ['Chủ tịch Ủy ban nhân dân tỉnh Đắk Lắk'],
  signer: { title: 'Giám đốc', name: 'Nguyễn Văn An' },
  recipients: ['Như trên', 'Lưu: VT, TCCB'],
  letters: {},
  bases: [],
  profile: 'A',
}

export type Story = {
  readonly nominees: readonly Nominee[]
  readonly campaign?: Partial<Campaign>
  readonly submission?: Partial<Submission>
  readonly authority?: string
  readonly templates?: readonly TemplateFile[]
  readonly findings?: readonly Finding[]
  /** Clauses of every award. */
  readonly clauses?: Award['clauses']
  readonly kinds?: readonly string[]
  /** What is particular to the letter of the dossier. */
  readonly letter?: Letter
  /** Texts of the user's files, by path. */
  readonly files?: Readonly<Record<string, string>>
}

const groupOf = (one: Nominee) => vocabulary.kinds.find(kind => kind.id === one.kind)?.group ?? 'individuals'

const planOf = (story: Story, whole: Submission): PlannedDossier => {
  const ids = awards.map(one => one.id).filter(id => story.nominees.some(one => one.award === id))
  const listed = ids.map(id => {
    const ours = story.nominees.filter(one => one.award === id)
    const of = (group: string) => ours.filter(one => groupOf(one) === group)
    const [collectives, individuals, households] = ['collectives', 'individuals', 'households'].map(of) as [
      Nominee[],
      Nominee[],
      Nominee[],
    ]
    return {
      award: id,
      individuals: individuals.length,
      collectives: collectives.length,
      households: households.length,
      nominees: [...collectives, ...individuals, ...households].map(one => one.id),
    }
  })
  const kinds = story.kinds ?? ['to-trinh', 'danh-sach', 'tom-tat-thanh-tich']
  const papers = kinds.flatMap((kind): PlannedPaper[] =>
    kind === 'tom-tat-thanh-tich' || kind === 'bao-cao-thanh-tich'
      ? listed
          .flatMap(one => one.nominees)
          .map(id => ({ path: `${kind}/${id}`, kind, nominee: id, because: [], attachments: [] }))
      : [{ path: kind, kind, nominee: null, because: [], attachments: [] }],
  )
  const { number, date, place, issuer, to, signer, recipients, about } = whole
  const given = { ...(number ? { number } : {}), ...(date ? { date } : {}), ...(about ? { about } : {}) }
  return {
    id: story.authority ?? 'chu-tich-ubnd-tinh',
    authority: story.authority ?? 'chu-tich-ubnd-tinh',
    awards: listed,
    papers,
    sets: { count: 7, from: 'campaign', because: [] },
    letter: { ...given, place, issuer, to, signer, recipients, ...story.letter },
  }
}

/** Every kind of paper that ships. */
export const papers = readdirSync('templates')
  .filter(name => name.endsWith('.yaml'))
  .map(name => name.replace('.yaml', ''))

/** The papers of a story, and what was found about the wording. */
export const composed = (story: Story) => {
  const whole: Submission = { ...submission, ...story.submission }
  const files = story.templates ?? papers.map(shipped)
  const inputs: Inputs = {
    unread: [],
    campaign: { ...campaign, ...story.campaign },
    submission: whole,
    nominees: story.nominees,
    laws,
    wording: new Map(files.map(file => [file.paper, file])),
    layout,
    files: Object.entries(story.files ?? {}).map(([path, text]) => ({ path, text, sha256: '' })),
    locate: path => ({ ...nowhere, path }),
  }
  const { clauses = [] } = story
  const worded = new Map([...pack.awards].map(([id, one]) => [id, { ...one, clauses }]))
  const checks: Checks = {
    pack: { ...pack, awards: worded },
    findings: story.findings ?? [],
    sets: new Map(),
    instruments: pack.bases.flatMap(id => laws.instruments.get(id) ?? []),
  }
  const dossier = planOf(story, whole)
  const plan: DossierPlan = { law: pack.id, dossiers: [dossier] }
  const composing = compose(inputs, checks, plan)
  const made = dossier.papers.map(paper => composing.paper(dossier, paper).value)
  const documents = made.flatMap(paper => ('parts' in paper ? [] : [paper]))
  return { inputs, checks, dossier, diagnostics: composing.diagnostics, documents }
}

/** The first paper of a kind. */
export const paperOf = (story: Story, kind: string): Document => {
  const { diagnostics, documents } = composed(story)
  if (diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics))
  const found = documents.find(document => document.kind === kind)
  if (!found) throw new Error(`no ${kind}`)
  return found
}

/** Every text of a paper, one a line, in the order in which it stands. */
export const linesOf = (document: Document): readonly string[] => {
  const texts = (value: unknown): readonly string[] => {
    if (typeof value === 'string') return [value]
    if (Array.isArray(value)) return value.flatMap(texts)
    if (typeof value !== 'object' || value === null) return []
    if ('children' in value && Array.isArray(value.children))
      return [value.children.map(one => one.text).join('')]
    if ('items' in value && Array.isArray(value.items))
      return value.items.map(item => item.map((one: { text: string }) => one.text).join(''))
    return Object.entries(value).flatMap(([key, one]) =>
      key === 'type' || key === 'align' ? [] : texts(one),
    )
  }
  return document.sections.flatMap(section => texts(section.blocks))
}
