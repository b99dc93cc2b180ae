import { describe, expect, it } from 'vitest'
import { readDictionary } from '../../../src/1-read/dictionary.ts'
import { readLaws } from '../../../src/1-read/law.ts'
import { check } from '../../../src/2-check/index.ts'
import { basesOf, cited, councilName, instrumentCited } from '../../../src/4-compose/facts/bases.ts'
import { againOf, movementOf } from '../../../src/4-compose/facts/campaign.ts'
import { sourceOf } from '../../../src/4-compose/facts/source.ts'
import type { Day, Reference } from '../../../src/model/input.ts'
import type { Instrument } from '../../../src/model/law.ts'
import { realWorld } from '../../../src/world.ts'
import { inputsOf } from '../../2-check/given.ts'
import { nominee, paperOf } from '../kit.ts'

const world = realWorld()
const { laws } = readLaws({ world, dictionary: readDictionary(world) })

/** Types and numbers of the law that a letter names, by the pack and the day of receipt. */
const named = (law: string, received?: Day): readonly string[] => {
  const inputs = { ...inputsOf({ campaign: { law }, submission: { date: undefined, received } }), laws }
  return basesOf(sourceOf(inputs, check(inputs).value)).map(line =>
    line.replace(/^Căn cứ /, '').replace(/ (?:ngày|của) .*/, ''),
  )
}

describe('a document among the căn cứ', () => {
  it('has type, number, day by the decree’s zero rule, body and subject', () => {
    const plan = {
      type: 'Kế hoạch',
      number: '8652/KH-UBND',
      date: '2021-02-03',
      issuer: 'Ủy ban nhân dân tỉnh',
      about: 'Về việc phát động thi đua.',
    }
    expect(cited(plan)).toBe(
      'Kế hoạch số 8652/KH-UBND ngày 03 tháng 02 năm 2021 của Ủy ban nhân dân tỉnh về việc phát động thi đua',
    )
  })

  it('has no number and body where it is a law', () => {
    const law = {
      type: 'Luật',
      number: '06/2022/QH15',
      date: '2022-06-15',
      issuer: 'Quốc hội',
      about: 'Thi đua, khen thưởng',
    }
    expect(cited(law)).toBe('Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022')
    expect(cited({ ...law, about: 'Luật Thi đua, khen thưởng' })).toBe(
      'Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022',
    )
  })

  it('is told as far as it is known', () => {
    expect(cited({ type: 'Hướng dẫn', issuer: 'Sở Nội vụ', about: 'Tổ chức bình xét' })).toBe(
      'Hướng dẫn của Sở Nội vụ tổ chức bình xét',
    )
  })

  it('keeps a capital that may be a name’s', () => {
    expect(cited({ type: 'Công văn', issuer: 'Sở Y tế', about: 'COVID-19 tại Đắk Lắk' })).toContain(
      'Sở Y tế COVID-19',
    )
  })
})

describe('an instrument of the law among the căn cứ', () => {
  const instrument = (more: Partial<Instrument>): Instrument => ({
    id: '',
    type: 'Thông tư',
    names: { vi: '', en: '' },
    short: { vi: '', en: '' },
    ...more,
  })

  it('whose full title was not read has number, day and body, as far as they are known', () => {
    const circular = instrument({ number: '15/2025/TT-BNV' })
    expect(instrumentCited({ ...circular, issued: '2025-08-04' })).toBe(
      'Thông tư số 15/2025/TT-BNV ngày 04 tháng 8 năm 2025 của Bộ trưởng Bộ Nội vụ',
    )
    expect(instrumentCited(circular)).toBe('Thông tư số 15/2025/TT-BNV của Bộ trưởng Bộ Nội vụ')
    expect(instrumentCited({ ...circular, number: '3/2025/TT-BYT' })).toBe('Thông tư số 3/2025/TT-BYT')
  })

  it('has no number where it is a law', () => {
    const names = { vi: 'Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng', en: '' }
    const law = instrument({ type: 'Luật', number: '06/2026/QH16', issued: '2026-04-23', names })
    expect(instrumentCited(law)).toBe(
      'Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng ngày 23 tháng 4 năm 2026',
    )
  })
})

describe('the căn cứ of a letter', () => {
  const reference = (type: string, more: Partial<Reference> = {}): Reference => ({
    type,
    issuer: 'Sở Nội vụ',
    about: 'về thi đua',
    ...more,
  })
  const lines = (bases: readonly Reference[]): readonly string[] => {
    const page = paperOf({ nominees: [nominee({ name: 'A' })], submission: { bases } }, 'to-trinh')
    const block = page.sections[0]?.blocks.find(one => one.type === 'bases')
    return block?.type === 'bases' ? block.lines : []
  }

  it('go from rules over what launched the campaign to reports', () => {
    expect(lines([reference('Báo cáo'), reference('Quyết định')]).slice(2)).toEqual([
      'Căn cứ Quyết định của Sở Nội vụ về thi đua;',
      'Căn cứ Quyết định số 1497/QĐ-TTg ngày 10 tháng 9 năm 2021 của Thủ tướng Chính phủ về việc phát động Phong trào thi đua đặc biệt;',
      'Căn cứ Báo cáo của Sở Nội vụ về thi đua.',
    ])
  })

  it('name an instrument once, in the longer words, where the user names it too', () => {
    const more = {
      number: '91/2017/NĐ-CP',
      date: '2017-07-31',
      issuer: 'Chính phủ',
      about: `về ${'x'.repeat(90)}`,
    }
    expect(lines([reference('Nghị định', more)]).filter(line => line.includes('91/2017'))).toEqual([
      `Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ ${more.about};`,
    ])
  })
})

describe('the council', () => {
  it('of a committee is called by the place, of any other body by its name', () => {
    expect(councilName(undefined, { name: 'Ủy ban nhân dân huyện Phong Thổ' })).toBe(
      'Hội đồng Thi đua - Khen thưởng huyện Phong Thổ',
    )
    expect(councilName(undefined, { name: 'Sở Y tế' })).toBe('Hội đồng Thi đua - Khen thưởng Sở Y tế')
  })
})

describe('a campaign inside a sentence', () => {
  it.each([
    ['Cả nước chung sức', 'phong trào thi đua “Cả nước chung sức”'],
    ['“Cả nước chung sức”', 'phong trào thi đua “Cả nước chung sức”'],
    ['Phong trào thi đua đặc biệt “Cả nước”', 'phong trào thi đua đặc biệt “Cả nước”'],
    ['Đợt thi đua 100 ngày', 'đợt thi đua 100 ngày'],
  ])('%s is called %s', (name, words) => {
    expect(movementOf(name)).toBe(words)
  })

  it.each([
    ['phong trào thi đua “Cả nước”', 'phong trào thi đua nêu trên'],
    ['đợt thi đua 100 ngày', 'đợt thi đua nêu trên'],
    ['chuyên đề “Hồ sơ lên mạng” năm 2026', 'chuyên đề nêu trên'],
  ])('%s is called %s where it was just named', (movement, words) => {
    expect(againOf(movement)).toBe(words)
  })
})

describe('the law among the căn cứ', () => {
  const law = 'Luật Thi đua, khen thưởng'

  it('is named as far as it is in force on the day of receipt', () => {
    expect(named('nd-98-2023', '2024-04-14')).toEqual([law, 'Nghị định số 98/2023/NĐ-CP'])
    expect(named('nd-98-2023', '2024-04-15')).toEqual([
      law,
      'Nghị định số 98/2023/NĐ-CP',
      'Thông tư số 01/2024/TT-BNV',
    ])
    expect(named('nd-91-2017', '2019-12-31')).toEqual([law, 'Nghị định số 91/2017/NĐ-CP'])
    expect(named('nd-152-2025', '2025-08-04')).toEqual([law, 'Nghị định số 152/2025/NĐ-CP'])
  })

  it('is named in full where no day is known, and as it last stood where it was chosen after its time', () => {
    expect(named('nd-91-2017')).toHaveLength(3)
    expect(named('nd-91-2017', '2024-03-01')).toEqual(named('nd-91-2017', '2023-12-31'))
  })
})
