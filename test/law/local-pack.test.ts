// A province's own pack, data alone: the example's terms hold, and cite the province.
import { describe, expect, it } from 'vitest'
import { check } from '../../src/2-check/index.ts'
import { renderers } from '../../src/5-render/index.ts'
import { awardText } from '../../src/messages/award-text.ts'
import { awardWords } from '../../src/messages/award-words.ts'
import { readBook } from '../../src/messages/book.ts'
import { speak } from '../../src/messages/sentence.ts'
import type { Inputs, Nominee } from '../../src/model/input.ts'
import { judge } from '../../src/pipeline.ts'
import { realWorld, worldOf } from '../../src/world.ts'

const files = ['examples/xa-2025/submission.yaml']
const judged = (await judge(realWorld(), { files })).value
if (!judged) throw new Error('the example cannot be read')
const { inputs } = judged

/** Code and citation of what the campaign's checks find. */
const found = (over: Partial<Inputs>, on?: `${string}-${string}-${string}`) =>
  check({ ...inputs, ...over }, on)
    .diagnostics.filter(one => one.code.startsWith('campaign/'))
    .map(one => `${one.code}: ${one.cite?.[0]?.text.vi}`)

const twins = (award: string, unit: string, count: number): readonly Nominee[] => {
  const model = inputs.nominees.find(one => one.award === award && one.kind === 'individual')
  if (!model) throw new Error(`nobody is put forward for ${award}`)
  return Array.from({ length: count }, (_, at) => ({
    ...model,
    unit,
    id: `twin-${at}`,
    name: `Nguyễn Văn ${at}`,
    achievements: model.achievements.map(one => ({ ...one, text: `${at} ${one.text}` })),
  }))
}

const rules = 'Quyết định số 00/2025/QĐ-UBND (giả định)'

describe('terms of a province', () => {
  it('are met by the example, and make its dossiers in one set', () => {
    expect(found({})).toEqual([])
    expect(judged.plan.dossiers.map(one => one.sets.count)).toEqual([1, 1])
  })

  it('admit so many of one unit', () => {
    const more = (count: number) => [...inputs.nominees, ...twins('giay-khen-xa', 'buôn Lê', count)]
    expect(found({ nominees: more(2), campaign: { ...inputs.campaign, awards: [] } })).toEqual([])
    expect(found({ nominees: more(3), campaign: { ...inputs.campaign, awards: [] } })).toEqual([
      `campaign/unit-quota-exceeded: Điều 8 khoản 2 ${rules}`,
    ])
  })

  it('admit so many of all kinds in one submission, beside the quota of the campaign', () => {
    const nominees = [...inputs.nominees, ...twins('bang-khen-tinh', 'buôn Lê', 1)]
    expect(found({ nominees })).toEqual([
      expect.stringMatching(/^campaign\/quota-exceeded: Mục IV/),
      `campaign/quota-exceeded: Điều 8 khoản 1 ${rules}`,
    ])
  })

  it('set a deadline for an award that the campaign has none for', () => {
    const passed = `campaign/deadline-passed: Điều 8 khoản 2 ${rules}`
    expect(found({}, '2026-04-15')).not.toContain(passed)
    expect(found({}, '2026-04-16')).toContain(passed)
  })

  it('ask for a share of all votes of the council', () => {
    const council = { members: 10, present: 10, in_favour: 7 }
    const campaign = { ...inputs.campaign, votes: undefined }
    expect(found({ campaign, submission: { ...inputs.submission, council } })).toEqual([
      `campaign/votes-below-campaign: Điều 8 khoản 1 ${rules}`,
    ])
  })
})

const backed =
  'cite: [{ instrument: luat-06-2022, article: "74", clause: "6" }], verified: { state: source, on: 2026-11-22 }'

/** A province with words of its own in each place where a pack may use one. */
const own: Readonly<Record<string, string>> = {
  'laws/vocabulary.yaml': `attestations:
  - { id: dan-tin, names: { vi: được dân tin yêu, en: trusted by the people } }
certificates:
  - { id: giay-thon, names: { vi: giấy của thôn, en: paper of the village } }
posts:
  - { id: truong-thon, names: { vi: trưởng thôn, en: village head } }
authorities:
  - id: ban-chi-dao
    names: { vi: Trưởng Ban Chỉ đạo, en: the head of the steering committee }
    title: Trưởng Ban Chỉ đạo
    request: trình Trưởng Ban Chỉ đạo tặng
`,
  'laws/tinh/law.yaml': `id: tinh\nnames: { vi: Quy định của tỉnh, en: Rules of the province }
from: 2025-08-01\nto: 2025-12-31\nextends: nd-152-2025\ndrops: [bang-khen-bo]\n`,
  'laws/tinh/awards/huy-hieu-tinh.yaml': `names: { vi: Huy hiệu của tỉnh, en: Badge of the province }
rank: 80\nform: giay-khen\nstate: false\nverb: tặng
decides: { authority: ban-chi-dao, ${backed} }
clauses:
  - subjects: [individual]
    ${backed.replace(', verified', '\n    verified')}
    grounds:
      - id: "1"
        names: { vi: Được dân tin yêu, en: Trusted by the people }
        when: { all: [{ attest: dan-tin }, { any: [{ served: truong-thon, years: 5 }, { holds: bang-khen-bo }] }] }
        ${backed.replace(', verified', '\n        verified')}
papers: { simplified: [to-trinh, danh-sach], standard: [to-trinh, danh-sach] }
`,
  'laws/tinh/awards/giay-khen.yaml': `extends: true\nalso:
  - { subjects: [individual], when: { attest: nha-sach }, names: { vi: Nhà ở sạch đẹp, en: Keeps a clean house }, ${backed} }
  - { subjects: [individual], when: { certificate: so-vang }, names: { vi: Có trang sổ vàng của xã, en: Page of the golden book }, ${backed} }
  - { subjects: [individual], when: { holds: huy-hieu-tinh }, ${backed} }
`,
  'laws/tinh/rules.yaml': `extends: true\nrules:
  - { use: enterprise-certificates, severity: warning, options: { kinds: [individual], certificates: [giay-thon] }, ${backed} }
`,
  'a.yaml': `dossier: 1
campaign: { name: Thi đua, commendation: cong-trang, procedure: standard }
submission:
  date: 2025-09-01
  place: Đắk Lắk
  issuer: { name: Sở Y tế, level: province-department }
  to: [Giám đốc Sở Y tế]
  signer: { title: Giám đốc }
nominees:
  - { name: Nguyễn Văn An, kind: individual, award: huy-hieu-tinh, posts: [{ post: Trưởng thôn, from: 2024 }], attested: [dan-tin] }
  - { name: Lê Thị Ba, kind: individual, award: huy-hieu-tinh, posts: [{ post: Trưởng thôn, from: 2010 }] }
  - { name: Trần Thị Cúc, kind: individual, award: giay-khen, awards_held: [{ award: huy-hieu-tinh, year: 2025, date: 2025-08-15 }], certificates: { so-vang: Trang 3 } }
  - { name: Phạm Văn Dần, kind: individual, award: giay-khen }
`,
}

const ids = /dan-tin|giay-thon|truong-thon|ban-chi-dao|nha-sach|so-vang|huy-hieu-tinh|bang-khen-bo/

describe('words of a province’s own', async () => {
  const world = worldOf(own)
  const { value, diagnostics } = await judge(world, { files: ['a.yaml'] })
  if (!value) throw new Error('the pack cannot be read')
  const { pack } = value.checks

  it('are taken without a complaint', () => {
    expect(diagnostics.filter(one => one.code.startsWith('shape/'))).toEqual([])
  })

  it('show by their names in every sentence, in both languages', () => {
    const told = (lang: 'vi' | 'en') => {
      const book = readBook(realWorld(), lang)
      return diagnostics.map(one => speak(one, book).message).join('\n')
    }
    const [vi, en] = [told('vi'), told('en')]
    expect(vi.match(ids)).toBeNull()
    expect(en.match(ids)).toBeNull()
    const names = [
      ['được dân tin yêu', 'trusted by the people'],
      ['giấy của thôn', 'paper of the village'],
      ['trưởng thôn', 'village head'],
      ['nhà ở sạch đẹp', 'keeps a clean house'],
      ['trang sổ vàng của xã', 'page of the golden book'],
      ['Huy hiệu của tỉnh', 'Badge of the province'],
    ] as const
    expect(names.filter(([one]) => !vi.includes(one))).toEqual([])
    expect(names.filter(([, one]) => !en.includes(one))).toEqual([])
  })

  it.each(['vi', 'en'] as const)(
    'show by their names in criteria, ids beside them where they are to be ticked: %s',
    lang => {
      const plain = (text: string): string => text
      const paint = { error: plain, warning: plain, info: plain, dim: plain, strong: plain, good: plain }
      const book = readBook(realWorld(), lang)
      const { vocabulary } = value.inputs.laws
      const screen = { book, paint, columns: 80, pack, vocabulary }
      for (const id of ['huy-hieu-tinh', 'giay-khen']) {
        const award = pack.awards.get(id)
        if (!award) throw new Error(id)
        const bare = awardText(award, screen)
          .replace(/\([a-z-]+\)/g, '')
          .replace(/\s+/g, ' ')
        expect(bare.match(ids)).toBeNull()
        const words = awardWords(award, screen)
        const asked =
          id === 'giay-khen'
            ? ['nha-sach', 'so-vang', 'huy-hieu-tinh']
            : ['dan-tin', 'truong-thon', 'bang-khen-bo', 'ban-chi-dao']
        expect(asked.filter(one => words[one] === undefined)).toEqual([])
      }
    },
  )

  it('show by their names on papers', () => {
    const { text } = renderers(world, value.inputs.layout)
    const papers = value.plan.dossiers.flatMap(dossier =>
      dossier.papers.map(paper => {
        const made = value.paper(dossier, paper).value
        return 'parts' in made ? '' : text(made)
      }),
    )
    const all = papers.join('\n').replace(/\s+/g, ' ')
    expect(all.match(ids)).toBeNull()
    expect(all).toContain('Huy hiệu của tỉnh')
    expect(all).toContain('Được dân tin yêu')
  })

  it('are known under a later law too: an award once given keeps its name', async () => {
    const later = {
      ...own,
      'a.yaml': (own['a.yaml'] ?? '')
        .replace('2025-09-01', '2026-03-01')
        .replaceAll('award: huy-hieu-tinh, posts', 'award: giay-khen, posts'),
    }
    const { value: found } = await judge(worldOf(later), { files: ['a.yaml'] })
    expect(found?.checks.pack.id).toBe('nd-152-2025')
    expect(found?.checks.pack.awardName('huy-hieu-tinh')).toEqual({
      vi: 'Huy hiệu của tỉnh',
      en: 'Badge of the province',
    })
    expect(found?.checks.pack.awardName('giay-khen-huyen')?.en).toContain('district')
  })
})

describe('a rule of a province’s own', () => {
  it('is held beside those of the law for the same check', async () => {
    const { checks: found, inputs: read } = (await judge(worldOf(own), { files: ['a.yaml'] })).value ?? {}
    const rules = found?.pack.rules.filter(one => one.use === 'enterprise-certificates') ?? []
    expect(rules.map(one => one.options.certificates)).toEqual([
      ...(read?.laws.pack('nd-152-2025')?.rules ?? [])
        .filter(one => one.use === 'enterprise-certificates')
        .map(one => one.options.certificates),
      ['giay-thon'],
    ])
    expect(rules.length).toBeGreaterThan(2)
  })
})
