// What a clerk and a program read of the law, run in this process at 80 columns without colours.
import { describe, expect, it } from 'vitest'
import { type CriteriaOptions, criteria } from '../../src/cli/commands/criteria.ts'
import type { Context } from '../../src/cli/context.ts'
import { readBook } from '../../src/messages/book.ts'
import { displayWidth } from '../../src/messages/frame.ts'
import type { Lang } from '../../src/model/diagnostic.ts'
import { realWorld, worldOf } from '../../src/world.ts'

const world = realWorld()
const plain = (text: string): string => text

const contextOf = (lang: Lang, out: (text: string) => void): Context => ({
  world,
  lang,
  book: readBook(world, lang),
  paint: { error: plain, warning: plain, info: plain, dim: plain, strong: plain, good: plain },
  columns: 80,
  quiet: false,
  verbose: false,
  live: false,
  asks: false,
  version: 'test',
  out: async text => out(text),
  err: async () => {},
})

type Asked = Partial<CriteriaOptions> & { readonly lang?: Lang }

const printed = async (
  words: readonly string[],
  { lang = 'vi', ...options }: Asked = {},
): Promise<string> => {
  let text = ''
  const context = contextOf(lang, more => {
    text += more
  })
  await criteria(context, words, { json: false, ...options })
  return text
}

const parsed = async (words: readonly string[], options: Asked = {}) =>
  JSON.parse(await printed(words, { ...options, json: true }))

/** The others are inherited by the last, which says of every provision how far it was read. */
const laws = ['nd-91-2017', 'luat-2026']
const dakLak = 'examples/dak-lak-2021/submission.yaml'
const xa = 'examples/xa-2025/submission.yaml'

/** Ids that stand where a name should. */
const papers = /\b(?:to-trinh|danh-sach|bao-cao-thanh-tich|tom-tat-thanh-tich|bien-ban)\b/

describe('the list of awards', () => {
  it('stands under who decides, ids and names in two columns', async () => {
    const text = await printed([], { law: 'nd-152-2025' })
    expect(text).toContain('\nThủ tướng Chính phủ quyết định\n  bang-khen-thu-tuong ')
    expect(text).toMatch(/ {2}bang-khen-tinh +Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh\n/)
    expect(text).not.toContain('giay-khen-huyen')
  })

  it('says why a pack is not read, and when it is to be', async () => {
    const flat = async (words: readonly string[], options: Asked) =>
      (await printed(words, { law: 'luat-2026', ...options })).replace(/\s+/g, ' ')
    for (const words of [[], ['giay-khen']]) {
      expect(await flat(words, {})).toMatch(/chưa đọc được nên .* Ngày phải rà soát lại: 01\/03\/2027\./)
      expect(await flat(words, { lang: 'en' })).toMatch(
        /what it changed was not read.* due on 01\/03\/2027\./,
      )
    }
    expect(await flat([], { law: 'nd-152-2025' })).not.toContain('rà soát')
    expect(await parsed(['giay-khen'], { law: 'luat-2026', lang: 'en' })).toMatchObject({
      law: 'luat-2026',
      review: '2027-03-01',
      reverify: { on: '2026-11-22', why: expect.stringContaining('was not read'), review: '2027-03-01' },
    })
    expect(await parsed([], { law: 'nd-91-2017' })).toMatchObject({ review: null, reverify: null })
  })

  it('is that of the law in force on a day, of the law that judges a submission, else of the latest', async () => {
    expect(await printed([], { on: '2023-12-31' })).toContain('nd-91-2017:')
    expect(await printed([], { on: '2024-01-01' })).toContain('nd-98-2023:')
    expect(await printed([dakLak])).toContain('nd-91-2017:')
    expect(await printed([xa])).toContain('dak-lak-thi-du:')
    expect(await printed([])).toContain('luat-2026:')
  })
})

describe('one award in full', () => {
  it.each(laws)('fits 80 columns in both languages, every award of %s', async law => {
    const ids: string[] = (await parsed([], { law })).awards.map((one: { award: string }) => one.award)
    for (const lang of ['vi', 'en'] as const) {
      const text = await printed(ids, { law, lang })
      expect(text.split('\n').filter(line => displayWidth(line) > 80)).toEqual([])
      expect(text.split('\n').filter(line => papers.test(line))).toEqual([])
      expect(text, 'a fact was not filled in').not.toMatch(/%[a-z]+%|undefined/)
      if (lang === 'en') expect(text).not.toMatch(/chưa|được|tiêu chuẩn/)
    }
  })

  it('names papers, sets, money and who decides, each with its basis; an instrument stands once in it', async () => {
    const text = await printed(['bang-khen-tinh'], { law: 'nd-98-2023' })
    const flat = text.replace(/\s+/g, ' ')
    expect(flat).toContain(
      'thủ tục thông thường: tờ trình, danh sách, báo cáo thành tích, biên bản họp hội đồng',
    )
    expect(flat).toContain('cá nhân 1,5 lần; tập thể 3 lần; hộ gia đình 2,25 lần mức lương cơ sở')
    expect(flat).toContain('[Điều 74 khoản 1; Điều 8 Luật Thi đua, khen thưởng]')
  })

  it('says of a basis only that it was not read in its own text', async () => {
    const read = await printed(['huan-chuong-lao-dong-hang-ba'], { law: 'nd-98-2023' })
    expect(read).not.toMatch(/đã đọc văn bản/)
    const open = (await printed(['huan-chuong-lao-dong-hang-ba'], { law: 'luat-2026' })).replace(/\s+/g, ' ')
    expect(open).toContain('[Điều 44 khoản 1 điểm a Luật Thi đua, khen thưởng; chưa kiểm chứng]')
  })

  it('gives the id to write for what people attest, and takes back what was said a line before', async () => {
    const text = (await printed(['bang-khen-thu-tuong'], { law: 'nd-98-2023' })).replace(/\s+/g, ' ')
    expect(text).toContain('được xác nhận: thành tích xuất sắc tiêu biểu (xuat-sac-tieu-bieu)')
    expect(text).toContain(
      '“hoàn thành xuất sắc nhiệm vụ” hoặc đạt danh hiệu Tập thể lao động xuất sắc hoặc Đơn vị quyết thắng, kể từ sau lần khen đó •',
    )
    expect(text).toContain('ít nhất 1 lần được tặng Cờ thi đua bộ, ban, ngành, tỉnh, trong thời gian đó •')
  })

  it('names points of one clause together, and grounds told before by their ids', async () => {
    const text = (await printed(['huan-chuong-lao-dong-hang-ba'], { law: 'nd-98-2023' })).replace(/\s+/g, ' ')
    expect(text).toContain('đạt tiêu chuẩn 1/a, 1/b, 1/c, 1/d hoặc 1/đ nêu trên [Điều 44 khoản 2 điểm a Luật')
    expect(text).toContain('đạt tiêu chuẩn 4/a, 4/b, 4/c, 4/d hoặc 4/đ nêu trên [Điều 44 khoản 5 Luật')
    expect(text).toContain('[Điều 44 khoản 1 điểm đ, khoản 7 Luật')
    const star = { law: 'nd-98-2023', lang: 'en' } as const
    const english = (await printed(['huan-chuong-sao-vang'], star)).replace(/\s+/g, ' ')
    expect(english).toContain('[Article 34(3)(a), (b), 34(5), Law')
    expect(english).toContain('holds Ho Chi Minh Order, the latest given 25 full years ago or more')
  })

  it('tells what a province lays down beside the criteria, its added ones among all the others', async () => {
    const text = (await printed(['bang-khen-tinh', 'giay-khen-xa', xa])).replace(/\s+/g, ' ')
    expect(text).toContain('mỗi tờ trình nhiều nhất 2 trường hợp cả thảy; phiếu đồng ý từ 80% số thành viên')
    expect(text).toContain('mỗi đơn vị nhiều nhất 2 cá nhân, 1 tập thể; hạn 15/04/2026')
    expect(text).toContain(
      'thêm: 100% thành viên hoàn thành nhiệm vụ được giao được xác nhận: 100% cá nhân trong tập thể hoàn thành nhiệm vụ được giao (ca-nhan-hoan-thanh-100) [Điều 6 khoản 2 Quyết định số 00/2025/QĐ-UBND (giả định)]',
    )
    expect(text).toContain(
      'có giấy tờ: biên bản lấy ý kiến của thôn, buôn, tổ dân phố (bien-ban-lay-y-kien-dan) [Điều 6 khoản 3',
    )
    expect(text).not.toContain('có đủ: • có đủ:')
  })

  it('is the pack for programs, each ground with its citations and verification', async () => {
    const { law, awards } = await parsed(['bang-khen-thu-tuong'], { law: 'nd-98-2023' })
    expect([law, awards.length]).toEqual(['nd-98-2023', 1])
    for (const clause of awards[0].clauses)
      for (const ground of clause.grounds) {
        expect(ground).toMatchObject({ ground: expect.any(String), name: expect.any(String) })
        expect(ground.citations[0]).toMatchObject({ instrument: 'luat-06-2022', article: '73' })
        expect(ground.verified).toMatchObject({ state: 'source', on: '2026-11-22' })
      }
    const own = await parsed(['giay-khen-xa', xa])
    const { clauses, words } = (await parsed(['bang-khen-tinh', xa], { lang: 'en' })).awards[0]
    expect(clauses[0].added).toMatchObject([
      { name: expect.stringContaining('completed well'), citations: [{ clause: '1' }] },
      { when: { certificate: 'bien-ban-lay-y-kien-dan' }, citations: [{ clause: '3' }] },
    ])
    expect(words).toMatchObject({
      'bien-ban-lay-y-kien-dan': 'minutes of asking the village or neighbourhood',
      'chien-si-thi-dua-co-so': expect.stringContaining('Emulation'),
      'chu-tich-ubnd-tinh': 'the provincial Chair',
    })
    expect(own.awards[0].terms).toMatchObject([{ per: 'unit', deadline: '2026-04-15', citations: [{}] }])
  })

  it('tells with a submission what its campaign asks besides the law, each with the part of its plan', async () => {
    const text = (await printed(['bang-khen-tinh', dakLak])).replace(/\s+/g, ' ')
    expect(text).toMatch(/Phong trào: .* • thành tích: .* \[Mục III\.2\.b, .*\] • phạm vi ảnh hưởng/)
    expect(text).toMatch(/• số bộ hồ sơ: 2 \[Mục IV\.5, /)
    expect(await printed(['bang-khen-tinh'], { law: 'nd-91-2017' })).not.toContain('Phong trào:')
    const outside = await printed(['huan-chuong-sao-vang', dakLak], { lang: 'en' })
    expect(outside).toContain('The campaign does not give this award.')
    const { campaign } = (await parsed(['bang-khen-tinh', dakLak])).awards[0]
    expect(campaign.asks).toContainEqual({
      term: 'sets',
      value: 2,
      citation: expect.stringContaining('Mục IV.5'),
    })
  })

  it('gives programs each citation once, its words in the language asked for', async () => {
    const read = await parsed(['bang-khen-tinh'], { law: 'nd-152-2025', lang: 'en' })
    expect(read.awards[0].amount).toEqual({
      individual: 1.5,
      collective: 3,
      household: 2.25,
      citations: [
        { instrument: 'nd-152-2025', article: '54', text: 'Article 54, Decree No. 152/2025/NĐ-CP' },
      ],
      verified: expect.objectContaining({ state: 'second-hand' }),
    })
    expect(JSON.stringify(read)).not.toContain('"vi":')
  })

  it('refuses an award or law that is not there, with the nearest', async () => {
    await expect(printed(['bang-khen-tinhh'], { law: 'nd-98-2023' })).rejects.toMatchObject({
      code: 'cli/unknown-award',
      args: { nearest: 'bang-khen-tinh', law: 'nd-98-2023' },
    })
    await expect(printed([], { law: 'nd-97' })).rejects.toMatchObject({ code: 'cli/unknown-law' })
    await expect(printed([], { on: '2001-01-01' })).rejects.toMatchObject({ code: 'cli/no-law-on' })
  })
})

describe('a submission that cannot be read', () => {
  const told = async (text: string, options: Asked) => {
    let [out, err] = ['', '']
    const context: Context = {
      ...contextOf('vi', more => {
        out += more
      }),
      world: worldOf({ 'a.yaml': text }),
      err: async more => {
        err += more
      },
    }
    const code = await criteria(context, ['a.yaml'], { json: false, ...options })
    return { code, out, err }
  }

  it('is told of its faults, and of no verdict that has not changed', async () => {
    const text = 'campaign:\n  name: A\n  commendation: phong\n'
    for (const options of [{ law: 'nd-152-2025', diff: 'nd-98-2023' }, {}]) {
      const { code, out, err } = await told(text, options)
      expect({ code, out }).toEqual({ code: 1, out: '' })
      expect(err).toContain('a.yaml:')
      expect(err).toContain('shape/')
    }
  })
})

describe('the difference of two laws', () => {
  const between = { law: 'nd-98-2023', diff: 'nd-91-2017' }

  it('shows what is new, gone and changed, the changed lines under their heads, at 80 columns', async () => {
    const text = await printed(['bang-khen-tinh'], between)
    expect(text.split('\n').filter(line => displayWidth(line) > 80)).toEqual([])
    expect(text).toMatch(/^ {2}\+ tiêu chuẩn 1\/d: /m)
    expect(text).toMatch(/^ {2}- tiêu chuẩn dot-xuat: /m)
    expect(text).toMatch(/^ {2}~ tiêu chuẩn 1\/b: /m)
    expect(text).toContain(
      '    - • được xác nhận: nhiều thành tích (nhieu-thanh-tich)\n    + • một trong các trường hợp:\n    +   • được xác nhận: nhiều thành tích (nhieu-thanh-tich)\n',
    )
    expect(text).toContain('    - cá nhân 1 lần; tập thể 2 lần mức lương cơ sở\n')
    expect(text).toContain('\n    - trước đây: ')
  })

  it('names awards that came and went', async () => {
    const text = await printed([], { law: 'nd-152-2025', diff: 'nd-98-2023' })
    expect(text).toContain('(giay-khen-huyen)\n  - không còn hình thức này')
    const back = await printed([], { law: 'nd-98-2023', diff: 'nd-152-2025' })
    expect(back).toContain('(giay-khen-huyen)\n  + hình thức mới')
  })

  it('says that nothing changed but how far it was verified', async () => {
    const text = await printed([], { law: 'luat-2026', diff: 'nd-152-2025' })
    expect(text).toContain('Không có thay đổi về tiêu chuẩn')
    expect(text).toMatch(/\n\d+ tiêu chuẩn giữ nguyên nhưng mức kiểm chứng khác trước\.\n$/)
    expect(await printed([], { law: 'luat-2026', diff: 'luat-2026' })).not.toContain('mức kiểm chứng')
  })

  it('tells with a submission whose verdict changes, and by which criterion', async () => {
    const text = (await printed(['giay-khen', 'huan-chuong-chien-cong-hang-ba', dakLak], between)).replace(
      /\s+/g,
      ' ',
    )
    expect(text).toContain('Kết luận thay đổi với 5 trường hợp:')
    expect(text).toContain(
      'Y Wem Ayŭn, Giấy khen của Thủ trưởng cơ quan, đơn vị nd-91-2017 đạt: tiêu chuẩn 1/b: ',
    )
    expect(text).toContain(
      'nd-98-2023 Hội đồng quyết định: đạt tiêu chuẩn giấy khen do bộ, ban, ngành, tỉnh quy định (tiêu chuẩn 2)',
    )
    expect(text).toContain('không đạt: Tổ công tác Chốt kiểm soát dịch số 2, Quốc lộ 14 chưa có xác nhận')
    expect(await printed(['bang-khen-tinh', dakLak], between)).toContain('Không có kết luận nào thay đổi.')
  })

  it('is all there for programs', async () => {
    const found = await parsed(['giay-khen', 'bang-khen-tinh', dakLak], between)
    expect(found).toMatchObject({ law: 'nd-98-2023', former: 'nd-91-2017' })
    const types = found.awards.flatMap((one: { differences: { type: string }[] }) =>
      one.differences.map(difference => difference.type),
    )
    expect(new Set(types)).toEqual(
      new Set(['fact-changed', 'ground-changed', 'ground-added', 'ground-removed']),
    )
    expect(found.nominees).toHaveLength(4)
    expect(found.nominees[0]).toMatchObject({
      award: 'giay-khen',
      former: { verdict: 'met', ground: '1/b', diagnostics: [] },
      latter: { verdict: 'council', ground: '2', diagnostics: [{ code: 'law/council-decides' }] },
    })
  })
})
